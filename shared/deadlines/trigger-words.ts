import { readOffset } from './offset.ts';
import type { Trigger } from './trigger.ts';

/** How an entry's date is computed, in English: 14 working days (US, CN) before “Truce expires”, rolled back. */
export function triggerWords(trigger: Trigger, title: string | undefined): string {
  const { offset, workingDaysOf, roll } = trigger;
  const { sign, years, months, weeks, days } = readOffset(offset);
  const isWorking = workingDaysOf !== undefined;
  const states = isWorking && workingDaysOf.length > 0 ? ` (${workingDaysOf.join(', ')})` : '';
  const length = [
    count(years, 'year'),
    count(months, 'month'),
    count(weeks, 'week'),
    isWorking && days > 0 ? `${count(days, 'working day')}${states}` : count(days, 'day'),
  ].filter((part) => part !== '');
  const distance =
    length.length === 0 ? 'on the day of' : `${length.join(', ')} ${sign < 0 ? 'before' : 'after'}`;
  const landing =
    roll === 'forward'
      ? ', moved to the next working day'
      : roll === 'back'
        ? ', moved back to a working day'
        : '';
  return `${distance} ${title === undefined ? 'another entry' : `“${title}”`}${landing}`;
}

function count(number: number, unit: string): string {
  return number === 0 ? '' : `${number} ${unit}${number === 1 ? '' : 's'}`;
}
