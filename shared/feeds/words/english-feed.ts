import { englishBrief } from '../../changes/words/english-brief.ts';
import { describeDate } from '../../dates/describe-date.ts';
import { triggerWords } from '../../deadlines/trigger-words.ts';
import { capitalOf } from '../../places/capital-of.ts';
import { partyName } from '../../places/party-named.ts';
import { paceInWords } from '../../pledges/pace-in-words.ts';
import { daysOf } from '../../reminders/lead-instants.ts';
import { dayInWords, saidOf } from '../said-of.ts';
import { zoneCity } from '../zone-city.ts';
import type { FeedWording } from './feed-wording.ts';

/** What feeds say in English. */
export const englishFeed: FeedWording = {
  marks: {
    toBeConfirmed: '[tbc] ',
    disputed: '[disputed] ',
    postponed: '[postponed] ',
    cancelled: '[cancelled] ',
    extended: '[extended] ',
    superseded: '[superseded] ',
    badge: (badge) => `[${badge}] `,
  },
  brief: englishBrief,
  sayings: {
    expects: 'expects',
    announces: 'announces',
    confirms: 'confirms',
    denies: 'denies',
    postpones: 'postpones',
    cancels: 'cancels',
    held: 'says it was held',
    'no-comment': 'gives no comment',
  },
  noDate: 'no date',
  divider: ' · ',
  countdown(lead) {
    const days = daysOf(lead);
    const { hours, minutes } = lead;
    const parts = [
      ...(days > 0 || (hours === 0 && minutes === 0) ? [`${days}`] : []),
      ...(hours > 0 ? [`${hours}h`] : []),
      ...(minutes > 0 ? [`${minutes}min`] : []),
    ];
    return `T-${parts.join(' ')}`;
  },
  said: saidOf,
  date: (edtf) => describeDate(edtf, 'en'),
  byDay: (said, day) => `${said}, by ${dayInWords(day)}`,
  party: (code) => code,
  place: (city, country, name) => [name, city, partyName(country, 'en')],
  clock: (zone, parties) =>
    parties.flatMap((party) => capitalOf(party) ?? []).find((capital) => capital.zone === zone)?.city ??
    zoneCity(zone),
  standing: (word, badge) => `${word} (${badge})`,
  firm: (standing, reason) => `${capitalised(standing)}: ${reason}`,
  reason: (english) => english,
  asSaid: (said, edtf) => `Date as said: ${withEdtf(said, edtf)}`,
  due: (day, clocks) => `Due ${day} ${clocks}`,
  dueSaid: (said, edtf) => `Due ${withEdtf(said, edtf)}`,
  dueByEndOf(day, clock, ends) {
    const by = `Due by the end of ${day}`;
    if (clock !== undefined) return `${by}, ${clock} time: ${ends.join('')}`;
    return ends.length === 0 ? by : `${by}; whose clock isn’t said: ${ends.join(', or ')}`;
  },
  expires: (party, when) => `Expires for ${party}: ${when}`,
  endOfDay: (day, clock) => `by the end of ${day}, ${clock} time`,
  thatIs: (words, instant) => `${words}: ${instant}`,
  stay(start, end, clock) {
    const times = [
      ...(start === undefined ? [] : [`from ${start} on the first day`]),
      ...(end === undefined ? [] : [`until ${end} on the last day`]),
    ];
    return `${capitalised(times.join(' '))}${clock === undefined ? '' : `, ${clock} time`}`;
  },
  instrument: (text) => `Instrument: ${text}`,
  ifItLapses: (text) => `If it lapses: ${text}`,
  computed: (trigger, title) => `Computed: ${triggerWords(trigger, title)}`,
  promised: (amount, unit) => `Promised: ${amount} ${unit}`,
  pace: paceInWords,
  earlierDates: (dates) => `Earlier dates: ${dates.join(', ')}`,
  lastChange: (day, what) => `Last change, ${day}: ${what}`,
  earlierChange: (day, what) => `Earlier change, ${day}: ${what}`,
  successions: {
    extended: 'extended',
    superseded: 'superseded',
    extends: 'extends',
    supersedes: 'supersedes',
  },
  byInstrument: (text) => `by ${text}`,
  unsourced: ', recorded without a source',
  withdrawn: (speaker, made, reason) =>
    `, ${speaker}’s statement of ${made} withdrawn${reason === '' ? '' : `: ${reason}`}`,
  voice: (by, source) => `${by === '' ? '' : `, ${by}`}${source === '' ? '' : ` [${source}]`}`,
  statement: (made, speaker, says, date, source) =>
    `${made}: ${speaker} ${says}${date === undefined ? '' : ` ${date}`}${source === '' ? '' : ` [${source}]`}`,
  speaker: (by, capacity) => (capacity === undefined ? by : `${by} (${capacity})`),
  link: (address) => `In Sherpa: ${address}`,
};

/** The words, and the date they stand for where that says more. */
function withEdtf(words: string, date: string): string {
  return words === date ? words : `${words} (${date})`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
