import type { Language } from '../shared/language.ts';

/** What the shell says outside of the page: the tray, and its boxes. */
export interface ShellTexts {
  readonly due: (count: number) => string;
  readonly nextDeadlines: string;
  readonly noDeadlines: string;
  readonly quickAdd: string;
  readonly open: string;
  readonly quit: string;
  readonly close: string;
  readonly crashed: string;
  readonly crashedDetail: string;
  readonly crashLoop: string;
  readonly crashLoopDetail: string;
  readonly tryAgain: string;
  readonly openLogs: string;
  readonly licences: string;
  readonly openData: string;
  readonly version: (version: string) => string;
  readonly data: (folder: string) => string;
  readonly logs: (folder: string) => string;
  readonly free: string;
  readonly keepRunning: string;
  readonly keepRunningDetail: string;
  readonly keep: string;
  readonly chooseFolderTitle: string;
  readonly importTitle: string;
  readonly exportTitle: string;
  readonly calendarFiles: string;
  readonly exported: (path: string) => string;
  readonly exportFailed: (path: string) => string;
  readonly refusedLink: (link: string) => string;
  readonly 'unknown-file': (name: string) => string;
  readonly 'large-file': (name: string) => string;
  readonly 'unread-file': (name: string) => string;
  readonly keyTaken: (key: string) => string;
  readonly upToDate: (version: string) => string;
  readonly updateFound: (version: string) => string;
  readonly updateFoundDetail: (version: string) => string;
  readonly download: string;
  readonly later: string;
  readonly updateReady: (version: string) => string;
  readonly updateReadyDetail: string;
  readonly restart: string;
  readonly atQuit: string;
  readonly updateFailed: string;
  readonly updateUnreachable: string;
  readonly updateNoRelease: string;
  readonly updateDamaged: string;
  readonly updateUnsigned: string;
  readonly updateNotByItself: string;
  readonly updateUnknown: string;
}

const en: ShellTexts = {
  due: (count) => (count === 1 ? '1 reminder is due' : `${count} reminders are due`),
  nextDeadlines: 'Next deadlines',
  noDeadlines: 'No deadline ahead',
  quickAdd: 'New Entry…',
  open: 'Open Sherpa',
  quit: 'Quit Sherpa',
  close: 'Close',
  crashed: 'The window stopped working and was loaded anew.',
  crashedDetail: 'Nothing that was saved is lost. What was being typed may be.',
  crashLoop: 'The window stops working again and again.',
  crashLoopDetail:
    'The calendar itself is sound, and feeds and reminders go on while Sherpa runs. The log says more about the window; starting Sherpa again may help.',
  tryAgain: 'Try Again',
  openLogs: 'Open Log Folder',
  licences: 'Licences',
  openData: 'Open Data Folder',
  version: (version) => `Version ${version}`,
  data: (folder) => `Data: ${folder}`,
  logs: (folder) => `Logs: ${folder}`,
  free: 'Free under the MIT licence.',
  keepRunning: 'Keep Sherpa running in the tray?',
  keepRunningDetail:
    'Reminders come and feeds are served only while it runs. The window opens again from the tray, or by starting Sherpa. You can change this later in the File menu.',
  keep: 'Keep Running',
  chooseFolderTitle: 'Choose a Folder for the Calendar',
  importTitle: 'Import Calendar',
  exportTitle: 'Export Calendar',
  calendarFiles: 'Calendars and entries',
  exported: (path) => `Everything was written to ${path}.`,
  exportFailed: (path) => `${path} can’t be written.`,
  refusedLink: (link) => `This link isn’t one to an entry of Sherpa: ${link}`,
  'unknown-file': (name) => `“${name}” is neither a calendar file (.ics) nor a JSON file (.json).`,
  'large-file': (name) => `“${name}” is larger than 20 MB.`,
  'unread-file': (name) => `“${name}” can’t be read.`,
  keyTaken: (key) => `${key} belongs to another program, so it can’t bring up quick add.`,
  upToDate: (version) => `Sherpa ${version} is the newest version.`,
  updateFound: (version) => `Sherpa ${version} is there.`,
  updateFoundDetail: (version) =>
    `You have ${version}. The new version is put in place when Sherpa restarts; the calendar stays as it is.`,
  download: 'Download',
  later: 'Not Now',
  updateReady: (version) => `Sherpa ${version} was downloaded.`,
  updateReadyDetail: 'It is put in place when Sherpa restarts, or else when it quits.',
  restart: 'Restart Now',
  atQuit: 'When I Quit',
  updateFailed: 'Sherpa wasn’t brought up to date. This version stays as it is.',
  updateUnreachable: 'The release server can’t be reached. Try again when you are online.',
  updateNoRelease: 'The release server has no version for this system that can be read.',
  updateDamaged:
    'What was downloaded isn’t what the release server had announced, so it was thrown away. Try again later.',
  updateUnsigned:
    'What was downloaded isn’t signed by whoever signed this Sherpa, so it was thrown away. Tell whoever you have Sherpa from.',
  updateNotByItself:
    'This installation can’t bring itself up to date. Get the new version where you got this one.',
  updateUnknown: 'Something unforeseen happened; the log says more.',
};

