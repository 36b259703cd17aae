import type { Party } from '../entries/person.ts';
import { partyName } from '../places/party-named.ts';
import type { NotificationWords, ReminderWords, TimeLeft } from './notification.ts';
import type { Delay, Lateness } from './receipt.ts';

const UNITS: Readonly<Record<TimeLeft['unit'], readonly [one: string, many: string]>> = {
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
};

const WHILE: Readonly<Record<Delay, string>> = {
  closed: 'while Sherpa was closed',
  away: 'while the computer slept or its clock was set',
  quiet: 'during quiet hours',
  'do-not-disturb': 'while you weren’t to be disturbed',
};

/** What a notification says in English: a title and a body. */
export function englishNotification(words: NotificationWords): {
  readonly title: string;
  readonly body: string;
} {
  if (words.says === 'one') {
    const { reminder, late } = words;
    const said = capital(englishReminder(reminder));
    return {
      title: reminder.title,
      body: late === undefined ? `${said}.` : `${said}. ${englishDelay(late)}`,
    };
  }
  const { count, why, reminders } = words;
  const more = count - reminders.length;
  return {
    title: `${count} reminders${why === undefined ? '' : ` ${WHILE[why]}`}`,
    body: [
      ...reminders.map((reminder) => `${reminder.title}: ${englishReminder(reminder)}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join('\n'),
  };
}

/** What a reminder says in English, without its title: “due in 7 days”. */
export function englishReminder(words: ReminderWords): string {
  switch (words.says) {
    case 'lead': {
      const { left, kind, sides } = words;
      const what = kind === 'deadline' || kind === 'pledge' ? ['due', 'was due'] : ['begins', 'began'];
      const whose = sides.length === 0 ? '' : ` by ${named(sides)}’s instrument`;
      return `${what[left.isPast ? 1 : 0]} ${englishTimeLeft(left)}${whose}`;
    }
    case 'silent':
      return `its window has opened, and nothing is heard from ${named(words.silent)}`;
    case 'no-news':
      return `no news for ${counted(words.days, 'days')}`;
  }
}

/** “in 7 days”, “now”, “3 hours ago”. */
export function englishTimeLeft({ unit, count, isPast }: TimeLeft): string {
  if (count === 0) return unit === 'days' ? 'today' : 'now';
  return isPast ? `${counted(count, unit)} ago` : `in ${counted(count, unit)}`;
}

/** Why a reminder comes only now: “Late by 3 hours: Sherpa was closed.” */
export function englishDelay({ seconds, why }: Lateness): string {
  const minutes = Math.round(seconds / 60);
  const hours = Math.round(minutes / 60);
  const length =
    minutes < 120
      ? counted(minutes, 'minutes')
      : hours < 48
        ? counted(hours, 'hours')
        : counted(Math.round(hours / 24), 'days');
  const because: Readonly<Record<Delay, string>> = {
    closed: 'Sherpa was closed',
    away: 'the computer slept, or its clock was set',
    quiet: 'it was kept for the end of quiet hours',
    'do-not-disturb': 'you weren’t to be disturbed',
  };
  return `Late by ${length}: ${because[why]}.`;
}

function counted(count: number, unit: TimeLeft['unit']): string {
  const [one, many] = UNITS[unit];
  return `${count} ${count === 1 ? one : many}`;
}

function named(parties: readonly Party[]): string {
  const names = parties.map((party) => partyName(party, 'en'));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
