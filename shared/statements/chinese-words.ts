import type { StandingName } from './standing.ts';
import type { Saying } from './statement.ts';

/** What parties do when they speak of a date, in Simplified Chinese. */
export const CHINESE_SAYINGS: Readonly<Record<Saying, string>> = {
  expects: '预期',
  announces: '宣布',
  confirms: '确认',
  denies: '否认',
  postpones: '推迟',
  cancels: '取消',
  held: '称已举行',
  'no-comment': '不予置评',
};

/** How firm something is, in Simplified Chinese. */
export const CHINESE_STANDINGS: Readonly<Record<StandingName | 'announced', string>> = {
  expected: '预期',
  reported: '有报道',
  'one-sided': '单方宣布',
  agreed: '已商定',
  announced: '已宣布',
  disputed: '有争议',
  postponed: '推迟',
  cancelled: '取消',
  held: '已举行',
};
