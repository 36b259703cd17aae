/** A process that takes the locks of the folders named on its stdin: `take FOLDER` and `release`, one a line. */
import { createInterface } from 'node:readline';
import { type Lock, takeLock } from '../../core/node/folder-lock.ts';

let lock: Lock | undefined;

for await (const line of createInterface({ input: process.stdin })) {
  const [command, folder = ''] = line.split(' ');
  if (command === 'take') {
    const outcome = await takeLock(folder);
    lock = 'held' in outcome ? outcome.held : undefined;
    console.log('held' in outcome ? 'held' : `holder ${outcome.holder.pid}`);
  } else {
    await lock?.release();
    lock = undefined;
    console.log('released');
  }
}
