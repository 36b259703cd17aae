import type { enVague } from './en-vague.ts';

/** Old dates, and what asks to be checked, in Simplified Chinese. */
export const zhHansVague: Readonly<Record<keyof typeof enVague, string>> = {
  'ghost.was': '原定：{title}',
  'ghost.name': '{title}的原定日期：{from}，于{day}改为{to}',
  'ghost.move': '原定{from} → {to}',
  'ghost.line': '{title}：{move}',
};
