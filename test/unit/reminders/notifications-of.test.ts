import { expect, test } from 'vitest';
import { notificationText } from '../../../shared/reminders/notification-text.ts';
import { notificationsOf } from '../../../shared/reminders/notifications-of.ts';
import { plannedAlarms } from '../../../shared/reminders/planned-alarms.ts';
import type { DueItem } from '../../../shared/reminders/reminder-memory.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { anInstant, aStatement } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

const HOME = 'Europe/Berlin';

/** The reminders of an entry, as if they fell due. */
function fallen(view: ReturnType<typeof aView>, late?: DueItem['late']): readonly DueItem[] {
  return plannedAlarms(view, defaultSettings(HOME)).map((alarm) => ({
    alarm,
    title: view.title,
    kind: view.kind,
    since: alarm.at,
    state: { is: 'showing' },
    ...(late === undefined ? {} : { late }),
  }));
}

function aDeadline(id: string, day: string) {
  const when = { date: day, start: '12:00', zone: 'Etc/UTC' };
  return aView({ id, kind: 'deadline', title: `Deadline ${id}`, when, alarms: [{ before: 'P1D' }] });
}

function saidAt(now: string, items: readonly DueItem[]) {
  return notificationsOf(items, anInstant(now), HOME).map(({ notification }) => notification);
}

test('one reminder says what falls due in how long, and is urgent within a day', () => {
  const items = fallen(aDeadline('a', '2026-03-20'));
  expect(saidAt('2026-03-13T12:00:00Z', items)).toMatchObject([
    {
      title: 'Deadline a',
      body: 'Due in 7 days.',
      urgency: 'normal',
      actions: ['open', 'snooze', 'dismiss'],
    },
  ]);
  expect(saidAt('2026-03-20T11:00:00Z', items)).toMatchObject([
    { body: 'Due in 60 minutes.', urgency: 'critical', entry: 'a' },
  ]);
  expect(saidAt('2026-03-20T15:00:00Z', items)).toMatchObject([
    { body: 'Was due 3 hours ago.', urgency: 'normal' },
  ]);
});

test('what fills days is told by days, as the calendar at home counts them', () => {
  const items = fallen(aView({ title: 'Summit', when: '2026-04', alarms: [{ before: 'P1D' }] }));
  expect(saidAt('2026-03-31T07:00:00Z', items)).toMatchObject([{ body: 'Begins in 1 day.' }]);
  expect(saidAt('2026-04-01T07:00:00Z', items)).toMatchObject([{ body: 'Begins today.' }]);
});

test('three of one moment come singly, four as one', () => {
  const items = ['a', 'b', 'c', 'd'].flatMap((id) => fallen(aDeadline(id, '2026-03-20')));
  expect(saidAt('2026-03-19T12:00:00Z', items.slice(0, 3))).toHaveLength(3);
  expect(saidAt('2026-03-19T12:00:00Z', items)).toMatchObject([{ title: '4 reminders', actions: ['open'] }]);
});

test('after a gap all come as one, the least time left first, an entry once, with how many more there are', () => {
  const late = { seconds: 7200, why: 'closed' as const };
  const days = [
    '2026-03-26',
    '2026-03-20',
    '2026-03-22',
    '2026-03-21',
    '2026-03-25',
    '2026-03-24',
    '2026-03-23',
  ];
  const items = days.flatMap((day, index) => fallen(aDeadline(`n${index}`, day), late));
  const [said] = saidAt('2026-03-19T14:00:00Z', items);
  expect(said).toMatchObject({ title: '7 reminders while Sherpa was closed', urgency: 'critical' });
  expect(said?.body.split('\n')).toEqual([
    'Deadline n1: due in 22 hours',
    'Deadline n3: due in 46 hours',
    'Deadline n2: due in 3 days',
    'Deadline n6: due in 4 days',
    'Deadline n5: due in 5 days',
    'and 2 more',
  ]);
});

