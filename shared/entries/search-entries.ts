import { describeDate } from '../dates/describe-date.ts';
import { fold } from '../places/fold.ts';
import type { EntryView } from './entry-view.ts';

/**
 * Finds entries by any of their words: title, date (in English and Chinese), people, topics, parties, tracks, venue and
 * notes, in any script.
 */
export interface EntrySearch {
  /**
   * The entries that have every word of the text, those with it in the title first, among them those superseded last;
   * `most` at the most.
   */
  find(text: string, most: number): readonly EntryView[];
}

interface Folded {
  readonly title: string;
  readonly all: string;
}

/** Folding costs more than looking: it is done once for each entry as it stands, whoever searches. */
const foldedEntries = new WeakMap<EntryView, Folded>();

export function createEntrySearch(entries: readonly EntryView[]): EntrySearch {
  const folded = entries.map((entry) => ({ entry, ...foldedOf(entry) }));
  return {
    find(text, most) {
      const words = fold(text).split(' ');
      if (words.length === 0 || words[0] === '') return [];
      const inTitle: EntryView[] = [];
      const over: EntryView[] = [];
      const elsewhere: EntryView[] = [];
      for (const { entry, title, all } of folded) {
        if (!words.every((word) => all.includes(word))) continue;
        if (!words.every((word) => title.includes(word))) elsewhere.push(entry);
        else if (entry.supersededBy === undefined) inTitle.push(entry);
        else over.push(entry);
        if (inTitle.length >= most) break;
      }
      return [...inTitle, ...over, ...elsewhere].slice(0, most);
    },
  };
}

function foldedOf(entry: EntryView): Folded {
  const known = foldedEntries.get(entry);
  if (known !== undefined) return known;
  const { title, people, topics, parties, tracks, venue, instrument, notes } = entry;
  const others = [
    ...people,
    ...topics,
    ...parties,
    ...tracks,
    venue?.name,
    venue?.city,
    instrument,
    notes,
    ...dateWords(entry),
  ];
  const folded = { title: fold(title), all: fold([title, ...others].join('\n')) };
  foldedEntries.set(entry, folded);
  return folded;
}

/** The date as either language writes it, and as it was said. */
function dateWords({ when }: EntryView): readonly (string | undefined)[] {
  if (when === undefined) return [];
  return [describeDate(when.date, 'en'), describeDate(when.date, 'zh'), when.said];
}