const zhHans: ShellTexts = {
  due: (count) => `${count} 条提醒已到时`,
  nextDeadlines: '接下来的期限',
  noDeadlines: '没有将到的期限',
  quickAdd: '新建条目…',
  open: '打开 Sherpa',
  quit: '退出 Sherpa',
  close: '关闭',
  crashed: '窗口停止工作，已重新加载。',
  crashedDetail: '已保存的内容没有丢失；正在输入的内容可能丢失。',
  crashLoop: '窗口反复停止工作。',
  crashLoopDetail:
    '日历本身完好；只要 Sherpa 在运行，订阅源和提醒就会继续。日志中有更多说明；重新启动 Sherpa 可能有用。',
  tryAgain: '重试',
  openLogs: '打开日志文件夹',
  licences: '许可证',
  openData: '打开数据文件夹',
  version: (version) => `版本 ${version}`,
  data: (folder) => `数据：${folder}`,
  logs: (folder) => `日志：${folder}`,
  free: '以 MIT 许可证自由使用。',
  keepRunning: '让 Sherpa 留在托盘中继续运行？',
  keepRunningDetail:
    '只有在 Sherpa 运行时，提醒才会出现，订阅源才会提供。可从托盘或再次启动 Sherpa 打开窗口。以后可在“文件”菜单中更改。',
  keep: '继续运行',
  chooseFolderTitle: '选择日历文件夹',
  importTitle: '导入日历',
  exportTitle: '导出日历',
  calendarFiles: '日历和条目',
  exported: (path) => `全部内容已写入 ${path}。`,
  exportFailed: (path) => `无法写入 ${path}。`,
  refusedLink: (link) => `此链接不指向 Sherpa 的条目：${link}`,
  'unknown-file': (name) => `“${name}”既不是日历文件（.ics），也不是 JSON 文件（.json）。`,
  'large-file': (name) => `“${name}”超过 20 MB。`,
  'unread-file': (name) => `无法读取“${name}”。`,
  keyTaken: (key) => `${key} 已被其他程序占用，无法用来新建条目。`,
  upToDate: (version) => `Sherpa ${version} 已是最新版本。`,
  updateFound: (version) => `Sherpa ${version} 已发布。`,
  updateFoundDetail: (version) =>
    `当前版本为 ${version}。新版本会在 Sherpa 重新启动时替换旧版本；日历保持不变。`,
  download: '下载',
  later: '暂不',
  updateReady: (version) => `Sherpa ${version} 已下载。`,
  updateReadyDetail: '会在 Sherpa 重新启动时替换旧版本，否则在退出时替换。',
  restart: '立即重新启动',
  atQuit: '退出时',
  updateFailed: 'Sherpa 未能更新，当前版本保持不变。',
  updateUnreachable: '无法连接发布服务器。请在联网后重试。',
  updateNoRelease: '发布服务器上没有适用于此系统且可读取的版本。',
  updateDamaged: '下载的内容与发布服务器公布的不符，已丢弃。请稍后重试。',
  updateUnsigned: '下载的内容不是由当前 Sherpa 的签名者签名的，已丢弃。请告知您获取 Sherpa 的来源。',
  updateNotByItself: '此安装方式无法自行更新。请从原来的来源获取新版本。',
  updateUnknown: '发生了意外情况；日志中有更多说明。',
};

/** The shell's texts in a language. */
export function shellTextsFor(language: Language): ShellTexts {
  return language === 'zh-Hans' ? zhHans : en;
}
