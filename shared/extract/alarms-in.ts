import { type Outcome, refused, taken } from '../outcome.ts';
import type { Alarm } from '../reminders/alarm.ts';

const ALARMS = /^(?:alarms?|alerts?|remind(?: me|ers?)?|提醒|提前)(?:\s*[:：]\s*|\s+|(?=\d))(.+)$/iu;
const NONE = /^(?:no (?:alarms?|alerts?|reminders?)|不提醒)$/iu;
const LEAD_TIME =
  /^(?:(\d{1,4})\s*(w|weeks?|d|days?|h|hours?|m|min|minutes?|周|星期|天|日|小时|个小时|分钟?)|P\d+[WD]|P(?:\d+D)?T(?:\d+H)?(?:\d+M)?)$/iu;
const BETWEEN = /[\s,，、;；&+]+|\band\b|和/iu;
/** Phrases, as the one word that they come to. */
const PHRASES: readonly (readonly [phrase: RegExp, word: string])[] = [
  [/\b(?:when|if|while) silent\b|(?:无人|未)表态/giu, 'silent'],
  [/\b(?:(?:when|if|on) )?no[- ]news\b|(?:没有|无)消息/giu, 'no-news'],
];
const WATCHES: readonly string[] = ['silent', 'no-news'];

/** The alarms of a part that is nothing else ("7d", "when silent"), as they follow "alarms 30d" behind a comma. */
export function alarmsAlone(part: string): readonly Alarm[] | undefined {
  const alarms = wordsOf(part).map(alarmOf);
  const known = alarms.flatMap((alarm) => alarm ?? []);
  return known.length > 0 && known.length === alarms.length ? known : undefined;
}

/**
 * The alarms of a part such as "alarms 30d 7d 1d", "reminders 7d when silent" or "no reminders"; undefined where the part
 * is about something else.
 */
export function alarmsIn(part: string): Outcome<readonly Alarm[]> | undefined {
  if (NONE.test(part)) return taken([{ when: 'never' }]);
  const listed = ALARMS.exec(part)?.[1];
  if (listed === undefined) return undefined;
  if (/^(?:never|none)$/i.test(listed.trim())) return taken([{ when: 'never' }]);
  const words = wordsOf(listed);
  const alarms = words.map(alarmOf);
  if (alarms.every((alarm) => alarm === undefined)) return undefined;
  const strange = words.find((word) => alarmOf(word) === undefined);
  if (strange !== undefined) {
    return refused(
      `“${strange}” isn’t a lead time: write alarms 30d 7d 1d, with w, d, h or m behind each number.`,
    );
  }
  return taken(alarms.flatMap((alarm) => alarm ?? []));
}

/** Alarms as they are typed: `P30D, when silent`. */
export function alarmWords(alarms: readonly Alarm[]): string {
  return alarms
    .map((alarm) => {
      if (alarm.when === undefined) return `${alarm.before} before`;
      return alarm.when === 'never' ? 'never' : `when ${alarm.when}`;
    })
    .join(', ');
}

function wordsOf(listed: string): readonly string[] {
  return PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), listed)
    .replace(/(\d)\s+(?=\p{L})/gu, '$1')
    .split(BETWEEN)
    .filter((word) => word !== '' && !/^(?:before|ahead|earlier)$/i.test(word));
}

function alarmOf(word: string): Alarm | undefined {
  if (WATCHES.includes(word)) return { when: word === 'silent' ? 'silent' : 'no-news' };
  const before = leadTime(word);
  return before === undefined ? undefined : { before };
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
