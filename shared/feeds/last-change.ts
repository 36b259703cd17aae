import type { NewsItem } from '../changes/news-item.ts';
import { newsOfFields } from '../changes/news-of-fields.ts';
import { whenOf } from '../changes/when-of.ts';
import type { Day } from '../dates/day.ts';
import type { When } from '../dates/when.ts';
import type { Succession } from '../deadlines/succession.ts';
import { isSameWhen } from '../entries/entry-edits.ts';
import type { EntryView, Slip } from '../entries/entry-view.ts';
import type { Speakers } from '../statements/speakers.ts';
import { lastStanding, type StandingChange } from './last-standing.ts';

/** A change of an entry, old to new: on which day, by whom, where it was published and why, as far as somebody said. */
export type EntryChange = {
  readonly day: Day;
  readonly by?: string | undefined;
  readonly source?: Slip['source'];
  readonly reason?: string | undefined;
} & (
  | { readonly what: 'date'; readonly from?: When | undefined; readonly to?: When | undefined }
  | {
      /** What became of the deadline, or what it does to the one before it. */
      readonly what: 'extended' | 'superseded' | 'extends' | 'supersedes';
      readonly from?: When | undefined;
      readonly to?: When | undefined;
      readonly instrument?: string | undefined;
    }
  | { readonly what: 'field'; readonly item: NewsItem }
  | StandingChange
);

/** What a reader is told of the past of an entry. */
interface LastChanges {
  /** All that changed on the last day on which anything did. */
  readonly last: readonly EntryChange[];
  /** How deadlines took each other's place, where something else changed since. */
  readonly earlier: readonly EntryChange[];
}

/**
 * What changed last of an entry: its date or hours, its place in a chain of deadlines, its venue, name, quantity or
 * expiry, or how firm it is. What was said on the day that the date moved, or that it took another's place, isn't told besides.
 */
export function lastChangesOf(view: EntryView, speakers: Speakers): LastChanges {
  const successions = [...succeededOf(view), ...succeedsOf(view)];
  const changes = [...dateChange(view), ...successions, ...fieldChanges(view)];
  const known = latest(changes);
  const moved = [view.slips.at(-1)?.known, view.succeeds?.known].filter((day) => day !== undefined);
  const standing = lastStanding(view, speakers, { since: known, moved: moved.toSorted().at(-1) });
  const all = standing === undefined ? changes : [...changes, standing];
  const day = latest(all);
  return {
    last: all.filter((change) => change.day === day),
    earlier: successions.filter((change) => change.day !== day),
  };
}

function latest(changes: readonly EntryChange[]): Day | undefined {
  return changes.reduce<Day | undefined>(
    (last, { day }) => (last === undefined || day > last ? day : last),
    undefined,
  );
}

/** The last move of the date or the hours: a slip, with the hours where those are known; else an edit of the hours. */
function dateChange(view: EntryView): readonly EntryChange[] {
  const { slips, edited } = view;
  const slip = slips.at(-1);
  const isEdited = edited !== undefined && !isSameWhen(edited.before.when, view.when);
  const before = isEdited ? whenOf(edited.before) : undefined;
  if (slip === undefined || (isEdited && edited.known > slip.known)) {
    if (!isEdited) return [];
    const { known: day, reason } = edited;
    const named = voiceOf(view, day, ({ date }) => date === view.when?.date);
    return [{ what: 'date', day, from: before, to: whenOf(view), reason, ...named }];
  }
  const { known: day, from, to, reason, by, source } = slip;
  const isTimed = isEdited && edited.known === day && before?.date === from;
  const sides = isTimed ? { from: before, to: whenOf(view) } : { from: on(from), to: on(to) };
  return [{ what: 'date', day, ...sides, reason, by, source }];
}

function on(date: string | undefined): When | undefined {
  return date === undefined ? undefined : { date };
}

function succeededOf(view: EntryView): readonly EntryChange[] {
  const { replaced: what, succeeded } = view;
  if (what === undefined || succeeded === undefined) return [];
  return [{ what, from: whenOf(view), to: succeeded.when, ...heldOf(succeeded) }];
}

function succeedsOf(view: EntryView): readonly EntryChange[] {
  const { succeeds } = view;
  if (succeeds === undefined) return [];
  const what = view.extends === undefined ? 'supersedes' : 'extends';
  return [{ what, from: succeeds.when, to: whenOf(view), ...heldOf(succeeds) }];
}

function heldOf({ known: day, instrument, by, source }: Succession) {
  return { day, instrument, by, source };
}

/** What else was edited on the last day on which anything was that is told. */
function fieldChanges(view: EntryView): readonly EntryChange[] {
  const { edited } = view;
  if (edited === undefined) return [];
  const { known: day, reason } = edited;
  const { when: _, venue: __, expiry: ___, quantity: ____, ...rest } = view;
  return newsOfFields({ ...rest, ...edited.before }, view, () => ({ day })).map((item) => ({
    what: 'field',
    day,
    item,
    reason,
    ...(item.kind === 'venue' ? voiceOf(view, day, ({ venue }) => venue !== undefined) : {}),
  }));
}

/** Whoever said something of a kind on a day. */
function voiceOf(
  { statements }: EntryView,
  day: Day,
  isOf: (statement: EntryView['statements'][number]) => boolean,
): Pick<EntryChange, 'by' | 'source'> {
  const voice = statements.findLast(
    (statement) => statement.made === day && statement.withdrawn === undefined && isOf(statement),
  );
  return { by: voice?.by, source: voice?.source };
}
