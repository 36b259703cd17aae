import { homedir } from 'node:os';
import { type DataPlace, dataPlace } from '../core/node/data-place.ts';
import type { Given } from './command.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The data folder that a command works on, as an absolute path. */
export function dataFolderOf(args: Given, terminal: Pick<Terminal, 'env'>): string {
  return dataPlaceOf(args, terminal).folder;
}

/** The same, with how to keep where it was moved to. */
export function dataPlaceOf(args: Given, { env }: Pick<Terminal, 'env'>): DataPlace {
  const named = args.text('data');
  if (named === '') throw new UsageError('--data needs a folder.');
  return dataPlace(named, { env, platform: process.platform, home: homedir() });
}
