import { paceOf } from './pace.ts';
import type { NoPace, Pledge } from './pace-line.ts';

const WHY_NONE: Readonly<Record<NoPace, string>> = {
  'no-quantity': 'no quantity is promised',
  'no-period': 'the period isn’t given',
  'open-period': 'the period has no beginning or no end',
  'vague-period': 'the period is vague',
  'one-day': 'the period is a single day',
};

/** How a pledge does, as a feed and the command say it: "Behind by 3.2 million tonnes (41 days) on 2026-04-30". */
export function paceInWords(pledge: Pledge): string {
  const pace = paceOf(pledge);
  if (pace.is === 'none') return `No pace: ${WHY_NONE[pace.why]}`;
  if (pace.is === 'unread') return 'No reading yet';
  const { unit } = pace.line;
  const { upTo, amount } = pace.latest.reading;
  const delivered = `${amount} of ${pace.line.amount} ${unit} up to ${upTo}`;
  if (pace.is === 'fulfilled') return `Fulfilled: ${delivered}`;
  if (pace.is === 'on-schedule') return `On schedule: ${delivered}`;
  const days = `${pace.days} ${pace.days === 1 ? 'day' : 'days'}`;
  const word = pace.is === 'ahead' ? 'Ahead' : 'Behind';
  return `${word} by ${shortAmount(pace.by)} ${unit} (${days}): ${delivered}`;
}

/** A computed amount in three significant digits, those before the point always in full. */
export function shortAmount(amount: number): string {
  const whole = Math.trunc(amount).toString().length;
  return String(Number(amount.toFixed(amount < 1 ? 3 : Math.max(0, 3 - whole))));
}
