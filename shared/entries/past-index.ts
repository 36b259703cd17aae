import type { Day } from '../dates/day.ts';
import { dayOf } from '../dates/day.ts';
import { entryOf } from './acts.ts';
import type { Change, ChangeOf } from './change.ts';
import type { EntryId } from './ids.ts';

/** An entry's change, or one of its statements or readings, with the day at home on which it was recorded. */
export interface DatedChange {
  readonly change: Change;
  readonly recorded: Day;
}

/** An undo or a redo, with the day at home on which it was recorded. */
interface DatedTurn {
  readonly change: ChangeOf<'act.undone' | 'act.redone'>;
  readonly recorded: Day;
}

/** What happened on each day, and the days in order. */
interface DayLog {
  readonly byDay: Map<Day, Change[]>;
  days: readonly Day[];
}

/**
 * The journal, ordered for asking what was known or recorded by a day: only `extendPastIndex` writes to it. Tracks,
 * venues, people and settings aren't in it, since they are always today's.
 */
export interface PastIndex {
  /** The zone by which recorded days are told. */
  readonly home: string;
  /** How many changes of the journal it has taken in. */
  size: number;
  /** What concerns an entry, in the order recorded, undone or not. */
  readonly own: Map<EntryId, DatedChange[]>;
  /** What concerns entries, by the day it became known. */
  readonly known: DayLog;
  /** What concerns entries, turns of their acts included, by the day it was recorded. */
  readonly recorded: DayLog;
  readonly turns: DatedTurn[];
  /** The acts that are undone now. */
  readonly undone: Set<string>;
  /** The entries that an act concerned. */
  readonly concerned: Map<string, Set<EntryId>>;
  /** The deadlines that an entry has ever taken the place of, and those that have ever taken an entry's. */
  readonly predecessors: Map<EntryId, Set<EntryId>>;
  readonly successors: Map<EntryId, Set<EntryId>>;
}

/** An index that has taken in nothing yet. */
function emptyPastIndex(home: string): PastIndex {
  return {
    home,
    size: 0,
    own: new Map(),
    known: { byDay: new Map(), days: [] },
    recorded: { byDay: new Map(), days: [] },
    turns: [],
    undone: new Set(),
    concerned: new Map(),
    predecessors: new Map(),
    successors: new Map(),
  };
}

/** The index of a whole journal. */
export function pastIndexOf(changes: readonly Change[], home: string): PastIndex {
  const index = emptyPastIndex(home);
  extendPastIndex(index, changes);
  return index;
}

/** Takes in the changes that come next in the journal. */
export function extendPastIndex(index: PastIndex, changes: readonly Change[]): void {
  for (const change of changes) takeIn(index, change);
  index.size += changes.length;
  for (const log of [index.known, index.recorded]) {
    if (log.days.length !== log.byDay.size) log.days = [...log.byDay.keys()].sort();
  }
}

/** The entries that a change concerns: its own, or those of the act that it turns. */
export function entriesOf(index: PastIndex, change: Change): Iterable<EntryId> {
  const own = entryOf(change);
  return own === undefined ? (index.concerned.get(change.id) ?? []) : [own];
}

function takeIn(index: PastIndex, change: Change): void {
  const recorded = dayOf(change.at, index.home);
  if (change.what === 'act.undone' || change.what === 'act.redone') {
    if (change.what === 'act.undone') index.undone.add(change.id);
    else index.undone.delete(change.id);
    index.turns.push({ change, recorded });
    if (index.concerned.has(change.id)) addTo(index.recorded.byDay, recorded, change);
    return;
  }
  const entry = entryOf(change);
  if (entry === undefined) return;
  addTo(index.own, entry, { change, recorded });
  addTo(index.known.byDay, change.known, change);
  addTo(index.recorded.byDay, recorded, change);
  addOnce(index.concerned, change.act, entry);
  for (const predecessor of predecessorsIn(change)) {
    addOnce(index.predecessors, entry, predecessor);
    addOnce(index.successors, predecessor, entry);
  }
}

function predecessorsIn(change: Change): readonly EntryId[] {
  if (change.what !== 'entry.created' && change.what !== 'entry.edited') return [];
  const fields = change.what === 'entry.created' ? change.value : change.value.set;
  return [fields.extends, fields.supersedes].filter((id) => id !== undefined);
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function addOnce<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}
