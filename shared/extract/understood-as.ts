import { describeDate } from '../dates/describe-date.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { ReadWhen } from '../dates/read-when.ts';
import { windowDays } from '../dates/window-of.ts';
import type { Place } from '../places/gazetteer.ts';
import { partyName } from '../places/party-named.ts';

/** A date as it was understood: "2026-04 (April 2026), a window of 30 days". */
export function whenUnderstood({ date, start, end, zone }: ReadWhen): string {
  const parsed = parseDate(date);
  const words = describeDate(date, 'en');
  const days = parsed.ok ? windowDays(parsed.value.window) : undefined;
  const window =
    !parsed.ok || days === undefined ? ', with an open end' : windowWords(parsed.value.exact, days);
  const times = start === undefined ? '' : `, ${start}${end === undefined ? '' : `–${end}`}`;
  return `${date} (${words})${window}${times}${zone === undefined ? '' : `, ${zone}`}`;
}

/** A venue as it was understood: "Beijing, China (Asia/Shanghai)". */
export function placeUnderstood({ name, city, country, zone }: Place): string {
  const names = [name, city, partyName(country, 'en')];
  return `${names.filter((each, index) => names.indexOf(each) === index).join(', ')} (${zone})`;
}

/** Parties as they were understood: "United States (US), China (CN)". */
export function partiesUnderstood(parties: readonly string[]): string {
  return parties
    .map((party) => {
      const name = partyName(party, 'en');
      return name === party ? party : `${name} (${party})`;
    })
    .join(', ');
}

function windowWords(exact: boolean, days: number): string {
  if (!exact) return `, a window of ${days} days`;
  return days === 1 ? '' : `, ${days} days`;
}
