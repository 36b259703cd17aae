import type { enTimeline } from './en-timeline.ts';

/** The timeline, in Simplified Chinese. */
export const zhHansTimeline: Readonly<Record<keyof typeof enTimeline, string>> = {
  'screen.timeline': '时间线',
  'shortcut.timeline': '时间线',
  'shortcut.toggleGhosts': '显示或隐藏旧日期',
  'timeline.chart': '各议题线的时间线，{from}至{to}',
  'timeline.help':
    '方向键在条目和行之间移动，Enter 打开条目；Shift 加方向键前后移动时间，+ 和 − 缩放，T 回到今天，Home 和 End 到一行的首尾。',
  'timeline.back': '向前移动',
  'timeline.on': '向后移动',
  'timeline.zoom': '显示的时间长度',
  'timeline.in': '放大',
  'timeline.out': '缩小',
  'timeline.days': '{count} 天',
  'timeline.weeks': '{count} 周',
  'timeline.months': '{count} 个月',
  'timeline.years': '{count} 年',
  'timeline.ghosts': '旧日期',
  'timeline.noTrack': '无议题线',
  'timeline.collapse': '折叠{track}',
  'timeline.expand': '展开{track}',
  'timeline.rowCount': '{count} 个条目',
  'timeline.undated': '日期未定 · {count}',
  'timeline.undatedIn': '日期未定：{track}',
  'timeline.densityIn': '另有 {count} 个条目，{time}，{track}',
  'timeline.today': '今天 {day}',
  'timeline.asOf': '截至 {day}',
  'timeline.quarter': '{number}季度',
  'timeline.before': '此前：{dates}',
};
