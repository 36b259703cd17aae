import type { Party } from '../entries/person.ts';
import { partyName } from '../places/party-named.ts';
import type { NotificationWords, ReminderWords, TimeLeft } from './notification.ts';
import type { Delay, Lateness } from './receipt.ts';

const UNITS: Readonly<Record<TimeLeft['unit'], string>> = { minutes: '分钟', hours: '小时', days: '天' };

const WHILE: Readonly<Record<Delay, string>> = {
  closed: 'Sherpa 未运行期间',
  away: '电脑休眠或时钟被调整期间',
  quiet: '免打扰时段内',
  'do-not-disturb': '勿扰模式期间',
};

const BECAUSE: Readonly<Record<Delay, string>> = {
  closed: 'Sherpa 当时未运行',
  away: '电脑休眠或时钟被调整',
  quiet: '保留到免打扰时段结束',
  'do-not-disturb': '系统处于勿扰模式',
};

/** What a notification says in Chinese: a title and a body. */
export function chineseNotification(words: NotificationWords): {
  readonly title: string;
  readonly body: string;
} {
  if (words.says === 'one') {
    const { reminder, late } = words;
    const said = `${chineseReminder(reminder)}。`;
    return { title: reminder.title, body: late === undefined ? said : `${said}${chineseDelay(late)}` };
  }
  const { count, why, reminders } = words;
  const more = count - reminders.length;
  return {
    title: why === undefined ? `${count} 条提醒` : `${WHILE[why]}有 ${count} 条提醒`,
    body: [
      ...reminders.map((reminder) => `${reminder.title}：${chineseReminder(reminder)}`),
      ...(more > 0 ? [`另有 ${more} 条`] : []),
    ].join('\n'),
  };
}

function chineseReminder(words: ReminderWords): string {
  switch (words.says) {
    case 'lead': {
      const { left, kind, sides } = words;
      const what = kind === 'deadline' || kind === 'pledge' ? '到期' : '开始';
      const whose = sides.length === 0 ? '' : `${named(sides)}方面${left.count === 0 ? '' : ' '}`;
      return `${whose}${timeLeft(left)}${left.isPast ? '已' : ''}${what}`;
    }
    case 'silent':
      return `时间窗口已开启，${named(words.silent)}尚未表态`;
    case 'no-news':
      return `已有 ${words.days} 天没有消息`;
  }
}

function timeLeft({ unit, count, isPast }: TimeLeft): string {
  if (count === 0) return unit === 'days' ? '今天' : '现在';
  return `${count} ${UNITS[unit]}${isPast ? '前' : '后'}`;
}

function chineseDelay({ seconds, why }: Lateness): string {
  const minutes = Math.round(seconds / 60);
  const hours = Math.round(minutes / 60);
  const length =
    minutes < 120 ? `${minutes} 分钟` : hours < 48 ? `${hours} 小时` : `${Math.round(hours / 24)} 天`;
  return `晚了 ${length}：${BECAUSE[why]}。`;
}

function named(parties: readonly Party[]): string {
  const names = parties.map((party) => partyName(party, 'zh'));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}
