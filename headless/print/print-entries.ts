import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Given } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { entryBlock } from './entry-block.ts';
import { entryTable } from './entry-table.ts';

/** A value as JSON on stdout. */
export function printJson(value: unknown, terminal: Terminal): void {
  terminal.answer(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** Entries as an array in JSON, or a line each. */
export function printTable(entries: readonly EntryView[], given: Given, terminal: Terminal): void {
  if (given.has('json')) printJson(entries, terminal);
  else terminal.answer(entryTable(entries, terminal));
}

/** Entries as an array in JSON, or a block each. */
export function printBlocks(entries: readonly EntryView[], given: Given, terminal: Terminal): void {
  if (given.has('json')) printJson(entries, terminal);
  else terminal.answer(entries.map((entry) => entryBlock(entry, terminal.colours)).join('\n'));
}
