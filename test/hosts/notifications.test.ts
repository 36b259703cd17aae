import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DueList } from '../../shared/reminders/due-list.ts';
import { call } from '../support/http-client.ts';
import { busMissing, type RecordingDesktop, startRecordingDesktop } from '../support/session-bus.ts';
import { createSherpa, type HostProcess, type Sherpa } from '../support/sherpa.ts';

const missing = await busMissing();
if (missing !== undefined) process.stderr.write(`notifications: skipped, since ${missing}\n`);

/** Three seconds before the alarm of what `ring` adds. */
const NOW = '2025-11-25T12:59:57Z';

describe('reminders of the headless host', () => {
  let folder: string;
  let desktop: RecordingDesktop | undefined;
  let sherpa: Sherpa;
  let host: HostProcess;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-browser-'));
    // A browser's opener that notes the address down.
    const opener = join(folder, 'xdg-open');
    await writeFile(
      opener,
      `#!/bin/sh\nprintf '%s' "$1" > '${folder}/part' && mv '${folder}/part' '${folder}/opened'\n`,
    );
    await chmod(opener, 0o755);
  });

  afterEach(async () => {
    await sherpa.clear();
    await desktop?.close();
    desktop = undefined;
    await rm(folder, { recursive: true });
  });

  /** A host on the desktop given, and the id of an entry whose alarm is about to ring. */
  async function ring(bus: Readonly<Record<string, string>>, display: Readonly<Record<string, string>> = {}) {
    const PATH = `${folder}${delimiter}${process.env.PATH ?? ''}`;
    sherpa = await createSherpa({ ...bus, ...display, PATH });
    host = await sherpa.serve('--port', '0', '--no-sample', '--now', NOW);
    const added = await sherpa.entries('add', 'Truce <of> April, deadline, 2025-11-25 14:00 UTC, alarms 1h');
    return String(added[0]?.id);
  }

  const ask = async (method: string, input: unknown) => {
    const { secret } = JSON.parse(await readFile(join(sherpa.data, 'lock'), 'utf8'));
    const answer = await call(host.facts.api, method, input, { authorization: `Bearer ${secret}` });
    return JSON.parse(answer.text).result;
  };
  const dueList = (): Promise<DueList> => ask('reminders.read', {});

  /** The desktop's answer arrived: nobody presses a button before that. */
  const isShown = () =>
    expect.poll(async () => (await dueList()).due.map(({ state }) => state)).toEqual([{ is: 'shown' }]);

  describe.skipIf(missing !== undefined)('on a session bus', () => {
    it('show summary, body and urgency, open the entry in the browser, and are dismissed by their button', async () => {
      desktop = await startRecordingDesktop();
      const id = await ring(desktop.env, { DISPLAY: ':99' });
      const shown = await desktop.next();
      expect(shown).toMatchObject({
        app: 'Sherpa',
        summary: 'Truce <of> April',
        body: expect.stringMatching(/^Due in (?:1 hour|60 minutes)\.$/),
        urgency: 2,
        actions: ['default', 'Open', 'snooze', 'Snooze', 'dismiss', 'Dismiss'],
      });
      await isShown();
      expect((await dueList()).conditions.noNotifications).toBeUndefined();

      desktop.press(shown.id, 'default');
      const opened = () => readFile(join(folder, 'opened'), 'utf8').catch(() => '');
      await expect.poll(opened).toMatch(new RegExp(`^${host.facts.api}/\\?token=[\\w-]{20,}#entry/${id}$`));
      expect((await dueList()).due).toHaveLength(1);

      desktop.press(shown.id, 'dismiss');
      await expect.poll(async () => (await dueList()).due).toEqual([]);
      expect((await dueList()).receipts[0]?.outcome).toEqual({ is: 'dismissed' });
    });

    it('that come as one open the Due list in the browser, and speak what a page spoke last', async () => {
      desktop = await startRecordingDesktop();
      const PATH = `${folder}${delimiter}${process.env.PATH ?? ''}`;
      sherpa = await createSherpa({ ...desktop.env, DISPLAY: ':99', PATH });
      host = await sherpa.serve('--port', '0', '--no-sample', '--now', '2025-11-25T12:59:50Z');
      await ask('device.speak', { language: 'zh-Hans' });
      for (const name of ['Truce', 'Waiver', 'Licence', 'Mandate'])
        await ask('entries.add', { line: `${name}, deadline, 2025-11-25 14:00 UTC, alarms 1h` });
      const shown = await desktop.next();
      expect(shown).toMatchObject({
        summary: '4 条提醒',
        body: expect.stringMatching(/^Truce：(?:60 分钟|1 小时)后到期\n/),
        actions: ['default', '打开'],
      });
      await expect.poll(async () => (await dueList()).due.map(({ state }) => state.is)).toContain('shown');
      desktop.press(shown.id, 'default');
      const opened = () => readFile(join(folder, 'opened'), 'utf8').catch(() => '');
      await expect.poll(opened).toMatch(new RegExp(`^${host.facts.api}/\\?token=[\\w-]{20,}#due$`));
    });

    it('are put off by their button, and taken away where they are answered elsewhere', async () => {
      desktop = await startRecordingDesktop();
      await ring(desktop.env);
      const { id } = await desktop.next();
      await isShown();
      desktop.press(id, 'snooze');
      await expect
        .poll(async () => (await dueList()).snoozed.map(({ title }) => title))
        .toEqual(['Truce <of> April']);
      await expect.poll(() => desktop?.taken).toEqual([id]);
      expect((await host.end('SIGTERM')).code).toBe(0);
    });
  });

  it('are only listed where there is no bus, and the Due list says why', async () => {
    await ring({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' });
    const reason = expect.stringMatching(/^The desktop’s notifications can’t be reached: .+\.$/);
    await expect
      .poll(async () => (await dueList()).due.map(({ state }) => state), { timeout: 20_000 })
      .toEqual([{ is: 'listed', reason }]);
    expect((await dueList()).conditions.noNotifications).toEqual(reason);
  });
});
