import { newsKind, newsSides, whenSides } from '../changes/news-line.ts';
import type { EntryView, Slip } from '../entries/entry-view.ts';
import type { Speakers } from '../statements/speakers.ts';
import { standingWord } from '../statements/standing-word.ts';
import { cleanLine } from './clean-text.ts';
import { type EntryChange, lastChangesOf } from './last-change.ts';
import type { FeedWording } from './words/feed-wording.ts';

/** What changed last of an entry, old → new, how deadlines took each other's place before that, and its earlier dates. */
export function changeLines(view: EntryView, wording: FeedWording, speakers: Speakers): readonly string[] {
  const { last, earlier } = lastChangesOf(view, speakers);
  const dates = view.slips.flatMap(({ from }) => from ?? []);
  const isTold =
    view.slips.length > 0 &&
    last.some(({ what, day }) => what === 'date' && day === view.slips.at(-1)?.known);
  const others = isTold && view.slips.at(-1)?.from !== undefined ? dates.slice(0, -1) : dates;
  return [
    ...last.map((change) => wording.lastChange(change.day, wordsOf(change, wording))),
    ...earlier.map((change) => wording.earlierChange(change.day, wordsOf(change, wording))),
    ...(others.length === 0 ? [] : [wording.earlierDates(others.map(wording.date))]),
  ].map(cleanLine);
}

/** Where something was published. */
export function placeOf(source: Slip['source']): string {
  return [source?.publisher, source?.title, source?.url].filter((part) => part !== undefined).join(', ');
}

function wordsOf(change: EntryChange, wording: FeedWording): string {
  const { brief } = wording;
  const parts = [...sidesOf(change, wording)];
  if (change.reason !== undefined) parts.push(brief.because(change.reason));
  return `${parts.join(brief.comma)}${behind(change, wording)}`;
}

/** What happened, as far as it isn't said by what was and what is. */
function sidesOf(change: EntryChange, wording: FeedWording): readonly string[] {
  const { brief } = wording;
  switch (change.what) {
    case 'date':
      return [arrow(whenSides(change.from, change.to, brief))];
    case 'field':
      return [newsKind(change.item, brief), arrow(newsSides(change.item, brief, change.day))];
    case 'standing': {
      const [from, to] = [change.from, change.to].map(({ standing, badge }) =>
        wording.standing(standingWord(standing, badge), badge),
      );
      return [arrow({ from, to })];
    }
    default: {
      const { what, from, to, instrument } = change;
      return [
        wording.successions[what],
        arrow(whenSides(from, to, brief)),
        ...(instrument === undefined ? [] : [wording.byInstrument(instrument)]),
      ];
    }
  }
}

function arrow({
  from = '',
  to = '',
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string {
  return `${from} → ${to}`;
}

/** Who is behind a change, where it was published, or that nobody was named. */
function behind(change: EntryChange, wording: FeedWording): string {
  const { what, by, source, reason } = change;
  if (what === 'standing' && change.withdrawn !== undefined) {
    const { by: speaker, made, withdrawn } = change.withdrawn;
    return wording.withdrawn(wording.party(speaker), made, withdrawn?.reason ?? '');
  }
  if (by === undefined && source === undefined)
    return reason === undefined && what !== 'standing' ? wording.unsourced : '';
  return wording.voice(by === undefined ? '' : wording.speaker(by, undefined).trim(), placeOf(source));
}
