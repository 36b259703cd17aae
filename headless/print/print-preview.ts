import type { Preview, PreviewedEntry } from '../../shared/contract/methods/entry-methods.ts';
import { englishNote } from '../../shared/deadlines/preview-note.ts';
import { FEW_RUNS, skippedRuns } from '../../shared/deadlines/skipped-runs.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Given } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { plainLine } from './plain-text.ts';
import { printJson } from './print-entries.ts';
import { table } from './table.ts';
import { whenInBrief } from './when-text.ts';

const WHY: Readonly<Record<PreviewedEntry['why'], string>> = {
  itself: 'itself',
  successor: 'new',
  computed: 'computed',
  linked: 'linked',
};

/** What an act would do: a line an entry, before → after, with the days skipped and the alarms; notes on stderr. */
export function printPreview(preview: Preview, given: Given, terminal: Terminal): void {
  if (given.has('json')) {
    printJson(preview, terminal);
    return;
  }
  terminal.answer(table(preview.entries.flatMap(rowsOf)));
  for (const note of preview.notes) terminal.tell(plainLine(englishNote(note)));
  terminal.tell('Nothing is written yet.');
}

function rowsOf({ before, after, why, skipped, alarms }: PreviewedEntry): readonly (readonly string[])[] {
  const rows = [
    skipped.length === 0 ? [] : [`skips ${skippedText(skipped)}`],
    alarms.gone.length === 0 ? [] : [`alarms gone: ${alarms.gone.join(', ')}`],
    alarms.planned.length === 0 ? [] : [`alarms planned: ${alarms.planned.join(', ')}`],
  ].flat();
  return [
    [WHY[why], plainLine(after.title), changeText(before, after)],
    ...rows.map((text) => ['', '', plainLine(text)]),
  ];
}

function changeText(before: EntryView | undefined, after: EntryView): string {
  const now = whenInBrief(after);
  if (after.replaced !== undefined && before?.replaced === undefined) return `${now}, ${after.replaced}`;
  if (before === undefined) return now;
  const was = whenInBrief(before);
  return was === now ? now : `${was} → ${now}`;
}

function skippedText(skipped: PreviewedEntry['skipped']): string {
  const weekends = skipped.filter(({ state }) => state === undefined).length;
  const named = skipped.flatMap(({ day, state, name }) =>
    state === undefined ? [] : [`${day} ${name} (${state})`],
  );
  const { days } = skippedRuns(skipped);
  if (days !== undefined) {
    return `${days} days off, the first ${FEW_RUNS} holidays: ${named.slice(0, FEW_RUNS).join(', ')}`;
  }
  const rest = weekends === 0 ? [] : [`${weekends} weekend ${weekends === 1 ? 'day' : 'days'}`];
  return [...named, ...rest].join(', ');
}
