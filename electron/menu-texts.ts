import type { CommandId } from '../shared/contract/commands.ts';
import type { Language } from '../shared/language.ts';

type Label =
  | CommandId
  | 'file'
  | 'edit'
  | 'view'
  | 'window'
  | 'help'
  | 'quit'
  | 'close'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'select-all'
  | 'actual-size'
  | 'zoom-in'
  | 'zoom-out'
  | 'full-screen'
  | 'reload'
  | 'dev-tools'
  | 'minimise'
  | 'about'
  | 'export'
  | 'keep-running'
  | 'open-at-login'
  | 'quick-add-key'
  | 'open-logs'
  | 'licences'
  | 'check-updates'
  | 'updates-checking'
  | 'updates-downloading'
  | 'updates-ready';

/** What the menu says; `&` marks the letter that Alt goes with. */
export type MenuTexts = Readonly<Record<Label, string>>;

const en: MenuTexts = {
  file: '&File',
  'new-entry': 'New Entry',
  import: 'Import Calendar…',
  export: 'Export Calendar…',
  'keep-running': 'Keep Running in the Tray',
  'open-at-login': 'Open at Login',
  'quick-add-key': 'Quick Add from Anywhere',
  extend: 'Extend Deadline…',
  quit: 'Quit',
  close: 'Close Window',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  'select-all': 'Select All',
  search: 'Search and Commands',
  'add-statement': 'Add Statement',
  deselect: 'Close Entry',
  view: '&View',
  calendar: 'Calendar',
  timeline: 'Timeline',
  map: 'Map',
  deadlines: 'Deadlines',
  changes: 'Changes',
  feeds: 'Feeds',
  settings: 'Settings…',
  today: 'Go to Today',
  'as-of': 'Look Back at a Day…',
  year: 'Year',
  month: 'Month',
  week: 'Week',
  agenda: 'Agenda',
  'toggle-map': 'Show or Hide Map',
  'toggle-ghosts': 'Show or Hide Old Dates',
  'actual-size': 'Actual Size',
  'zoom-in': 'Zoom In',
  'zoom-out': 'Zoom Out',
  'full-screen': 'Full Screen',
  reload: 'Reload',
  'dev-tools': 'Developer Tools',
  window: '&Window',
  minimise: 'Minimise',
  help: '&Help',
  shortcuts: 'Keyboard Shortcuts',
  'open-logs': 'Open Log Folder',
  licences: 'Licences',
  'check-updates': 'Check for Updates…',
  'updates-checking': 'Checking for Updates…',
  'updates-downloading': 'Downloading the Update…',
  'updates-ready': 'Restart to Update…',
  about: 'About Sherpa',
};

const zhHans: MenuTexts = {
  file: '文件(&F)',
  'new-entry': '新建条目',
  import: '导入日历…',
  export: '导出日历…',
  'keep-running': '在托盘中继续运行',
  'open-at-login': '登录时启动',
  'quick-add-key': '随处新建条目',
  extend: '延长期限…',
  quit: '退出',
  close: '关闭窗口',
  edit: '编辑(&E)',
  undo: '撤销',
  redo: '重做',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  'select-all': '全选',
  search: '搜索和命令',
  'add-statement': '添加表态',
  deselect: '关闭条目',
  view: '查看(&V)',
  calendar: '日历',
  timeline: '时间线',
  map: '地图',
  deadlines: '期限',
  changes: '动态',
  feeds: '订阅源',
  settings: '设置…',
  today: '回到今天',
  'as-of': '回看某一天…',
  year: '年',
  month: '月',
  week: '周',
  agenda: '日程',
  'toggle-map': '显示或隐藏地图',
  'toggle-ghosts': '显示或隐藏旧日期',
  'actual-size': '实际大小',
  'zoom-in': '放大',
  'zoom-out': '缩小',
  'full-screen': '全屏',
  reload: '重新加载',
  'dev-tools': '开发者工具',
  window: '窗口(&W)',
  minimise: '最小化',
  help: '帮助(&H)',
  shortcuts: '键盘快捷键',
  'open-logs': '打开日志文件夹',
  licences: '许可证',
  'check-updates': '检查更新…',
  'updates-checking': '正在检查更新…',
  'updates-downloading': '正在下载更新…',
  'updates-ready': '重新启动以更新…',
  about: '关于 Sherpa',
};

/** The menu's texts in a language. */
export function menuTextsFor(language: Language): MenuTexts {
  return language === 'zh-Hans' ? zhHans : en;
}
