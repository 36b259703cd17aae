import type { BriefWording } from './brief-wording.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** What moved, in British English. */
export const englishBrief: BriefWording = {
  locale: 'en',
  kinds: {
    cancelled: 'cancelled',
    postponed: 'postponed',
    denied: 'denied',
    moved: 'moved',
    extended: 'extended',
    superseded: 'superseded',
    rival: 'another date named',
    confirmed: 'confirmed',
    announced: 'announced',
    held: 'held',
    new: 'new',
    removed: 'removed',
    withdrawn: 'taken back',
    standing: 'standing',
    expiry: 'expiry',
    venue: 'venue moved',
    reading: 'delivered',
    quantity: 'promise changed',
    renamed: 'renamed',
  },
  sayings: {
    expects: 'expects',
    announces: 'announces',
    confirms: 'confirms',
    denies: 'denies',
    postpones: 'postpones',
    cancels: 'cancels',
    held: 'says it was held',
    'no-comment': 'doesn’t comment',
  },
  standings: {
    expected: 'expected',
    reported: 'reported',
    'one-sided': 'one-sided',
    agreed: 'agreed',
    announced: 'announced',
    disputed: 'disputed',
    postponed: 'postponed',
    cancelled: 'cancelled',
    held: 'held',
  },
  noDate: 'no date',
  nowhere: 'nowhere yet',
  nothing: 'nothing',
  trackless: 'Without a track',
  colon: ': ',
  comma: ', ',
  open: ' (',
  close: ')',
  title: (span) => `What moved, ${span}`,
  nothingMoved: (span) => `Nothing moved, ${span}.`,
  day(day, near) {
    const short = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
    return day.slice(0, 4) === near.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`;
  },
  move(move, days) {
    if (move === 'narrowed' || move === 'widened') return move;
    if (days === undefined || days === 0 || move === 'dated' || move === 'undated') return '';
    const count = Math.abs(days);
    return `${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`;
  },
  standing: (word, badge) => `${word} ${badge}`,
  speaker: (by, capacity) => `${by}, ${capacity},`,
  says: (speaker, saying) => `${speaker} ${saying}`,
  claims: (saying, date) => `${saying} ${date}`,
  because: (reason) => `because ${reason}`,
  expiryOf: (party) => `expiry for ${party}`,
  amountUpTo: (amount, day) => `${amount} by ${day}`,
};
