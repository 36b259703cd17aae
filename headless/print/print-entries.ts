import type { OutputOf } from '../../shared/contract/methods.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Given } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { entryBlock } from './entry-block.ts';
import { entryTable } from './entry-table.ts';
import { nudgeText } from './nudge-text.ts';

/** A value as JSON on stdout. */
export function printJson(value: unknown, terminal: Terminal): void {
  terminal.answer(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** Entries as an array in JSON, or a line each. */
export function printTable(entries: readonly EntryView[], given: Given, terminal: Terminal): void {
  if (given.has('json')) printJson(entries, terminal);
  else terminal.answer(entryTable(entries, terminal));
}

/** The same of entries that ask to be checked, each with its reasons: in JSON beside its fields, else below its line. */
export function printToCheck(asking: OutputOf<'entries.toCheck'>, given: Given, terminal: Terminal): void {
  if (given.has('json')) {
    printJson(
      asking.map(({ entry, nudges }) => ({ ...entry, nudges })),
      terminal,
    );
    return;
  }
  const reasons = new Map(
    asking.map(({ entry, nudges }) => [entry.id, nudges.map((nudge) => nudgeText(nudge, entry))]),
  );
  const entries = asking.map(({ entry }) => entry);
  terminal.answer(entryTable(entries, terminal, ({ id }) => reasons.get(id) ?? []));
}

/** Entries as an array in JSON, or a block each. */
export function printBlocks(entries: readonly EntryView[], given: Given, terminal: Terminal): void {
  if (given.has('json')) printJson(entries, terminal);
  else terminal.answer(entries.map((entry) => entryBlock(entry, terminal.colours)).join('\n'));
}
