import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { type Desktop, desktopRuntime, launchDesktop } from '../support/electron.ts';
import { busMissing, type RecordingDesktop, startRecordingDesktop } from '../support/session-bus.ts';

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
    const args = ['--port', '0', '--now', '2025-11-25T12:59:00Z'];
    desktop = await launchDesktop({ runtime, folder, args, env: system.env });
  });

  afterEach(async () => {
    // The app first: Chromium doesn't outlive its bus.
    await desktop.close();
    await system.close();
    await rm(folder, { recursive: true });
  });

  /** Adds what rings at the next full minute, and waits until it has. */
  async function ring(): Promise<{ readonly id: number; readonly title: string }> {
    const { now } = await desktop.request('reminders.read', {});
    const alarm = Math.ceil((Date.parse(now) + 2000) / 60_000) * 60_000;
    const due = new Date(alarm + 3_600_000).toISOString().slice(0, 16);
    const line = `Truce of Spring, deadline, ${due.replace('T', ' ')} UTC, alarms 1h`;
    await desktop.request('entries.add', { line });
    const shown = await system.next();
    expect(shown).toMatchObject({
      app: 'Sherpa',
      summary: 'Truce of Spring',
      body: expect.stringMatching(/^Due in /),
      urgency: 2,
    });
    await expect
      .poll(async () => (await desktop.request('reminders.read', {})).due.map(({ state }) => state))
      .toEqual([{ is: 'shown' }]);
    return { id: shown.id, title: shown.summary };
  }

  test('arrive on the session bus, and open their entry on a click', async () => {
    const { id, title } = await ring();
    const inspector = desktop.page.getByRole('button', { name: `Edit Title: ${title}` });
    expect(await inspector.count()).toBe(0);
    system.press(id, 'default');
    await inspector.waitFor();
  });
});
