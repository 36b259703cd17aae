import type { Day } from '../dates/day.ts';
import { entryOf } from '../entries/acts.ts';
import type { Calendar } from '../entries/calendar.ts';
import type { Change } from '../entries/change.ts';
import type { EntryView } from '../entries/entry-view.ts';
import { foldEntry } from '../entries/fold-entry.ts';
import { grouped } from '../entries/grouped.ts';
import type { EntryId } from '../entries/ids.ts';
import { predecessorOf } from '../entries/links-of.ts';
import type { EntryRecord } from '../entries/record.ts';
import { peopleByName, viewEntry } from '../entries/view-entry.ts';
import { changesBetween } from './changes-between.ts';
import type { NewsItem } from './news-item.ts';
import { toldBy } from './told.ts';

/**
 * A state of the calendar to compare: what was known by the end of a day, whenever it was typed in; or what had been
 * recorded, as far as `has` says, which may differ from entry to entry. An act undone since never was, as known; as
 * recorded it was there until it was undone.
 */
export type Cut =
  | { readonly kind: 'known'; readonly day: Day }
  | { readonly kind: 'recorded'; readonly has: (change: Change, entry: EntryId | undefined) => boolean };

interface Comparison {
  /** The calendar now: its tracks, venues and people name things in both states. */
  readonly calendar: Calendar;
  readonly changes: readonly Change[];
  readonly from: Cut;
  /** The later state, of the same kind as `from`; without it the calendar now. */
  readonly to?: Cut;
  readonly until: Day;
}

/** What is different between two states of the calendar. Only entries with a change in between are looked at. */
export function calendarChanges({ calendar, changes, from, to, until }: Comparison): readonly NewsItem[] {
  const turns = changes.filter(isTurn);
  const touched = touchedBetween(changes, turns, from, to);
  const ownOf = grouped(changes, (change) => {
    const id = entryOf(change);
    return id !== undefined && touched.has(id) ? id : undefined;
  });
  const personNamed = peopleByName(calendar);
  const [before, after] = [new Map<EntryId, EntryView>(), new Map<EntryId, EntryView>()];
  const put = (views: Map<EntryId, EntryView>, id: EntryId, record: EntryRecord | undefined) => {
    if (record !== undefined) views.set(id, viewEntry(record, calendar, personNamed));
  };
  for (const [id, own] of ownOf) {
    put(before, id, recordAt(from, id, own, turns));
    put(after, id, to === undefined ? calendar.entries.get(id) : recordAt(to, id, own, turns));
  }
  // What a deadline takes the place of is needed by its date alone, and mostly has no change of its own.
  for (const view of [...before.values(), ...after.values()]) {
    const former = predecessorOf(view);
    if (former === undefined || touched.has(former) || before.has(former)) continue;
    put(before, former, calendar.entries.get(former));
    put(after, former, calendar.entries.get(former));
  }
  const told = new Map(
    Array.from(ownOf, ([id, own]) => [id, toldBy(validAt(to ?? NOW, id, own, turns))] as const),
  );
  return changesBetween(before, after, { until, told });
}

type Turn = Extract<Change, { what: 'act.undone' | 'act.redone' }>;

const NOW: Cut = { kind: 'recorded', has: () => true };

function isTurn(change: Change): change is Turn {
  return change.what === 'act.undone' || change.what === 'act.redone';
}

/** The entries of changes that lie in the later state and not in the earlier one, and of acts undone or redone in between. */
function touchedBetween(
  changes: readonly Change[],
  turns: readonly Turn[],
  from: Cut,
  to: Cut | undefined,
): ReadonlySet<EntryId> {
  const turnsOfAct = grouped(turns, ({ id }) => id);
  const touched = new Set<EntryId>();
  for (const change of changes) {
    const entry = entryOf(change);
    if (entry === undefined || touched.has(entry)) continue;
    const isBetween = (each: Change) =>
      !isIn(from, each, entry) && (to === undefined || isIn(to, each, entry));
    const isTurned = from.kind === 'recorded' && (turnsOfAct.get(change.act)?.some(isBetween) ?? false);
    if (isTurned || isBetween(change)) touched.add(entry);
  }
  return touched;
}

function isIn(cut: Cut, change: Change, entry: EntryId): boolean {
  return cut.kind === 'known' ? change.known <= cut.day : cut.has(change, entry);
}

function recordAt(
  cut: Cut,
  id: EntryId,
  own: readonly Change[],
  turns: readonly Turn[],
): EntryRecord | undefined {
  const valid = validAt(cut, id, own, turns);
  const folded = cut.kind === 'known' ? foldEntry(valid, cut.day) : foldEntry(valid);
  const last = valid.at(-1);
  return folded === undefined || last === undefined
    ? undefined
    : { ...folded, revision: valid.length, modified: last.at };
}

/** The changes of an entry that a state goes by; which of them are known by its day is the fold's to say. */
function validAt(cut: Cut, id: EntryId, own: readonly Change[], turns: readonly Turn[]): readonly Change[] {
  const isRead = (change: Change) => cut.kind === 'known' || cut.has(change, id);
  const acts = new Set(own.map(({ act }) => act as string));
  const undone = new Set<string>();
  for (const turn of turns) {
    if (!acts.has(turn.id) || !isRead(turn)) continue;
    if (turn.what === 'act.undone') undone.add(turn.id);
    else undone.delete(turn.id);
  }
  return own.filter((change) => isRead(change) && !undone.has(change.act));
}
