import type { Day } from '../dates/day.ts';
import type { EntryView, StatementView } from '../entries/entry-view.ts';
import type { Saying } from '../statements/statement.ts';
import { newsHead } from './news-head.ts';
import type { NewsItem, SaidKind } from './news-item.ts';
import { whenOf } from './when-of.ts';

const KIND_OF_SAYING: Readonly<Partial<Record<Saying, SaidKind>>> = {
  announces: 'announced',
  confirms: 'confirmed',
  denies: 'denied',
  postpones: 'postponed',
  cancels: 'cancelled',
  held: 'held',
};

/** Statements that stand in `after` and weren't there in `before`. */
export function freshStatements(before: EntryView, after: EntryView): readonly StatementView[] {
  const known = new Set(before.statements.map(({ id }) => id));
  return after.statements.filter(({ id, withdrawn }) => withdrawn === undefined && !known.has(id));
}

/** The last word of each who spoke, in the order they were made; what is withdrawn, gone stale or no comment counts for nothing. */
export function lastWords(view: EntryView): readonly StatementView[] {
  const bySpeaker = new Map<string, StatementView>();
  const inOrder = view.statements
    .filter(
      ({ withdrawn, says, currency }) =>
        withdrawn === undefined && says !== 'no-comment' && currency !== 'stale',
    )
    .toSorted((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
  for (const statement of inOrder) {
    bySpeaker.delete(speakerOf(statement));
    bySpeaker.set(speakerOf(statement), statement);
  }
  return [...bySpeaker.values()];
}

/**
 * Whose last word is another than before: parties that confirm, deny, postpone, cancel or say it was held, and anybody
 * who names a date that rivals the working date. `told` are the statements that other news carries already.
 */
export function newsOfWords(
  before: EntryView,
  after: EntryView,
  told: ReadonlySet<StatementView>,
): readonly NewsItem[] {
  const former = new Map(lastWords(before).map((word) => [speakerOf(word), word]));
  const facts = {
    isMoved: before.when?.date !== after.when?.date,
    wasHeld: before.standing === 'held',
  };
  const items = lastWords(after).flatMap((word): readonly NewsItem[] => {
    const old = former.get(speakerOf(word));
    if (told.has(word) || old?.id === word.id) return [];
    const head = newsHead(after, word.made, [word]);
    if (isRival(word)) {
      if (old !== undefined && isRival(old) && old.date === word.date) return [];
      const from = whenOf(after);
      return [{ kind: 'rival', ...head, ...(from === undefined ? {} : { from }), to: { date: word.date } }];
    }
    const kind = kindOf(word, old, after, facts);
    return kind === undefined
      ? []
      : [{ kind, ...head, ...(word.date === undefined ? {} : { date: word.date }) }];
  });
  // That it was held is news once, by whoever said so first.
  const held = items.find(({ kind }) => kind === 'held');
  return items.filter((item) => item.kind !== 'held' || item === held);
}

/** Statements taken back, each with the reason; one that an undo took away has none. */
export function newsOfWithdrawals(before: EntryView, after: EntryView, until: Day): readonly NewsItem[] {
  const now = new Map(after.statements.map((statement) => [statement.id, statement]));
  return before.statements.flatMap((statement) => {
    if (statement.withdrawn !== undefined) return [];
    const taken = now.get(statement.id);
    if (taken !== undefined && taken.withdrawn === undefined) return [];
    const head = newsHead(
      after,
      taken?.withdrawn?.on ?? until,
      [taken ?? statement],
      taken?.withdrawn?.reason,
    );
    return [{ kind: 'withdrawn', ...head }];
  });
}

function kindOf(
  word: StatementView,
  old: StatementView | undefined,
  after: EntryView,
  { isMoved, wasHeld }: { readonly isMoved: boolean; readonly wasHeld: boolean },
): SaidKind | undefined {
  if (word.says === 'held') return after.standing === 'held' && !wasHeld ? 'held' : undefined;
  // An outlet's report binds nobody: it is told with the standing that it changes, if it does.
  if (word.speaksFor === undefined) return undefined;
  const isSame = old !== undefined && stanceOf(old) === stanceOf(word) && datesAgree(old, word, after);
  return isSame && !isMoved ? undefined : KIND_OF_SAYING[word.says];
}

/** Names a date that can't be the working date. */
function isRival(word: StatementView): word is StatementView & { readonly date: string } {
  return (
    word.currency === 'rival' && word.date !== undefined && word.says !== 'denies' && word.says !== 'cancels'
  );
}

/** To announce and to confirm is to stand behind it, whichever came first. */
function stanceOf({ says }: StatementView): Saying {
  return says === 'announces' ? 'confirms' : says;
}

/** A statement without a date claims the working date. */
function datesAgree(old: StatementView, word: StatementView, { when }: EntryView): boolean {
  return (old.date ?? when?.date) === (word.date ?? when?.date);
}

function speakerOf({ speaksFor, by }: StatementView): string {
  return speaksFor ?? by;
}