test('what can still be met is named before what is past, of which the last comes first', () => {
  const late = { seconds: 7200, why: 'closed' as const };
  const days = ['2026-03-17', '2026-03-18', '2026-03-21', '2026-03-20'];
  const items = days.flatMap((day) => fallen(aDeadline(day, day), late));
  expect(saidAt('2026-03-19T14:00:00Z', items)[0]?.body.split('\n')).toEqual([
    'Deadline 2026-03-20: due in 22 hours',
    'Deadline 2026-03-21: due in 46 hours',
    'Deadline 2026-03-18: was due 26 hours ago',
    'Deadline 2026-03-17: was due 2 days ago',
  ]);
});

test('a late one alone says by how much, and why', () => {
  const items = fallen(aDeadline('a', '2026-03-20'), { seconds: 3 * 3600, why: 'quiet' });
  expect(saidAt('2026-03-19T15:00:00Z', items)[0]?.body).toBe(
    'Due in 21 hours. Late by 3 hours: it was kept for the end of quiet hours.',
  );
});

test('a side’s own instant names the side, and silence names who is silent', () => {
  const sides = fallen(
    aView({
      kind: 'deadline',
      when: { date: '2025-11-10', start: '00:01', zone: 'America/New_York' },
      alarms: [{ before: 'P1D' }],
      expiry: [{ party: 'CN', at: '2025-11-09T24:00', zone: 'Asia/Shanghai' }],
    }),
  );
  expect(saidAt('2025-11-08T16:00:00Z', sides.slice(0, 1))[0]?.body).toBe(
    'Due in 24 hours by China’s instrument.',
  );
  const silent = fallen(
    aView(
      { when: '2026-04', alarms: [{ when: 'silent' }] },
      { statements: [aStatement('US', 'announces', '2025-10-30')] },
    ),
  );
  expect(saidAt('2026-04-01T07:00:00Z', silent)[0]?.body).toBe(
    'Its window has opened, and nothing is heard from China.',
  );
});

test('what is said in Chinese says the same', () => {
  const chinese = (now: string, items: readonly DueItem[]) =>
    notificationsOf(items, anInstant(now), HOME).map(({ notification }) => {
      const { title, body } = notificationText(notification, 'zh-Hans');
      return `${title}｜${body}`;
    });
  const deadline = fallen(aDeadline('a', '2026-03-20'));
  expect(chinese('2026-03-13T12:00:00Z', deadline)).toEqual(['Deadline a｜7 天后到期。']);
  expect(chinese('2026-03-20T12:00:00Z', deadline)).toEqual(['Deadline a｜现在到期。']);
  expect(chinese('2026-03-20T15:00:00Z', deadline)).toEqual(['Deadline a｜3 小时前已到期。']);
  const summit = fallen(aView({ title: '峰会', when: '2026-04', alarms: [{ before: 'P1D' }] }));
  expect(chinese('2026-03-31T07:00:00Z', summit)).toEqual(['峰会｜1 天后开始。']);
  expect(chinese('2026-04-01T07:00:00Z', summit)).toEqual(['峰会｜今天开始。']);

  const late = { seconds: 3 * 3600, why: 'closed' } as const;
  const sided = fallen(aDeadline('a', '2026-03-20'), late).map((item) => ({
    ...item,
    alarm: item.alarm.what === 'lead' ? { ...item.alarm, sides: ['US', 'CN'] as const } : item.alarm,
  }));
  expect(chinese('2026-03-19T15:00:00Z', sided as readonly DueItem[])).toEqual([
    'Deadline a｜美国和中国方面 21 小时后到期。晚了 3 小时：Sherpa 当时未运行。',
  ]);

  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((id) => fallen(aDeadline(id, '2026-03-20'), late));
  expect(chinese('2026-03-19T15:00:00Z', many)).toEqual([
    [
      'Sherpa 未运行期间有 7 条提醒｜Deadline a：21 小时后到期',
      ...['b', 'c', 'd', 'e'].map((id) => `Deadline ${id}：21 小时后到期`),
      '另有 2 条',
    ].join('\n'),
  ]);
});
