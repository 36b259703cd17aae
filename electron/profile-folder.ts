import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Where Chromium keeps what it must, outside of the data folder, which is the user's record. One for each data folder:
 * the lock that lets only one window open lies in it.
 */
export function profileFolder(appData: string, data: string): string {
  const key = createHash('sha256').update(data).digest('hex').slice(0, 12);
  return join(appData, 'Sherpa', 'Windows', key);
}
