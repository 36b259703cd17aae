import { chineseBrief } from '../../changes/words/chinese-brief.ts';
import { describeDate } from '../../dates/describe-date.ts';
import { readOffset } from '../../deadlines/offset.ts';
import type { Trigger } from '../../deadlines/trigger.ts';
import { capitalOf } from '../../places/capital-of.ts';
import { partyName } from '../../places/party-named.ts';
import { partyClockName, zoneName } from '../../places/zone-name.ts';
import { paceOf } from '../../pledges/pace.ts';
import { shortAmount } from '../../pledges/pace-in-words.ts';
import type { Pledge } from '../../pledges/pace-line.ts';
import { daysOf } from '../../reminders/lead-instants.ts';
import { CHINESE_SAYINGS, CHINESE_STANDINGS } from '../../statements/chinese-words.ts';
import type { StandingWhy, Told } from '../../statements/standing-why.ts';
import { cleanLine } from '../clean-text.ts';
import type { FeedWording } from './feed-wording.ts';

/** What feeds say in Simplified Chinese. */
export const chineseFeed: FeedWording = {
  marks: {
    toBeConfirmed: '【待确认】',
    disputed: '【有争议】',
    postponed: '【推迟】',
    cancelled: '【取消】',
    extended: '【已延期】',
    superseded: '【被取代】',
    badge: (badge) => `【${shortBadge(badge)}】`,
  },
  brief: chineseBrief,
  sayings: CHINESE_SAYINGS,
  noDate: '无日期',
  divider: ' · ',
  countdown(lead) {
    const days = daysOf(lead);
    const { hours, minutes } = lead;
    const parts = [
      ...(days > 0 ? [`${days} 天`] : []),
      ...(hours > 0 ? [`${hours} 小时`] : []),
      ...(minutes > 0 ? [`${minutes} 分钟`] : []),
    ];
    return parts.length === 0 ? '到时' : `还有 ${parts.join(' ')}`;
  },
  said({ when }) {
    if (when === undefined) return '';
    const words = describeDate(when.date, 'zh').replace(/^大?约/, '');
    const said = cleanLine(when.said ?? '');
    // Words with their year say no more than the date does; others hold only for whoever spoke.
    return said === '' || /\d{4}/.test(said) || words.includes(said) ? words : `${words}（“${said}”）`;
  },
  date: (edtf) => describeDate(edtf, 'zh'),
  byDay: (said, day) => `${said}，最迟 ${describeDate(day, 'zh')}`,
  party: (code) => partyName(code, 'zh'),
  place: (city, country, name) => [partyName(country, 'zh'), city, name],
  clock(zone, parties) {
    const party = parties.find((code) => capitalOf(code)?.zone === zone);
    return party === undefined ? zoneName(zone, 'zh') : partyClockName(party, zone, 'zh');
  },
  standing: (word, badge) => `${CHINESE_STANDINGS[word]}（${shortBadge(badge)}）`,
  firm: (standing, reason) => `${standing}：${reason}`,
  reason: (_, why) => chineseReason(why()),
  asSaid: (said, edtf) => `日期：${withEdtf(said, edtf)}`,
  due: (day, clocks) => `${day} 到期，${clocks}`,
  dueSaid: (said, edtf) => `到期：${withEdtf(said, edtf)}`,
  dueByEndOf(day, clock, ends) {
    const by = `${day} 当日结束前到期`;
    if (clock !== undefined) return `${by}（${clock}时间）：${ends.join('')}`;
    return ends.length === 0 ? by : `${by}（未说明以何地时间为准）：${ends.join('，或 ')}`;
  },
  expires: (party, when) => `${party}方面到期：${when}`,
  endOfDay: (day, clock) => `${day} 当日结束前（${clock}时间）`,
  thatIs: (words, instant) => `${words}：${instant}`,
  stay(start, end, clock) {
    const times = [
      ...(start === undefined ? [] : [`首日 ${start} 起`]),
      ...(end === undefined ? [] : [`末日 ${end} 止`]),
    ];
    return `${times.join('，')}${clock === undefined ? '' : `（${clock}时间）`}`;
  },
  instrument: (text) => `文书：${text}`,
  ifItLapses: (text) => `失效后果：${text}`,
  computed: (trigger, title) => `推算：${chineseTrigger(trigger, title)}`,
  promised: (amount, unit) => `承诺：${amount} ${unit}`,
  pace: chinesePace,
  earlierDates: (dates) => `此前日期：${dates.join('、')}`,
  lastChange: (day, what) => `最近变动（${day}）：${what}`,
  earlierChange: (day, what) => `此前变动（${day}）：${what}`,
  successions: { extended: '延期', superseded: '被取代', extends: '延期', supersedes: '取代' },
  byInstrument: (text) => `依据 ${text}`,
  unsourced: '（未注明来源）',
  withdrawn: (speaker, made, reason) =>
    `，${speaker} ${made} 的表态已撤回${reason === '' ? '' : `：${reason}`}`,
  voice: (by, source) => `${by === '' ? '' : `，${by}`}${source === '' ? '' : `［${source}］`}`,
  statement: (made, speaker, says, date, source) =>
    `${made}：${speaker}${says}${date === undefined ? '' : `：${date}`}${source === '' ? '' : `［${source}］`}`,
  speaker(by, capacity) {
    const name = partyName(by, 'zh');
    return capacity === undefined ? `${name}${/\w$/.test(name) ? ' ' : ''}` : `${name}（${capacity}）`;
  },
  link: (address) => `在 Sherpa 中打开：${address}`,
};

