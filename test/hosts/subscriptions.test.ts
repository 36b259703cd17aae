import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Host, openHost } from '../../core/node/open-host.ts';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import { createQuietLog } from '../support/quiet-log.ts';

let folder: string;
let server: Server;
let host: Host | undefined;
let title = '';
let asked = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-subscriptions-'));
  asked = 0;
  server = createServer((_, response) => {
    asked += 1;
    const event = `BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:${title}\r\nDTSTART:20260414\r\nEND:VEVENT`;
    response.end(`BEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await host?.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(now: string): Promise<Host> {
  const begun = performance.now();
  return openHost({
    data: join(folder, 'data'),
    version: 'test',
    log: createQuietLog(),
    sample: 'never',
    clock: { now: () => Date.parse(now) + performance.now() - begun },
    serve: { port: 0, appFolder: folder },
  });
}

async function titles(): Promise<readonly string[]> {
  const days = { from: '2026-04-01', to: '2026-04-30' };
  const read = await host?.app.request('subscriptions.read', days);
  return (read as { readonly items: readonly { readonly title: string }[] }).items.map((item) => item.title);
}

it('a calendar is there again at the next start, and read again by itself once its time has come', async () => {
  title = 'Talks';
  host = await open('2025-11-25T12:00:00Z');
  const { port } = server.address() as AddressInfo;
  const source = { kind: 'address', url: `http://127.0.0.1:${port}/calendar.ics` };
  await expect(host.app.request('subscriptions.add', { source })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  expect(asked).toBe(0);
  const added = await host.app.request('subscriptions.add', { source, allowPrivate: true });
  expect((added as SubscriptionView).status.failing).toBe(false);
  expect(await titles()).toEqual(['Talks']);
  await host.close();

  title = 'Talks, moved';
  host = await open('2025-11-25T12:59:00Z');
  expect([await titles(), asked]).toEqual([['Talks'], 1]);
  await host.close();

  host = await open('2025-11-25T13:01:00Z');
  await expect.poll(titles).toEqual(['Talks, moved']);
  expect(asked).toBe(2);
});
