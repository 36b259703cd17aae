import type { Day } from '../dates/day.ts';
import { dayOf } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import { entryOf } from './acts.ts';
import type { Change, ChangeOf } from './change.ts';
import type { EntryId } from './ids.ts';

type Turn = ChangeOf<'act.undone' | 'act.redone'>;

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
  /** On which day at home an instant lay. */
  readonly dayAt: Map<Instant, Day>;
  /** What concerns an entry, in the order recorded, undone or not. */
  readonly own: Map<EntryId, Change[]>;
  /** What concerns entries, by the day it became known. */
  readonly known: DayLog;
  /** What concerns entries, turns of their acts included, by the day it was recorded. */
  readonly recorded: DayLog;
  readonly turns: Turn[];
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
    dayAt: new Map(),
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

/** The day at home on which a change that the index has taken in was recorded. */
export function recordedOn({ dayAt, home }: PastIndex, { at }: Change): Day {
  const known = dayAt.get(at);
  if (known !== undefined) return known;
  const day = dayOf(at, home);
  dayAt.set(at, day);
  return day;
}

function takeIn(index: PastIndex, change: Change): void {
  const recorded = recordedOn(index, change);
  if (change.what === 'act.undone' || change.what === 'act.redone') {
    if (change.what === 'act.undone') index.undone.add(change.id);
    else index.undone.delete(change.id);
    index.turns.push(change);
    if (index.concerned.has(change.id)) addTo(index.recorded.byDay, recorded, change);
    return;
  }
  const entry = entryOf(change);
  if (entry === undefined) return;
  addTo(index.own, entry, change);
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
