import { type Instant, instantFrom, instantMs } from '../dates/instant.ts';
import type { PlannedAlarm } from './planned-alarm.ts';
import type { Receipt, ReminderOutcome } from './receipt.ts';
import type { DueItem, ReminderMemory, SnoozedItem } from './reminder-memory.ts';

const MS_PER_DAY = 86_400_000;
const RECEIPT_DAYS = 90;
const MOST_RECEIPTS = 500;
const MOST_DUE = 1000;
const GONE_DAYS = 2;

/** A receipt of what became of a reminder. */
export function receiptOf(
  { alarm, title }: { readonly alarm: PlannedAlarm; readonly title: string },
  on: Instant,
  outcome: ReminderOutcome,
): Receipt {
  return { key: alarm.key, entry: alarm.entry, title, at: alarm.at, on, outcome };
}

/** A memory with receipts added. */
export function noted(memory: ReminderMemory, receipts: readonly Receipt[]): ReminderMemory {
  return receipts.length === 0 ? memory : { ...memory, receipts: [...memory.receipts, ...receipts] };
}

/**
 * A memory without what nobody asks for any longer: receipts of ninety days ago, reminders that were superseded days ago,
 * and, past a thousand, the oldest that were shown. So that it doesn't grow without end.
 */
export function pruned(memory: ReminderMemory, now: Instant): ReminderMemory {
  const oldest = daysBefore(now, RECEIPT_DAYS);
  const isKept = ({ gone }: DueItem | SnoozedItem) =>
    gone === undefined || gone >= daysBefore(now, GONE_DAYS);
  return {
    ...memory,
    settled: Object.fromEntries(Object.entries(memory.settled).filter(([, at]) => at > memory.watermark)),
    due: fewer(memory.due.filter(isKept)),
    snoozed: memory.snoozed.filter(isKept),
    receipts: memory.receipts.filter(({ on }) => on >= oldest).slice(-MOST_RECEIPTS),
  };
}

/** What wasn't shown yet is never given up. */
function fewer(due: readonly DueItem[]): DueItem[] {
  let excess = due.length - MOST_DUE;
  if (excess <= 0) return [...due];
  return due.filter(({ state }) => {
    const isOver = excess > 0 && (state.is === 'shown' || state.is === 'listed');
    if (isOver) excess -= 1;
    return !isOver;
  });
}

function daysBefore(now: Instant, days: number): Instant {
  return instantFrom(instantMs(now) - days * MS_PER_DAY);
}
