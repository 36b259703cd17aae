import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { bundle } from '../../build/bundle.ts';
import { hostFlags } from '../../build/host-flags.ts';
import { out } from '../../build/paths.ts';

const command = join(out, 'headless', 'sherpa.mjs');

/** The MB that the headless host holds, as `npm start` runs it, once a client has read every entry and it has come to rest. */
export async function hostMemory(data: string): Promise<number> {
  await bundle(['headless']);
  const args = [...hostFlags, command, 'serve', '--data', data, '--port', '0', '--no-open', '--json'];
  const host = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  });
  const ended = once(host, 'close');
  try {
    await once(createInterface(host.stdout), 'line');
    const read = spawnSync(process.execPath, [command, 'list', '--data', data, '--json'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (read.status !== 0) throw new Error(`sherpa list ended with ${read.status}`);
    await wait(5000);
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(host.pid)], { encoding: 'utf8' })) / 1024;
  } finally {
    host.kill();
    await ended;
  }
}
