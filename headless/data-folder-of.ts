import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { dataFolder } from '../core/node/data-folder.ts';
import type { Given } from './command.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The data folder that a command works on, as an absolute path. */
export function dataFolderOf(args: Given, { env }: Terminal): string {
  const chosen = args.text('data');
  if (chosen === '') throw new UsageError('--data needs a folder.');
  return resolve(chosen ?? dataFolder(env, process.platform, homedir()));
}
