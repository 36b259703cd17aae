import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { type Desktop, desktopRuntime, launchDesktop, runDesktop } from '../support/electron.ts';
import { createSherpa } from '../support/sherpa.ts';

const runtime = await desktopRuntime();

describe.skipIf(runtime.kind === 'missing')('the desktop app beside others', () => {
  let folder: string;
  let desktop: Desktop | undefined;

  beforeAll(() => bundle(['renderer', 'electron']));
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sherpa-desktop-'));
  });
  afterEach(async () => {
    await desktop?.close();
    desktop = undefined;
    await rm(folder, { recursive: true });
  });

  test('brings the window that is open to the front when started again, and ends with 0', async () => {
    desktop = await launchDesktop({ runtime, folder });
    await desktop.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      Reflect.set(globalThis, 'focused', 0);
      // Without a window manager nothing gets the focus, so it is seen that it was asked for.
      if (window)
        window.focus = () => Reflect.set(globalThis, 'focused', Reflect.get(globalThis, 'focused') + 1);
    });
    expect(await runDesktop({ runtime, folder })).toMatchObject({ code: 0 });
    await expect.poll(() => desktop?.app.evaluate(() => Reflect.get(globalThis, 'focused'))).toBe(1);
    expect(desktop.app.windows()).toHaveLength(1);
    expect((await desktop.request('status.read', {})).readOnly).toBeUndefined();
  });

  test('says who holds the folder, offers to open that in the browser, and ends with 1', async () => {
    const sherpa = await createSherpa();
    const host = await sherpa.serve('--port', '0');
    try {
      const args = ['--data', sherpa.data, '--port', '0'];
      const { code, err } = await runDesktop({ runtime, folder, args, press: 'Close' });
      const sentence = `Another Sherpa holds ${sherpa.data}: process ${host.facts.pid} and answers at ${host.facts.api}. Use that one, or end it first.`;
      expect(err).toContain(
        `box: This calendar is open already. ${sentence} [Open it in the browser] [Close]`,
      );
      expect(err.split('\n')).toContain(sentence);
      expect(err).not.toContain('opened:');
      expect(code).toBe(1);

      const second = await runDesktop({ runtime, folder, args, press: 'Open it in the browser' });
      const link = /^opened: (.*)$/m.exec(second.err)?.[1] ?? '';
      expect(link.startsWith(host.facts.api)).toBe(true);
      // The link lets a browser in: it is answered with a session.
      const answer = await fetch(link, { redirect: 'manual' });
      expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly/);
      expect(second.code).toBe(1);
      expect((await host.end('SIGTERM')).code).toBe(0);
    } finally {
      await sherpa.clear();
    }
  });

  test('says which option it can’t use, and ends with 2', async () => {
    const { code, err } = await runDesktop({ runtime, folder, args: ['--port', 'many'] });
    expect(err).toContain('--port takes a number from 0 to 65535, not “many”.');
    expect(code).toBe(2);
  });

  test('opens without feeds when another program has the port, says so, and moves to no other', async () => {
    const other = createServer();
    other.listen({ host: '127.0.0.1', port: 7437 });
    // Held by someone else on this machine, it is as much taken.
    await once(other, 'listening').catch(() => undefined);
    try {
      desktop = await launchDesktop({ runtime, folder, args: ['--now', '2025-11-25T12:12:00Z'] });
      const reason = 'Port 7437 is held by another program.';
      await desktop.page.getByRole('contentinfo').getByText(reason).waitFor();
      await desktop.page.locator('body').press('6');
      await desktop.page.getByRole('alert').filter({ hasText: reason }).waitFor();
      const { server } = await desktop.request('status.read', {});
      expect(server).toEqual({ problem: expect.stringContaining(reason) });
      const feeds = await desktop.request('feeds.list', {});
      expect(feeds.map(({ url }) => url)).toEqual(feeds.map(() => undefined));
    } finally {
      other.close();
    }
    // The next start has the port that feeds were promised, not one found meanwhile.
    await desktop.close();
    desktop = await launchDesktop({ runtime, folder, args: [] });
    const { server } = await desktop.request('status.read', {});
    expect(server.url ?? server.problem).toContain('7437');
  });
});
