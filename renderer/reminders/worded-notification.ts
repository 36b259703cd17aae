import type { IntlShape } from 'react-intl';
import { partyName } from '../../shared/places/party-named.ts';
import type { NotificationWords, ReminderWords, TimeLeft } from '../../shared/reminders/notification.ts';
import { textOf } from '../texts/use-text.ts';
import { spanWords } from './span-words.ts';

/** What a notification says in the language of the page: a title and a body. */
export function wordedNotification(
  words: NotificationWords,
  intl: IntlShape,
): { readonly title: string; readonly body: string } {
  const text = textOf(intl);
  if (words.says === 'one') {
    const { reminder, late } = words;
    const said = capital(reminderSaid(reminder, intl));
    if (late === undefined) return { title: reminder.title, body: text('notify.one', { said }) };
    const delay = { span: spanWords(late.seconds, text), why: text(`delay.${late.why}`) };
    return { title: reminder.title, body: text('notify.oneLate', { said, ...delay }) };
  }
  const { count, why, reminders } = words;
  const more = count - reminders.length;
  return {
    title: text('notify.several', { count, why: why === 'do-not-disturb' ? 'disturb' : (why ?? 'none') }),
    body: [
      ...reminders.map((reminder) =>
        text('notify.line', { title: reminder.title, said: reminderSaid(reminder, intl) }),
      ),
      ...(more > 0 ? [text('notify.more', { count: more })] : []),
    ].join('\n'),
  };
}

/** What a reminder says, without its title: "falls due in 7 days". */
function reminderSaid(words: ReminderWords, intl: IntlShape): string {
  const text = textOf(intl);
  const named = (parties: readonly string[]) =>
    intl.formatList(parties.map((party) => partyName(party, intl.locale)));
  switch (words.says) {
    case 'lead': {
      const { left, kind, sides } = words;
      const when = timeLeftSaid(left, intl);
      if (kind !== 'deadline' && kind !== 'pledge')
        return text(left.isPast ? 'reminder.began' : 'reminder.begins', { when });
      if (sides.length === 0) return text(left.isPast ? 'reminder.fell' : 'reminder.falls', { when });
      return text(left.isPast ? 'reminder.fellFor' : 'reminder.fallsFor', { when, sides: named(sides) });
    }
    case 'silent':
      return text('notify.silent', { who: named(words.silent) });
    case 'no-news':
      return text('reminder.noNews', { count: words.days });
  }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function timeLeftSaid({ unit, count, isPast }: TimeLeft, intl: IntlShape): string {
  if (count === 0 && unit !== 'days') return textOf(intl)('notify.now');
  return intl.formatRelativeTime(isPast ? -count : count, unit, { numeric: count === 0 ? 'auto' : 'always' });
}
