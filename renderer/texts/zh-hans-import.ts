import type { enImport } from './en-import.ts';

/** Taking in other people's files, and what is chosen outside of the page, in Simplified Chinese. */
export const zhHansImport: Readonly<Record<keyof typeof enImport, string>> = {
  'import.command': '导入日历文件或 JSON 文件',
  'import.title': '导入',
  'import.titleOf': '导入 {name}',
  'import.choose': '选择文件…',
  'import.hint':
    '日历文件（.ics）或条目文件（.json），不超过 20 MB；也可以把文件拖到窗口上。在您看过之前，不会导入任何内容。',
  'import.reading': '正在读取 {name}…',
  'import.taken': '{count, plural, =0 {没有可导入的条目} other {可导入 # 个条目}}',
  'import.refused': '{count, plural, other {# 项未能照原样导入}}',
  'import.more': '{count, plural, other {另有 # 项}}',
  'import.whole': 'JSON 文件要么全部导入，要么完全不导入：请改正不能导入的部分，然后重新选择文件。',
  'import.track': '归入议题线',
  'import.track.own': '按文件所写',
  'import.accept': '{count, plural, other {导入 # 个条目}}',
  'import.done': '已从 {name} 导入 {count, plural, other {# 个条目}}。',
  'import.other': '另选文件…',
  'import.unknown': '“{name}”既不是日历文件（.ics），也不是 JSON 文件（.json）。',
  'import.large': '“{name}”超过 20 MB。',
  'import.one': '请一次只拖入一个文件。',
  'entry.notThere': '此日历中没有该条目，或该条目已被删除。',
};
