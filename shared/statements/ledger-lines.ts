import type { StatementView } from '../entries/entry-view.ts';

/** A line of the ledger: what somebody last said by one source, and what they said there before. */
export interface LedgerLine {
  readonly key: string;
  readonly head: StatementView;
  /** Newest first. */
  readonly earlier: readonly StatementView[];
}

/**
 * The ledger's lines, newest first: statements of one party (or of an outlet) from one source fold under their newest; a
 * withdrawn one stands at the head only where nothing else is left.
 */
export function ledgerLines(statements: readonly StatementView[]): readonly LedgerLine[] {
  const groups = new Map<string, LedgerLine>();
  for (const statement of newestFirst(statements)) {
    const key = keyOf(statement);
    const line = groups.get(key);
    groups.set(
      key,
      line === undefined ? { key, head: statement, earlier: [] } : withEarlier(line, statement),
    );
  }
  return [...groups.values()].sort((a, b) => compare(b.head.made, a.head.made));
}

function withEarlier({ key, head, earlier }: LedgerLine, statement: StatementView): LedgerLine {
  return head.withdrawn !== undefined && statement.withdrawn === undefined
    ? { key, head: statement, earlier: [head, ...earlier] }
    : { key, head, earlier: [...earlier, statement] };
}

/** Who speaks by which source: publisher, else the host of its address, else none. */
function keyOf({ by, speaksFor, source }: StatementView): string {
  const where = source?.publisher ?? source?.url?.split('/')[2] ?? '';
  return [speaksFor ?? '', by, where].join('\n').toLowerCase();
}

function newestFirst(statements: readonly StatementView[]): readonly StatementView[] {
  return statements.toReversed().sort((a, b) => compare(b.made, a.made));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
