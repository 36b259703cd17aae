import { CHINESE_SAYINGS, CHINESE_STANDINGS } from '../../statements/chinese-words.ts';
import type { BriefWording } from './brief-wording.ts';

/** What moved, in Simplified Chinese. */
export const chineseBrief: BriefWording = {
  locale: 'zh',
  kinds: {
    cancelled: '取消',
    postponed: '推迟',
    denied: '否认',
    moved: '改期',
    extended: '延期',
    superseded: '被取代',
    rival: '另有日期',
    confirmed: '确认',
    announced: '宣布',
    held: '已举行',
    new: '新增',
    removed: '移除',
    withdrawn: '撤回',
    standing: '状态',
    expiry: '到期时间',
    venue: '地点变更',
    reading: '履行进度',
    quantity: '承诺变更',
    renamed: '更名',
  },
  sayings: CHINESE_SAYINGS,
  standings: CHINESE_STANDINGS,
  noDate: '无日期',
  nowhere: '地点未定',
  nothing: '无',
  trackless: '无议题线',
  colon: '：',
  comma: '，',
  open: '（',
  close: '）',
  title: (span) => `动态：${span}`,
  nothingMoved: (span) => `${span}没有变化。`,
  day(day, near) {
    const short = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
    return day.slice(0, 4) === near.slice(0, 4) ? short : `${day.slice(0, 4)}年${short}`;
  },
  move(move, days) {
    if (move === 'narrowed') return '范围缩小';
    if (move === 'widened') return '范围扩大';
    if (days === undefined || days === 0 || move === 'dated' || move === 'undated') return '';
    return `${days > 0 ? '推后' : '提前'}${Math.abs(days)}天`;
  },
  standing: (word, badge) => `${word} ${badge.replace(/^(\d+) of (.+)$/, '$1/$2')}`,
  speaker: (by, capacity) => `${by}（${capacity}）`,
  says: (speaker, saying) => `${speaker}${/[\w)]$/.test(speaker) ? ' ' : ''}${saying}`,
  claims: (saying, date) => `${saying}${date}`,
  because: (reason) => `原因：${reason}`,
  expiryOf: (party) => `${party} 的到期时间`,
  amountUpTo: (amount, day) => `截至${day} ${amount}`,
};
