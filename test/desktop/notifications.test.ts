import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';
import {
  busMissing,
  type Recorded,
  type RecordingDesktop,
  startRecordingDesktop,
} from '../support/session-bus.ts';

const runtime = await desktopRuntime();
const missing = process.platform === 'linux' ? await busMissing() : 'a session bus is Linux’s';
if (missing !== undefined) process.stderr.write(`desktop notifications: skipped, since ${missing}\n`);

describe.skipIf(runtime.kind === 'missing' || missing !== undefined)('reminders of the desktop app', () => {
  let folder: string;
  let system: RecordingDesktop;
  let desktop: Desktop;

  beforeAll(() => bundle(['renderer', 'electron']));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-desktop-'));
    system = await startRecordingDesktop();
    const args = ['--port', '0', '--now', '2025-11-25T12:59:45Z'];
    desktop = await launchDesktop({ runtime, folder, args, env: system.env });
  });

  afterEach(async () => {
    // The app first: Chromium doesn't outlive its bus.
    await desktop.close();
    await system.close();
    await rm(folder, { recursive: true });
  });

  /** Adds what rings at the next full minute, all at once, and gives what the desktop was told first. */
  async function ring(...titles: readonly string[]): Promise<Recorded> {
    const { now } = await desktop.request('reminders.read', {});
    const alarm = Math.ceil((Date.parse(now) + 2000) / 60_000) * 60_000;
    const due = new Date(alarm + 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
    for (const title of titles)
      await desktop.request('entries.add', { line: `${title}, deadline, ${due} UTC, alarms 1h` });
    const shown = await system.next();
    await expect
      .poll(async () => (await desktop.request('reminders.read', {})).due.map(({ state }) => state.is))
      .toEqual(titles.map(() => 'shown'));
    return shown;
  }

  const windowTitle = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

  test('arrive on the session bus, and open their entry on a click', async () => {
    const shown = await ring('Truce of Spring');
    expect(shown).toMatchObject({
      app: 'Sherpa',
      summary: 'Truce of Spring',
      body: expect.stringMatching(/^Due in /),
      urgency: 2,
    });
    const inspector = desktop.page.getByRole('button', { name: 'Edit Title: Truce of Spring' });
    expect(await inspector.count()).toBe(0);
    system.press(shown.id, 'default');
    await inspector.waitFor();
    expect(desktop.complaints).toEqual([]);
  });

  test('that come as one open the Due list on a click, wherever the window is by then', async () => {
    const titles = ['Truce', 'Waiver', 'Licence', 'Mandate'];
    const shown = await ring(...titles);
    expect(shown).toMatchObject({ summary: '4 reminders', actions: ['default', 'Open'] });
    await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    await desktop.page.locator('body').press('n');
    await desktop.page.getByRole('dialog', { name: 'New entry' }).waitFor();
    system.press(shown.id, 'default');
    const list = desktop.page.getByRole('list', { name: 'Reminders that are due' });
    await list.waitFor();
    for (const title of titles) await list.getByText(title, { exact: true }).waitFor();
    await desktop.page.getByRole('dialog').waitFor({ state: 'detached' });
    const isVisible = () =>
      desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
    await expect.poll(isVisible).toBe(true);
    expect(desktop.complaints).toEqual([]);
  });

  test('are counted in the dock and in the title, until they are dismissed', async () => {
    await desktop.app.evaluate(({ app }) => {
      const badges: number[] = [];
      Object.assign(globalThis, { badges });
      app.setBadgeCount = (count = 0) => badges.push(count) > 0;
    });
    const badges = () => desktop.app.evaluate(() => Reflect.get(globalThis, 'badges') as number[]);
    expect(await windowTitle()).toBe('Sherpa');
    const { id } = await ring('Truce of Spring');
    await expect.poll(badges).toEqual([1]);
    await expect.poll(windowTitle).toBe('(1) Sherpa');
    system.press(id, 'dismiss');
    await expect.poll(badges).toEqual([1, 0]);
    await expect.poll(windowTitle).toBe('Sherpa');
  });

  test('speak Chinese once the page does, as do menu and tray, and still after a restart', async () => {
    await desktop.app.evaluate(({ Tray }) => {
      Tray.prototype.setContextMenu = (menu) => {
        Object.assign(globalThis, { tray: menu?.items.map(({ label }) => label) });
      };
    });
    const menu = () =>
      desktop.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
    expect(await menu()).toContain('&File');
    await desktop.page.evaluate(`localStorage.setItem('sherpa.preferences', '{"language":"zh-Hans"}')`);
    await desktop.page.reload();
    await expect.poll(menu).toContain('文件(&F)');
    await expect
      .poll(() => desktop.app.evaluate(() => Reflect.get(globalThis, 'tray') as string[] | undefined))
      .toContain('退出 Sherpa');
    const shown = await ring('春季休战');
    expect(shown).toMatchObject({
      summary: '春季休战',
      body: expect.stringMatching(/^(?:60 分钟|1 小时)后到期。$/),
      actions: ['default', '打开', 'snooze', '稍后提醒', 'dismiss', '关闭'],
    });
    await desktop.close();
    desktop = await launchDesktop({ runtime, folder, env: system.env });
    expect(await menu()).toContain('文件(&F)');
  });
});
