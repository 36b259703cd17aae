import { setTimeout as wait } from 'node:timers/promises';
import { type LockInfo, readLock } from '../core/node/folder-lock.ts';

const PATIENCE_MS = 10_000;
const STEP_MS = 40;

/**
 * Who holds a data folder, if anybody. A holder that doesn't say where it answers is a command about to be done, or a host
 * about to start: it is waited for, though not for ever.
 */
export async function runningHolder(data: string): Promise<LockInfo | undefined> {
  const patience = performance.now() + PATIENCE_MS;
  for (;;) {
    const holder = await readLock(data);
    if (holder === undefined || holder.address !== undefined || performance.now() > patience) return holder;
    await wait(STEP_MS);
  }
}
