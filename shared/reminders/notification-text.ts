import type { Language } from '../language.ts';
import { chineseNotification } from './chinese-notification.ts';
import type { NotificationAct, ReminderNotification } from './notification.ts';

/** What a notification says in a language: a title and a body. */
export function notificationText(
  { title, body, words }: Pick<ReminderNotification, 'title' | 'body' | 'words'>,
  language: Language,
): { readonly title: string; readonly body: string } {
  return language === 'zh-Hans' ? chineseNotification(words) : { title, body };
}

/** What the buttons of a notification are called. */
export const ACT_LABELS: Readonly<Record<Language, Readonly<Record<NotificationAct, string>>>> = {
  en: { open: 'Open', snooze: 'Snooze', dismiss: 'Dismiss' },
  'zh-Hans': { open: '打开', snooze: '稍后提醒', dismiss: '关闭' },
};
