import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { selectEntry } from '../support/a-window.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';

const runtime = await desktopRuntime();

describe.skipIf(runtime.kind === 'missing')('the desktop app', () => {
  let folder: string;
  let desktop: Desktop;

  const launch = () => launchDesktop({ runtime, folder });

  beforeAll(() => bundle(['renderer', 'electron']));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-desktop-'));
    desktop = await launch();
  });

  afterEach(async () => {
    await desktop.close();
    await rm(folder, { recursive: true });
  });

  test('opens on the sample: Busan on 30 October, the five rounds joined, and nothing to complain about', async () => {
    const { page } = desktop;
    expect(page.url()).toBe('app://sherpa/');
    expect(await page.title()).toBe('Sherpa');
    await page.getByRole('heading', { name: 'November 2025', level: 2 }).waitFor();
    await page
      .locator('[role="cell"][data-date="2025-10-30"]')
      .getByRole('button', { name: /^Trump–Xi meeting, Busan .*Held$/ })
      .waitFor();
    const map = page.getByRole('region', { name: 'Map', exact: true });
    expect(await map.locator('[data-route="US–China trade truce"]').textContent()).toContain(
      '1 Geneva, 2 London, 3 Stockholm, 4 Madrid, 5 Kuala Lumpur',
    );
    const { entries, status } = await desktop.request('calendar.read', {});
    expect(entries.length).toBeGreaterThan(20);
    expect(status).toMatchObject({ today: '2025-11-25', data: join(folder, 'data'), problems: [] });

    // Read once more from the start, with an ear on it from the first byte; then every screen and mode.
    await page.reload();
    await page.getByRole('complementary').waitFor();
    await selectEntry(page, 'Trump–Xi meeting');
    for (const key of ['y', 'w', 'a', 'm', '2', '3', '4', '5', '1', '?'])
      await page.locator('body').press(key);
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(desktop.complaints).toEqual([]);
  });

  test('edits an entry in the inspector, serves it in the feed, and finds it after a restart', async () => {
    const title = 'Trump–Xi meeting, renamed 改名';
    const chip = () => desktop.page.locator('[role="cell"][data-date="2025-10-30"] [data-entry]');
    await chip().click();
    await desktop.page.getByRole('button', { name: /^Edit Title:/ }).click();
    await desktop.page.getByRole('textbox', { name: 'Title' }).fill(title);
    await desktop.page.keyboard.press('Enter');
    await chip().filter({ hasText: title }).waitFor();

    await desktop.page.locator('body').press('6');
    const [everything] = await desktop.request('feeds.list', {});
    // The feed of everything is the one that is open at first.
    const address = await desktop.page
      .locator('code', { hasText: everything?.url ?? 'nowhere' })
      .textContent();
    expect(address).toBe(everything?.url);
    const response = await fetch(address ?? '');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/calendar/);
    const feed = (await response.text()).replaceAll('\r\n ', '');
    expect(feed).toContain(`SUMMARY:${title.replace(',', '\\,')}`);

    await desktop.close();
    desktop = await launch();
    await chip().filter({ hasText: title }).waitFor();
  });

  test('shows what another program changed through the host', async () => {
    const { page } = desktop;
    await page.evaluate(
      `window.heard = []; window.stop = window.sherpa.subscribe((notice) => window.heard.push(notice.name))`,
    );
    await desktop.request('entries.add', { line: 'Talks, Geneva, 2025-11-05' });
    await page.locator('[role="cell"][data-date="2025-11-05"] [data-entry]').waitFor();
    await expect.poll(() => page.evaluate('window.heard')).toEqual(['calendar.changed']);
    await page.evaluate('window.stop()');
    await desktop.request('history.undo', {});
    await page.locator('[role="cell"][data-date="2025-11-05"] [data-entry]').waitFor({ state: 'detached' });
    expect(await page.evaluate('window.heard')).toEqual(['calendar.changed']);
  });

  test('comes back where it was, on the ground of its page', async () => {
    const bounds = { x: 120, y: 80, width: 1111, height: 777 };
    const place = () =>
      desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    await desktop.app.evaluate(
      ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
      bounds,
    );
    await expect.poll(place).toEqual(bounds);
    await desktop.close();
    desktop = await launch();
    expect(await place()).toEqual(bounds);

    for (const [theme, ground] of [
      ['dark', '#15171A'],
      ['light', '#F6F5F2'],
    ] as const) {
      await desktop.app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, theme);
      await expect
        .poll(() => desktop.page.evaluate(() => document.documentElement.dataset.theme))
        .toBe(theme);
      const behind = await desktop.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
      );
      expect(behind).toBe(ground);
      expect(await desktop.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        rgb(ground),
      );
    }
  });

  test('exports a feed to a file that the user names', async () => {
    const file = join(folder, 'everything.ics');
    const saved = desktop.app.evaluate(
      ({ session }, path) =>
        new Promise<string>((resolve) => {
          session.defaultSession.once('will-download', (_event, item) => {
            item.setSavePath(path);
            item.once('done', (_done, state) => resolve(`${item.getFilename()} ${state}`));
          });
        }),
      file,
    );
    await desktop.page.locator('body').press('6');
    await desktop.page.getByRole('button', { name: 'Export Sherpa: everything as .ics' }).click();
    expect(await saved).toMatch(/\.ics completed$/);
    expect(desktop.complaints).toEqual([]);
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

function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
