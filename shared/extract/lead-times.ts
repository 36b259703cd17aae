import { type Outcome, refused, taken } from '../outcome.ts';

const ALARMS = /^(?:alarms?|alerts?|remind(?: me|ers?)?|提醒|提前)(?:\s*[:：]\s*|\s+|(?=\d))(.+)$/iu;
const LEAD_TIME =
  /^(?:(\d{1,4})\s*(w|weeks?|d|days?|h|hours?|m|min|minutes?|周|星期|天|日|小时|个小时|分钟?)|P\d+[WD]|P(?:\d+D)?T(?:\d+H)?(?:\d+M)?)$/iu;
const BETWEEN = /[\s,，、;；&+]+|\band\b|和/iu;

/** The lead times of a part that is nothing else ("7d"), as they follow "alarms 30d" behind a comma. */
export function leadTimesAlone(part: string): readonly string[] | undefined {
  const times = wordsOf(part).map(leadTime);
  const known = times.flatMap((time) => time ?? []);
  return known.length > 0 && known.length === times.length ? known : undefined;
}

/** The lead times of a part such as "alarms 30d 7d 1d", ISO 8601; undefined where the part is about something else. */
export function leadTimesIn(part: string): Outcome<readonly string[]> | undefined {
  const listed = ALARMS.exec(part)?.[1];
  if (listed === undefined) return undefined;
  const words = wordsOf(listed);
  const times = words.map(leadTime);
  if (times.every((time) => time === undefined)) return undefined;
  const strange = words.find((word) => leadTime(word) === undefined);
  if (strange !== undefined) {
    return refused(
      `“${strange}” isn’t a lead time: write alarms 30d 7d 1d, with w, d, h or m behind each number.`,
    );
  }
  return taken([...new Set(times.flatMap((time) => time ?? []))]);
}

function wordsOf(listed: string): readonly string[] {
  return listed
    .replace(/(\d)\s+(?=\p{L})/gu, '$1')
    .split(BETWEEN)
    .filter((word) => word !== '' && !/^(?:before|ahead|earlier)$/i.test(word));
}

function leadTime(word: string): string | undefined {
  const found = LEAD_TIME.exec(word);
  if (!found) return undefined;
  const [whole, number, unit = ''] = found;
  if (number === undefined) return whole.toUpperCase();
  const amount = Number(number);
  if (/^(?:w|周|星期)/iu.test(unit)) return `P${amount}W`;
  if (/^(?:d|天|日)/iu.test(unit)) return `P${amount}D`;
  return /^(?:h|小时|个)/iu.test(unit) ? `PT${amount}H` : `PT${amount}M`;
}
