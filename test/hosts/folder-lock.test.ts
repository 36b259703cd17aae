import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readLock, takeLock } from '../../core/node/folder-lock.ts';
import { startLineProcess } from '../support/line-process.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-lock-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function take() {
  const outcome = await takeLock(folder);
  if ('holder' in outcome) throw new Error(`held by ${outcome.holder.pid}`);
  return outcome.held;
}

it('is held by one, who says where it answers, and free once released', async () => {
  const lock = await take();
  expect(await takeLock(folder)).toEqual({ holder: lock.info });
  await lock.publish('http://127.0.0.1:7437');
  expect(await readLock(folder)).toEqual({ ...lock.info, address: 'http://127.0.0.1:7437' });
  expect((await stat(join(folder, 'lock'))).mode & 0o777).toBe(0o600);
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await (await take()).release();
});

it('is free at once when its process was killed', async () => {
  const other = startLineProcess('./lock-taker.ts');
  expect(await other.ask(`take ${folder}`)).toBe('held');
  expect(await takeLock(folder)).toMatchObject({ holder: { pid: other.pid } });
  await other.kill();
  expect(await readLock(folder)).toBeUndefined();
  const lock = await take();
  expect((await readdir(folder)).sort()).toEqual(['lock']);
  await lock.release();
});

it('is free when another process has its pid now, or nothing readable is in it', async () => {
  for (const text of [
    JSON.stringify({ pid: process.pid, started: 'at another time', secret: 'x' }),
    JSON.stringify({ pid: 2 ** 22 + 1, started: 'ever', secret: 'x' }),
    '',
    '{"pid":',
  ]) {
    await writeFile(join(folder, 'lock'), text);
    await (await take()).release();
  }
});

it('is not let go by one who lost it', async () => {
  const lock = await take();
  const foreign = JSON.stringify({ pid: process.pid, started: lock.info.started, secret: 'another' });
  await writeFile(join(folder, 'lock'), foreign);
  await lock.release();
  expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(foreign);
});

it('goes to exactly one of four processes that race for it, free or left by a dead one', async () => {
  const racers = Array.from({ length: 4 }, () => startLineProcess('./lock-taker.ts'));
  const dead = { pid: 2 ** 22 + 1, started: 'before' };
  try {
    for (let round = 0; round < 60; round += 1) {
      if (round % 3 > 0)
        await writeFile(join(folder, 'lock'), JSON.stringify({ ...dead, secret: `round ${round}` }));
      if (round % 3 > 1) await leaveDeadTaker(JSON.stringify({ ...dead, secret: `round ${round}` }));
      const answers = await Promise.all(racers.map((racer) => racer.ask(`take ${folder}`)));
      const winner = racers[answers.indexOf('held')];
      expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
      expect(new Set(answers.filter((answer) => answer !== 'held')).size).toBeLessThanOrEqual(2);
      expect((await readLock(folder))?.pid).toBe(winner?.pid);
      await Promise.all(racers.map((racer) => racer.ask('release')));
      expect(await readdir(folder)).toEqual([]);
    }
  } finally {
    await Promise.all(racers.map((racer) => racer.end()));
  }
});

/** One that won the right to a dead lock and died before using it. */
async function leaveDeadTaker(lock: string): Promise<void> {
  const { createHash } = await import('node:crypto');
  const name = `lock.after-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`;
  await writeFile(join(folder, name), JSON.stringify({ pid: 2 ** 22 + 2, started: 'then', secret: 'gone' }));
}
