import type { Instant } from '../dates/instant.ts';
import { noted, pruned, receiptOf } from './book.ts';
import type { DueItem, ReminderMemory, SnoozedItem } from './reminder-memory.ts';

/** What became of showing reminders, as far as the system told. */
export type ShownAs =
  | { readonly shown: true; readonly where?: 'browser' }
  | { readonly shown: false; readonly reason: string };

/** What is remembered once reminders were shown, or couldn't be; those answered or taken away meanwhile aren't touched. */
export function confirmed(
  memory: ReminderMemory,
  keys: ReadonlySet<string>,
  result: ShownAs,
  now: Instant,
): ReminderMemory {
  const isOurs = ({ alarm, state }: DueItem) => keys.has(alarm.key) && state.is === 'showing';
  const state = stateAfter(result);
  const receipts = memory.due.filter(isOurs).map((item) => {
    const how = {
      ...(item.late === undefined ? {} : { late: item.late }),
      ...(item.again === undefined ? {} : { again: item.again }),
    };
    return receiptOf(item, now, { ...state, ...how });
  });
  const due = memory.due.map((item) => (isOurs(item) ? { ...item, state } : item));
  return pruned(noted({ ...memory, due }, receipts), now);
}

function stateAfter(result: ShownAs): Extract<DueItem['state'], { is: 'shown' | 'listed' }> {
  if (!result.shown) return { is: 'listed', reason: result.reason };
  return { is: 'shown', ...(result.where === undefined ? {} : { where: result.where }) };
}

/** What is remembered once a reminder that fell due, or was put off before, is put off until an instant. */
export function snoozed(memory: ReminderMemory, key: string, until: Instant, now: Instant): ReminderMemory {
  const item = waiting(memory, key);
  if (item === undefined) return memory;
  const { alarm, title, kind, since } = item;
  const others = without(memory, new Set([key]));
  const next = { ...others, snoozed: [...others.snoozed, { alarm, title, kind, since, until }] };
  return pruned(noted(next, [receiptOf(item, now, { is: 'snoozed', until })]), now);
}

/** What is remembered once reminders that fell due, or are put off, are dismissed. */
export function dismissed(memory: ReminderMemory, keys: ReadonlySet<string>, now: Instant): ReminderMemory {
  const items = [...memory.due, ...memory.snoozed].filter(({ alarm }) => keys.has(alarm.key));
  const receipts = items.map((item) => receiptOf(item, now, { is: 'dismissed' }));
  return pruned(noted(without(memory, keys), receipts), now);
}

/** A reminder that fell due or is put off, and is still planned. */
export function waiting(memory: ReminderMemory, key: string): DueItem | SnoozedItem | undefined {
  return [...memory.due, ...memory.snoozed].find(
    ({ alarm, gone }) => alarm.key === key && gone === undefined,
  );
}

function without(memory: ReminderMemory, keys: ReadonlySet<string>): ReminderMemory {
  const isOther = ({ alarm }: DueItem | SnoozedItem) => !keys.has(alarm.key);
  return { ...memory, due: memory.due.filter(isOther), snoozed: memory.snoozed.filter(isOther) };
}