function shortBadge(badge: string): string {
  return badge.replace(' of ', '/');
}

function withEdtf(words: string, date: string): string {
  return words === date ? words : `${words}（${date}）`;
}

/** Why an entry stands as it does, without a full stop. */
function chineseReason(why: StandingWhy): string {
  switch (why.kind) {
    case 'held':
      return `${cleanLine(partyName(why.by, 'zh'))} 于 ${why.made} 称已举行`;
    case 'cancelled':
    case 'disputed':
      return told(why.told);
    case 'postponed':
      return `${told(why.told)}，未定新日期`;
    case 'announced':
      return `${partyName(why.party, 'zh')}一方表态即可，现已宣布`;
    case 'agreed':
      return `各方均已表态：${told(why.told)}`;
    case 'one-sided':
      return `${told(why.told)}；${why.missing.map((party) => partyName(party, 'zh')).join('、')}尚无有效表态`;
    case 'one-known':
      return `${told(why.told)}；另一方不明`;
    case 'reported':
      return `${told(why.told)}；尚无人宣布`;
    case 'reported-elsewhere':
      return '已有报道，但并非出自有权表态的各方';
    case 'unconfirmed':
      return '新日期尚无人确认';
    case 'unsaid':
      return '尚无任何表态';
  }
}

function told(all: readonly Told[]): string {
  return all
    .map(({ party, says, made, date }) => {
      const who = partyName(party, 'zh');
      const named =
        date === undefined ? '' : `${says === 'postpones' ? '至 ' : '：'}${describeDate(date, 'zh')}`;
      return cleanLine(`${who}${CHINESE_SAYINGS[says]}${named}（${made}）`);
    })
    .join('，');
}

function chineseTrigger({ offset, workingDaysOf, roll }: Trigger, title: string | undefined): string {
  const { sign, years, months, weeks, days } = readOffset(offset);
  const isWorking = workingDaysOf !== undefined && days > 0;
  const states = (workingDaysOf ?? []).map((state) => partyName(state, 'zh')).join('、');
  const length = [
    count(years, '年'),
    count(months, '个月'),
    count(weeks, '周'),
    count(days, isWorking ? '个工作日' : '天'),
  ].join('');
  const of = title === undefined ? '另一条目' : `“${title}”`;
  const landing =
    roll === 'forward' ? '，遇休息日顺延至下一工作日' : roll === 'back' ? '，遇休息日提前至上一工作日' : '';
  const whose = isWorking && states !== '' ? `（${states}）` : '';
  return length === '' ? `${of}当天${landing}` : `${of}${sign < 0 ? '前' : '后'} ${length}${whose}${landing}`;
}

function count(number: number, unit: string): string {
  return number === 0 ? '' : `${number} ${unit}`;
}

function chinesePace(pledge: Pledge): string {
  const pace = paceOf(pledge);
  if (pace.is === 'none') return '无法判断进度';
  if (pace.is === 'unread') return '尚无数据';
  const { unit } = pace.line;
  const { upTo, amount } = pace.latest.reading;
  const delivered = `截至 ${upTo} 完成 ${amount}／${pace.line.amount} ${unit}`;
  if (pace.is === 'fulfilled') return `已兑现：${delivered}`;
  if (pace.is === 'on-schedule') return `进度正常：${delivered}`;
  const word = pace.is === 'ahead' ? '超前' : '落后';
  return `${word} ${shortAmount(pace.by)} ${unit}（${pace.days} 天）：${delivered}`;
}
