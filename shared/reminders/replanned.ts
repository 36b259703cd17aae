import type { Instant } from '../dates/instant.ts';
import { sameJson } from '../same-json.ts';
import { noted, receiptOf } from './book.ts';
import type { PlannedAlarm } from './planned-alarm.ts';
import type { Receipt } from './receipt.ts';
import type { DueItem, ReminderMemory } from './reminder-memory.ts';

/** The alarms of the entries that an act touched, before and after it. */
export interface Replanning {
  readonly before: readonly PlannedAlarm[];
  readonly after: readonly PlannedAlarm[];
  readonly titleOf: (alarm: PlannedAlarm) => Pick<DueItem, 'title' | 'kind'>;
}

/** Of an import nobody wants to read which of its alarms were past. */
const MOST_TOLD = 50;

/**
 * What is remembered once alarms are planned anew. One whose time was past when it was set doesn't ring; one that had been
 * to come and now, by another clock at home, would have rung already, rings at once; one that has rung doesn't ring
 * again because its time is another; and one that fell due just before it was taken away comes back with an undo.
 */
export function replanned(
  memory: ReminderMemory,
  { before, after, titleOf }: Replanning,
  now: Instant,
): ReminderMemory {
  const was = new Map(before.map((alarm) => [alarm.key, alarm]));
  const is = new Map(after.map((alarm) => [alarm.key, alarm]));
  const known = new Set([...memory.due, ...memory.snoozed].map(({ alarm }) => alarm.key));
  const settled: Record<string, Instant> = { ...memory.settled };
  const due: DueItem[] = [];
  const past: Receipt[] = [];
  const isDecided = ({ key, at }: PlannedAlarm) => at <= memory.watermark || settled[key] !== undefined;

  for (const alarm of after) {
    const { key, at } = alarm;
    if (known.has(key)) {
      if (at > memory.watermark) settled[key] = at;
      continue;
    }
    const former = was.get(key);
    if (former === undefined) {
      if (settled[key] !== undefined) continue;
      // The date moved back to where it had rung before: the clock was set back in between.
      if (at > now && !hasRung(memory, key)) continue;
      if (at > memory.watermark) settled[key] = at;
      if (at <= now && alarm.past !== undefined && alarm.past > now)
        past.push(receiptOf({ alarm, ...titleOf(alarm) }, now, { is: 'past' }));
    } else if (isDecided(former)) {
      if (at > memory.watermark) settled[key] = at;
    } else if (at <= memory.watermark) {
      due.push({ alarm, ...titleOf(alarm), since: now, state: { is: 'showing' } });
    }
  }
  for (const alarm of before) {
    const { key, at } = alarm;
    if (is.has(key) || known.has(key)) continue;
    if (at <= now && !isDecided(alarm))
      due.push({ alarm, ...titleOf(alarm), since: now, state: { is: 'showing' } });
    // What never rang may do so if it is set anew before its time.
    if (!hasRung(memory, key)) delete settled[key];
  }
  const told = past.length > MOST_TOLD ? [] : past;
  if (due.length === 0 && told.length === 0 && sameJson(settled, memory.settled)) return memory;
  return noted({ ...memory, settled, due: [...memory.due, ...due] }, told);
}

function hasRung({ receipts }: ReminderMemory, key: string): boolean {
  return receipts.some(
    (receipt) => receipt.key === key && !['superseded', 'past', 'held'].includes(receipt.outcome.is),
  );
}
