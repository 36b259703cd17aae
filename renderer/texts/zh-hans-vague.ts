import type { enVague } from './en-vague.ts';

/** Old dates, and what asks to be checked, in Simplified Chinese. */
export const zhHansVague: Readonly<Record<keyof typeof enVague, string>> = {
  'ghost.was': '原定：{title}',
  'ghost.name': '{line}。原定日期{from}，于{day}改为{to}',
  'ghost.move': '原定{from} → {to}',
  'ghost.line': '{title}：{move}',
  'nudge.toCheck': '待核对',
  'nudge.command': '显示待核对条目',
  'nudge.passed': '{days, plural, =1 {昨天已过} other {已过 # 天}}：{ask}',
  'nudge.closed': '{days, plural, =1 {时间范围昨天已过} other {时间范围已过 # 天}}：{ask}',
  'nudge.wasHeld': '是否已举行？',
  'nudge.whatCame': '结果如何？',
  'nudge.comes': '{days, plural, =0 {就在今天} =1 {就在明天} other {还有 # 天}}，{silence}',
  'nudge.opens':
    '{days, plural, =0 {时间范围今天开始} =1 {时间范围明天开始} other {时间范围 # 天后开始}}，{silence}',
  'nudge.noNews': '{days, plural, other {# 天没有消息}}：仍然属实？',
  'nudge.say': '记录各方表态',
  'nudge.outcome': '记录结果',
  'nudge.stillTrue': '仍然属实',
  'nudge.leaveOpen': '先不处理',
  'nudge.checkedToday': '已在本设备上记下：今天核对过。',
  'nudge.leftOpen': '已在本设备上记下：先不处理。',
  'nudge.checkedOn': '{day}核对过',
  'nudge.askAgain': '重新提醒',
  'nudge.after': '{days, plural, other {# 天无消息后提醒}} · 更改',
  'nudge.newsDays': '多少天没有消息后提醒',
  'nudge.afterSaved': '{days, plural, other {条目 # 天没有消息后会提醒核对。}}',
};
