import { type Day, daysBetween } from '../../shared/dates/day.ts';

const DAILY = 7;
const WEEKLY = 4;
/** A Monday, so that weeks begin on one. */
const MONDAY = '1970-01-05' as Day;

/**
 * Which backups have had their time: kept are those of the newest seven days, and before them the first of each of
 * the newest four weeks that have one. The first of a week stays the first, so what is kept today isn't dropped early.
 */
export function backupsToDrop(days: readonly Day[]): readonly Day[] {
  const older = [...days].sort().slice(0, -DAILY);
  const firsts = new Map<number, Day>();
  for (const day of older) {
    const week = Math.floor(daysBetween(MONDAY, day) / 7);
    if (!firsts.has(week)) firsts.set(week, day);
  }
  const kept = new Set([...firsts.values()].slice(-WEEKLY));
  return older.filter((day) => !kept.has(day));
}
