import type { en } from './en.ts';

/** Every visible string in Simplified Chinese. */
export const zhHans: Readonly<Record<keyof typeof en, string>> = {
  'app.name': 'Sherpa',
  'screen.calendar': '日历',
  'screen.map': '地图',
  'screen.feeds': '订阅源',
  screens: '界面',
  'standing.agreed': '已商定',
  'standing.one-sided': '单方宣布',
  'standing.reported': '有报道',
  'standing.expected': '预期',
  'standing.disputed': '有争议',
  'standing.postponed': '推迟',
  'standing.cancelled': '取消',
  'standing.held': '已举行',
  'kind.summit': '峰会',
  'kind.state-visit': '国事访问',
  'kind.bilateral': '双边会晤',
  'kind.multilateral': '多边会议',
  'kind.talks': '磋商',
  'kind.call': '通话',
  'kind.deadline': '期限',
  'kind.pledge': '承诺',
};
