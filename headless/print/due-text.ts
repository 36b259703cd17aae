import type { ComingReminder, DueList, DueReminder } from '../../shared/reminders/due-list.ts';
import { englishReminder } from '../../shared/reminders/english-notification.ts';
import { englishReceipt } from '../../shared/reminders/english-receipt.ts';
import { reminderWords } from '../../shared/reminders/notifications-of.ts';
import { plainLine } from './plain-text.ts';
import { heading } from './standing-badge.ts';
import { table } from './table.ts';

const MOST_COMING = 10;

/** The Due list to read: what waits, what is put off, what comes next and, if asked for, what became of it all. */
export function dueText(list: DueList, colours: boolean, withReceipts: boolean): string {
  const { due, snoozed, coming, receipts, now } = list;
  const sections: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['Due', due.map((reminder) => [...rowOf(reminder, now), stateText(reminder), reminder.alarm.key])],
    ['Put off', snoozed.map((one) => [...rowOf(one, now), `until ${one.until}`, one.alarm.key])],
    [
      'Coming',
      coming.slice(0, MOST_COMING).map((one) => [one.alarm.at, plainLine(one.title), ruleText(one)]),
    ],
    [
      'What became of them',
      withReceipts
        ? receipts.map((receipt) => [receipt.on, plainLine(receipt.title), englishReceipt(receipt)])
        : [],
    ],
  ];
  const told = sections.filter(([, rows]) => rows.length > 0);
  if (told.length === 0) return 'No reminders wait, and none are planned.\n';
  return told
    .map(
      ([title, rows]) =>
        `${heading(title, colours)}\n${table(rows.map(([first = '', ...others]) => [`  ${first}`, ...others]))}`,
    )
    .join('\n');
}

function rowOf({ alarm, title, kind }: ComingReminder, now: DueList['now']): readonly string[] {
  return [plainLine(title), englishReminder(reminderWords({ alarm, title, kind }, now, 'UTC'))];
}

function ruleText({ alarm }: ComingReminder): string {
  return alarm.what === 'lead' ? `${alarm.before} before ${alarm.due}` : `when ${alarm.what}`;
}

function stateText({ state, since }: DueReminder): string {
  switch (state.is) {
    case 'showing':
      return 'not shown yet';
    case 'shown':
      return `shown ${since}`;
    case 'listed':
      return `only listed: ${plainLine(state.reason)}`;
    case 'held':
      return state.why === 'quiet' ? 'kept for the end of quiet hours' : 'kept until you may be disturbed';
  }
}
