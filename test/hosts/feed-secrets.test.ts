import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { send } from '../support/http-client.ts';
import { createSherpa, type HostProcess, type Sherpa } from '../support/sherpa.ts';

let sherpa: Sherpa;
let host: HostProcess;

beforeAll(async () => {
  await bundle(['renderer']);
  sherpa = await createSherpa();
  host = await sherpa.serve('--port', '0');
});
afterAll(() => sherpa.clear());

/** What `sherpa feeds …` answers in JSON. */
async function feeds<Answer = readonly FeedView[]>(...args: readonly string[]): Promise<Answer> {
  const { code, out, err } = await sherpa.run(['feeds', ...args, '--json']);
  expect([code, err.includes('Error')]).toEqual([0, false]);
  return JSON.parse(out);
}

const status = async (url = '') => (await send(url)).status;

describe('a feed of one’s own, over real HTTP', () => {
  it('is served as soon as it is saved, and not once it is removed', async () => {
    const [made] = await feeds(
      'add',
      '--title',
      'Deadlines by Outlook',
      '--kinds',
      'deadline',
      '--profile',
      'outlook',
    );
    expect(made).toMatchObject({ name: 'deadlines-by-outlook', profile: 'outlook' });
    const { status: found, text } = await send(made?.url ?? '');
    expect(found).toBe(200);
    expect(text).toContain('X-MICROSOFT-CDO-BUSYSTATUS');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(made?.entries ?? 0);
    await feeds(
      'edit',
      'deadlines-by-outlook',
      '--title',
      'By Outlook',
      '--kinds',
      '',
      '--standings',
      'held',
    );
    expect((await send(made?.url ?? '')).text).toContain('X-WR-CALNAME:By Outlook');
    await feeds('remove', 'by-outlook');
    expect(await status(made?.url)).toBe(404);
  });

  it('has another address within a second of rotating, and again after a restart', async () => {
    const before = await feeds();
    const journal = await sherpa.journal();
    const old = before[0]?.url ?? '';
    expect(await status(old)).toBe(200);
    const [rotated] = await feeds('rotate', 'everything');
    const since = performance.now();
    expect(await status(old)).toBe(404);
    expect(performance.now() - since).toBeLessThan(1000);
    expect([await status(rotated?.url), rotated?.ownSecret]).toEqual([200, true]);
    expect(await status(before[1]?.url)).toBe(200);
    expect(await sherpa.journal()).toBe(journal);
    const device = JSON.parse(await readFile(join(sherpa.data, 'device.json'), 'utf8'));
    expect(rotated?.url).toContain(device.feedSecrets.everything);

    await host.end('SIGTERM');
    host = await sherpa.serve('--port', '0');
    const path = (url = '') => new URL(url).pathname;
    const there = (url = '') => `${host.facts.api}${path(url)}`;
    expect(await status(there(old))).toBe(404);
    expect(await status(there(rotated?.url))).toBe(200);
    expect(path(host.facts.feeds[0]?.url)).toBe(path(rotated?.url));
  });

  it('remembers over a restart who fetched it, and says so', async () => {
    const url = host.facts.feeds[0]?.url ?? '';
    const first = await send(url, { headers: { 'user-agent': 'Google-Calendar-Importer' } });
    const etag = String(first.headers.etag);
    await send(url, { headers: { 'user-agent': 'Google-Calendar-Importer', 'if-none-match': etag } });
    await host.end('SIGTERM');
    host = await sherpa.serve('--port', '0');
    const { code, out } = await sherpa.run(['feeds', 'health', 'everything']);
    expect(code).toBe(0);
    expect(out).toMatch(/Google Calendar +1 whole, 1 unchanged +last \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/);
    expect(out).toContain('No UID changed');
    expect(out).toContain('Nothing is wrong with its text.');
    expect(out).toContain('served on this device alone');
  });
});
