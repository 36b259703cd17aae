import { type Instant, instantMs } from '../dates/instant.ts';
import { noted, pruned, receiptOf } from './book.ts';
import type { Plan } from './plan.ts';
import type { Delay, Lateness, Receipt } from './receipt.ts';
import type { DueItem, ReminderMemory, SnoozedItem } from './reminder-memory.ts';

/** What reminders fall due under. */
export interface TickConditions {
  /** What kept the last tick away, if any alarm turns out to be late: Sherpa was closed, or the computer slept or was set. */
  readonly gap: 'closed' | 'away';
  /** Why reminders are kept back now. */
  readonly hold?: 'quiet' | 'do-not-disturb' | undefined;
}

/** What a tick comes to: what is remembered from now on, to be on disk before anything is shown, and what is to be shown. */
export interface Ticked {
  readonly memory: ReminderMemory;
  readonly show: readonly DueItem[];
  /** Reminders whose notifications are to be taken away. */
  readonly close: readonly string[];
}

/** A reminder is late if it comes later than this; the ticks of a running host are closer. */
const LATE_SECONDS = 60;

/**
 * Decides what becomes of every alarm up to now. Nothing rings before its instant, nothing that was planned is passed over,
 * and what was decided isn't decided again, even where the clock is set back. What a former process was about to show
 * when it ended is shown (again).
 */
export function tick(before: ReminderMemory, plan: Plan, now: Instant, conditions: TickConditions): Ticked {
  const current = checkedAgainst(plan, setBack(before, plan, now), now);
  const receipts: Receipt[] = [];
  const due: DueItem[] = [];
  const show: DueItem[] = [];

  /** A reminder whose time has come, at `at`: dropped, kept back or shown. */
  function ring(item: DueItem, at: Instant): void {
    const late = latenessOf(item, at, now, conditions.gap);
    if (late !== undefined && item.alarm.late === 'drop' && item.again === undefined) {
      receipts.push(receiptOf(item, now, { is: 'dropped', late }));
      return;
    }
    const { late: _, ...timely } = item;
    const { hold } = conditions;
    const rung: DueItem =
      hold === undefined
        ? { ...timely, ...(late === undefined ? {} : { late }), state: { is: 'showing' } }
        : { ...item, state: { is: 'held', why: hold } };
    due.push(rung);
    if (hold === undefined) show.push(rung);
    else if (item.state.is !== 'held') receipts.push(receiptOf(rung, now, { is: 'held', why: hold }));
  }

  for (const item of current.memory.due) {
    const waits = item.state.is === 'held' || item.state.is === 'showing';
    // Where the clock was set back meanwhile, its time is yet to come.
    if (waits && item.gone === undefined && timeOf(item) <= now) ring(item, timeOf(item));
    else due.push(item);
  }
  for (const alarm of plan.between(current.memory.watermark, now)) {
    if (current.memory.settled[alarm.key] !== undefined) continue;
    ring({ alarm, ...plan.about(alarm), since: now, state: { is: 'showing' } }, alarm.at);
  }
  const isWoken = ({ until, gone }: SnoozedItem) => until <= now && gone === undefined;
  for (const { until, ...item } of current.memory.snoozed.filter(isWoken))
    ring({ ...item, since: until, state: { is: 'showing' }, again: true }, until);

  const snoozed = current.memory.snoozed.filter((item) => !isWoken(item));
  const memory = noted({ ...current.memory, watermark: now, due, snoozed }, receipts);
  return { memory: pruned(memory, now), show, close: current.close };
}

/**
 * Where the clock was set back, the alarms between then and now are decided already: what is planned anew for that time
 * rings, and they don't.
 */
export function setBack(memory: ReminderMemory, plan: Plan, now: Instant): ReminderMemory {
  if (now >= memory.watermark) return memory;
  const decided = plan.between(now, memory.watermark).map(({ key, at }) => [key, at] as const);
  return { ...memory, watermark: now, settled: { ...memory.settled, ...Object.fromEntries(decided) } };
}

/** Reminders as they are planned now; notes those that are planned no longer, and brings back those that are again. */
function checkedAgainst(
  plan: Plan,
  memory: ReminderMemory,
  now: Instant,
): { readonly memory: ReminderMemory; readonly close: readonly string[] } {
  const receipts: Receipt[] = [];
  const close: string[] = [];
  const check = <Item extends DueItem | SnoozedItem>(item: Item): Item => {
    const planned = plan.now(item.alarm);
    if (typeof planned === 'string') {
      if (item.gone !== undefined) return item;
      receipts.push(receiptOf(item, now, { is: 'superseded', why: planned }));
      close.push(item.alarm.key);
      return { ...item, gone: now };
    }
    const { gone: _, ...still } = item;
    return { ...(still as Item), alarm: planned, ...plan.about(planned) };
  };
  const due = memory.due.map(check);
  const snoozed = memory.snoozed.map(check);
  return { memory: noted({ ...memory, due, snoozed }, receipts), close };
}

/** When a reminder is to be shown, or was to be. */
function timeOf({ again, since, alarm }: DueItem): Instant {
  return again === undefined ? alarm.at : since;
}

function latenessOf({ state, late }: DueItem, at: Instant, now: Instant, gap: Delay): Lateness | undefined {
  const seconds = Math.round((instantMs(now) - instantMs(at)) / 1000);
  if (seconds <= LATE_SECONDS) return undefined;
  return { seconds, why: state.is === 'held' ? state.why : (late?.why ?? gap) };
}

/** When a tick will have something to do, as far as is known now; past where something waits to be shown. */
export function nextRing(
  { due, snoozed, watermark, settled }: ReminderMemory,
  plan: Plan,
): Instant | undefined {
  const showing = due.flatMap((item) =>
    item.gone === undefined && item.state.is === 'showing' ? [timeOf(item)] : [],
  );
  const woken = snoozed.flatMap(({ until, gone }) => (gone === undefined ? [until] : []));
  const planned = plan.first(watermark, ({ key }) => settled[key] === undefined)?.at;
  return [...showing, ...woken, ...(planned === undefined ? [] : [planned])].toSorted()[0];
}

/** Whether reminders are kept back that could be shown once nothing asks for that. */
export function holdsBack({ due }: ReminderMemory): boolean {
  return due.some(({ state, gone }) => gone === undefined && state.is === 'held');
}
