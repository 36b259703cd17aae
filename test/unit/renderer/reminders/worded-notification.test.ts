import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { wordedNotification } from '../../../../renderer/reminders/worded-notification.ts';
import { catalogues } from '../../../../renderer/texts/catalogues.ts';
import type { NotificationWords, ReminderWords } from '../../../../shared/reminders/notification.ts';

const said = (words: NotificationWords, locale: 'en' | 'zh-Hans') =>
  wordedNotification(words, createIntl({ locale, messages: catalogues[locale] }));

const TRUCE: ReminderWords = {
  says: 'lead',
  title: 'Truce expires',
  kind: 'deadline',
  left: { unit: 'days', count: 7, isPast: false },
  sides: ['CN'],
};
const CALL: ReminderWords = {
  says: 'lead',
  title: 'Call',
  kind: 'call',
  left: { unit: 'minutes', count: 0, isPast: false },
  sides: [],
};
const SILENCE: ReminderWords = { says: 'silent', title: 'Visit', silent: ['CN'] };

const LATE: NotificationWords = { says: 'one', reminder: TRUCE, late: { seconds: 3 * 3600, why: 'closed' } };
const SEVERAL: NotificationWords = { says: 'several', count: 9, why: 'away', reminders: [CALL, SILENCE] };

describe('a notification in the page’s language', () => {
  it('says what falls due for whom, and why it comes late', () => {
    expect(said(LATE, 'en')).toEqual({
      title: 'Truce expires',
      body: 'Falls due in 7 days for China. Late by 3 h: Sherpa was closed.',
    });
    expect(said(LATE, 'zh-Hans')).toEqual({
      title: 'Truce expires',
      body: '中国方面7天后到期。晚了 3 小时：Sherpa 当时未运行。',
    });
  });

  it('says of several how many, why, and of the first what', () => {
    expect(said(SEVERAL, 'en')).toEqual({
      title: '9 reminders while the computer slept or its clock was set',
      body: 'Call: begins now\nVisit: its window has opened, and China is silent\nand 7 more',
    });
    expect(said(SEVERAL, 'zh-Hans')).toEqual({
      title: '电脑休眠或时钟调整期间的 9 条提醒',
      body: 'Call：现在开始\nVisit：时间窗口已开启，中国尚未表态\n另有 7 条',
    });
  });
});
