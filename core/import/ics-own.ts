import { parseDate } from '../../shared/dates/parse-date.ts';
import type { When } from '../../shared/dates/when.ts';
import type { Window } from '../../shared/dates/window.ts';
import { dayInWords } from '../../shared/feeds/said-of.ts';
import { readUid } from '../../shared/feeds/uid.ts';
import type { IcsProperties } from './ics-property.ts';

// What a feed of Sherpa's says in its own ways: an import of one's own feed must not take them for the entry's words.

const MARK = /^(?:\[[^\]]{1,40}\] |【[^】]{1,40}】)/u;
const VAGUE = /^((?:Cancelled|Postponed|Extended|Superseded): )?≈ .+? · (.+)$/su;
/** The words, and the EDTF they stand for where they aren't it themselves. */
const DATE_LINE = /^(?:Date as said:|Due|日期：|到期：) ?(.+?)(?: ?[(（]([^()（）\s]+)[)）])?$/mu;

/** Whether an event only reminds of another one, as feeds have them whose readers ignore alarms. */
export function isReminder(properties: IcsProperties): boolean {
  return readUid(uidOf(properties))?.isAlarm === true;
}

/** A summary without the mark by which a feed of ours says how firm an entry is. */
export function withoutMark(summary: string, properties: IcsProperties): string {
  return readUid(uidOf(properties)) === undefined ? summary : summary.replace(MARK, '');
}

/**
 * The vague date and the bare title of an event from a feed of Sherpa's, whose days only stand for the window: an import of
 * one's own feed must not make them exact.
 */
export function vagueOf(
  properties: IcsProperties,
): { readonly title: string; readonly when: When } | undefined {
  const [summary, description] = ['SUMMARY', 'DESCRIPTION'].map((name) => textOf(properties, name));
  const [, off = '', bare] = VAGUE.exec((summary ?? '').replace(MARK, '')) ?? [];
  const title = bare === undefined ? undefined : `${off}${bare.trim()}`;
  const [, said = '', edtf] = DATE_LINE.exec(description ?? '') ?? [];
  const date = edtf ?? said;
  const parsed = parseDate(date);
  if (title === undefined || !parsed.ok || parsed.value.exact) return undefined;
  // Where nobody said it in words, the feed has the days that it lies between.
  const isOwn = edtf === undefined || said === daysInWords(parsed.value.window);
  return { title, when: isOwn ? { date } : { date, said } };
}

function daysInWords({ from, to }: Window): string | undefined {
  return from === undefined || to === undefined ? undefined : `${dayInWords(from)} to ${dayInWords(to)}`;
}

function textOf(properties: IcsProperties, name: string): string {
  return properties.first(name)?.values.join(', ').trim() ?? '';
}

function uidOf(properties: IcsProperties): string {
  return properties.first('UID')?.raw.trim() ?? '';
}
