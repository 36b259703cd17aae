import type { Command } from './command.ts';
import { add } from './commands/add.ts';
import { adopt } from './commands/adopt.ts';
import { backup, backups } from './commands/backups.ts';
import { changes } from './commands/changes.ts';
import { check } from './commands/check.ts';
import { dismiss } from './commands/dismiss.ts';
import { due } from './commands/due.ts';
import { edit } from './commands/edit.ts';
import { exportCommand } from './commands/export.ts';
import { extend } from './commands/extend.ts';
import { feeds } from './commands/feeds.ts';
import { holidays } from './commands/holidays.ts';
import { importCommand } from './commands/import.ts';
import { list } from './commands/list.ts';
import { move } from './commands/move.ts';
import { publish } from './commands/publish.ts';
import { read } from './commands/read.ts';
import { remove } from './commands/remove.ts';
import { restore } from './commands/restore.ts';
import { say } from './commands/say.ts';
import { serve } from './commands/serve.ts';
import { settings } from './commands/settings.ts';
import { show } from './commands/show.ts';
import { snooze } from './commands/snooze.ts';
import { subscriptions } from './commands/subscriptions.ts';
import { redo, undo } from './commands/undo-redo.ts';
import { withdraw } from './commands/withdraw.ts';

/** Everything that `sherpa` can do, in the order in which the help lists it. */
export const COMMANDS: readonly Command[] = [
  serve,
  list,
  show,
  changes,
  due,
  snooze,
  dismiss,
  add,
  edit,
  say,
  read,
  withdraw,
  extend,
  remove,
  undo,
  redo,
  importCommand,
  exportCommand,
  feeds,
  publish,
  subscriptions,
  adopt,
  holidays,
  settings,
  backups,
  backup,
  restore,
  move,
  check,
];
