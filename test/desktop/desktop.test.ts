import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';

const runtime = await desktopRuntime();

describe.skipIf(runtime.kind === 'missing')('the desktop app', () => {
  let folder: string;
  let desktop: Desktop;

  const launch = () => launchDesktop({ runtime, folder, args: ['--now', '2025-10-28T09:00:00Z'] });

  beforeAll(() => bundle(['renderer', 'electron']));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-desktop-'));
    desktop = await launch();
  });

  afterEach(async () => {
    await desktop.close();
    await rm(folder, { recursive: true });
  });

  test('opens and shows the sample', async () => {
    expect(desktop.page.url()).toBe('app://sherpa/');
    await desktop.page.getByText(/Busan/).first().waitFor();
    const { entries, status } = await desktop.request('calendar.read', {});
    expect(entries.map((entry) => entry.title)).toContainEqual(expect.stringMatching(/Busan/));
    expect(status.today).toBe('2025-10-28');
    expect(status.data).toBe(join(folder, 'data'));
  });

  test('edits an entry and finds it after a restart', async () => {
    const [entry] = await desktop.request('entries.list', {});
    if (entry === undefined) throw new Error('The sample is empty.');
    await desktop.request('entries.edit', {
      id: entry.id,
      set: { title: 'Renamed 改名 in the desktop app' },
    });
    await desktop.close();
    desktop = await launch();
    const shown = await desktop.request('entries.show', { id: entry.id });
    expect(shown.title).toBe('Renamed 改名 in the desktop app');
    expect(shown.revision).toBeGreaterThan(entry.revision);
  });

  test('tells the page what changed, once for each subscriber', async () => {
    await desktop.page.evaluate(
      `window.heard = []; window.stop = window.sherpa.subscribe((notice) => window.heard.push(notice.name))`,
    );
    await desktop.request('entries.add', { line: 'Talks, Geneva, 2025-11-05' });
    await expect.poll(() => desktop.page.evaluate('window.heard')).toEqual(['calendar.changed']);
    await desktop.page.evaluate('window.stop()');
    await desktop.request('history.undo', {});
    expect(await desktop.page.evaluate('window.heard')).toEqual(['calendar.changed']);
  });

  test('serves the feed', async () => {
    const [feed] = await desktop.request('feeds.list', {});
    if (feed?.url === undefined) throw new Error('The feed has no address.');
    const response = await fetch(feed.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/calendar/);
    const text = await response.text();
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text).toMatch(/^SUMMARY:.*Busan/m);
  });

  test('refuses navigation and new windows, and hands links to the system', async () => {
    const { app, page } = desktop;
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (address) => void opened.push(address);
    });
    const opened = () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);

    await page.evaluate(`location.href = 'https://sherpa.invalid/moved'`);
    await expect.poll(opened).toEqual(['https://sherpa.invalid/moved']);
    expect(await page.evaluate(`window.open('https://sherpa.invalid/window') === null`)).toBe(true);
    await expect.poll(opened).toHaveLength(2);
    for (const address of ['file:///etc/passwd', 'javascript:1', 'app://other/', 'data:text/html,moved']) {
      await page.evaluate(`window.open(${JSON.stringify(address)})`);
      await page.evaluate(`location.href = ${JSON.stringify(address)}`);
    }
    // What the page asked for is settled once it has answered a request made after it.
    await desktop.request('status.read', {});
    expect(await opened()).toEqual(['https://sherpa.invalid/moved', 'https://sherpa.invalid/window']);
    expect(page.url()).toBe('app://sherpa/');
    expect(app.windows()).toHaveLength(1);
  });

  test('gives the page a transport and nothing of Node', async () => {
    const { page } = desktop;
    expect(await page.evaluate('Object.keys(window.sherpa).sort()')).toEqual(['request', 'subscribe']);
    expect(await page.evaluate('[typeof require, typeof process, typeof module]')).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
    const refusal = page.evaluate(`window.sherpa.request('no.such', {}).catch((error) => error)`);
    expect(await refusal).toEqual({ code: 'unknown-method', message: expect.stringContaining('no.such') });
    const permission = `navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)`;
    expect(await page.evaluate(permission)).toBe('denied');
    await expect(
      page.evaluate(`fetch('app://sherpa/..%2f..%2fpackage.json').then((r) => r.status)`),
    ).resolves.toBe(404);
  });

  test('ends on SIGTERM with 0 and leaves the folder free', async () => {
    const child = desktop.app.process();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    desktop = await launch();
    expect((await desktop.request('status.read', {})).readOnly).toBeUndefined();
  });
});
