import { dayOf, daysBetween, isDay } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import { instantMs } from '../dates/instant.ts';
import type { EntryId } from '../entries/ids.ts';
import { englishNotification } from './english-notification.ts';
import type { NotificationWords, ReminderNotification, ReminderWords, TimeLeft } from './notification.ts';
import type { PlannedAlarm } from './planned-alarm.ts';
import type { DueItem } from './reminder-memory.ts';
import { timeLeft } from './time-left.ts';

/** A notification and the reminders that it stands for. */
export interface Showing {
  readonly notification: ReminderNotification;
  readonly keys: ReadonlySet<string>;
}

/** So many that fall due at one moment are shown one by one; more, or any that are late, come as one. */
const MOST_SINGLE = 3;
const MOST_NAMED = 5;
const MS_PER_DAY = 86_400_000;

/** The notifications for reminders that are shown at one moment, worded with the time left at it. */
export function notificationsOf(items: readonly DueItem[], now: Instant, home: string): readonly Showing[] {
  const sorted = items.toSorted((a, b) => byTimeLeft(a.alarm, b.alarm, now));
  const isGap = sorted.some(({ late }) => late !== undefined);
  if (sorted.length > 1 && (isGap || sorted.length > MOST_SINGLE)) return [several(sorted, now, home)];
  return sorted.map((item) => one(item, now, home));
}

/** What a reminder that fell due says now. */
export function reminderWords(
  { alarm, title, kind }: Pick<DueItem, 'alarm' | 'title' | 'kind'>,
  now: Instant,
  home: string,
): ReminderWords {
  switch (alarm.what) {
    case 'lead':
      return { says: 'lead', title, kind, left: leftUntil(alarm, now, home), sides: alarm.sides ?? [] };
    case 'silent':
      return { says: 'silent', title, silent: alarm.silent };
    case 'no-news':
      return { says: 'no-news', title, days: Math.max(0, daysBetween(alarm.due, dayOf(now, home))) };
  }
}

/** Sorts by the time left until the entry is past, where it ever is. */
function byDeadline(a: PlannedAlarm, b: PlannedAlarm): number {
  const [left, right] = [a.past ?? a.at, b.past ?? b.at];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Sorts what can still be met first, the least time left first; then what is past, the last first. */
export function byTimeLeft(a: PlannedAlarm, b: PlannedAlarm, now: Instant): number {
  const [isPastA, isPastB] = [isPast(a, now), isPast(b, now)];
  if (isPastA !== isPastB) return isPastA ? 1 : -1;
  return isPastA ? byDeadline(b, a) : byDeadline(a, b);
}

function isPast({ past }: PlannedAlarm, now: Instant): boolean {
  return past !== undefined && past <= now;
}

function one(item: DueItem, now: Instant, home: string): Showing {
  const reminder = reminderWords(item, now, home);
  const words: NotificationWords = {
    says: 'one',
    reminder,
    ...(item.late === undefined ? {} : { late: item.late }),
  };
  return {
    keys: new Set([item.alarm.key]),
    notification: {
      key: item.alarm.key,
      ...englishNotification(words),
      words,
      urgency: urgencyOf(item.alarm, now),
      entry: item.alarm.entry,
      actions: ['open', 'snooze', 'dismiss'],
    },
  };
}

function several(items: readonly DueItem[], now: Instant, home: string): Showing {
  const seen = new Set<EntryId>();
  const named = items.filter(({ alarm: { entry } }) => !seen.has(entry) && seen.add(entry));
  const [why, ...others] = new Set(items.map(({ late }) => late?.why));
  const words: NotificationWords = {
    says: 'several',
    count: items.length,
    ...(why === undefined || others.length > 0 ? {} : { why }),
    reminders: named.slice(0, MOST_NAMED).map((item) => reminderWords(item, now, home)),
  };
  return {
    keys: new Set(items.map(({ alarm }) => alarm.key)),
    notification: {
      key: `several.${now}`,
      ...englishNotification(words),
      words,
      urgency: items.some(({ alarm }) => urgencyOf(alarm, now) === 'critical') ? 'critical' : 'normal',
      actions: ['open'],
    },
  };
}

/** What lapses within a day mustn't pass unseen; what is past can wait. */
function urgencyOf(alarm: PlannedAlarm, now: Instant): 'normal' | 'critical' {
  if (alarm.past === undefined) return 'normal';
  const left = instantMs(alarm.past) - instantMs(now);
  return left >= 0 && left <= MS_PER_DAY ? 'critical' : 'normal';
}

/** Until an instant, or by days until a day. */
function leftUntil(alarm: PlannedAlarm, now: Instant, home: string): TimeLeft {
  const { due } = alarm;
  if (!isDay(due)) return timeLeft(now, due);
  const days = daysBetween(dayOf(now, home), due);
  return { unit: 'days', count: Math.abs(days), isPast: isPast(alarm, now) };
}
