import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openDisplay } from './display.ts';

/** The packaged app, running. */
export interface PackagedApp {
  readonly page: Page;
  /** Asks it to end, and waits; gives the exit code. */
  close(): Promise<number | null>;
}

export interface PackagedLaunch {
  /** Where its clock starts. */
  readonly now?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a packaged app. Its fuses keep Playwright's inspector out of its main process, so that only its page is looked at,
 * over Chromium's own port.
 */
export async function launchPackaged(
  executable: string,
  folder: string,
  { now = '2025-11-25T12:12:00Z', env: given = {} }: PackagedLaunch = {},
): Promise<PackagedApp> {
  const display = await openDisplay();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['--remote-debugging-port=0', '--data', join(folder, 'data'), '--port', '0'];
  const child = spawn(executable, [...root, ...args, '--now', now], {
    env: {
      ...env,
      // Nothing shows up on the desktop of who runs the test.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      ...display.env,
      ...given,
      XDG_CONFIG_HOME: join(folder, 'config'),
      LANGUAGE: 'en_GB',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let browser: Browser | undefined;
  const ended = once(child, 'close');
  const close = async () => {
    await browser?.close();
    child.kill('SIGTERM');
    const [code] = await ended;
    await display.close();
    return typeof code === 'number' ? code : null;
  };
  try {
    const address = await debuggerOf(child.stderr);
    browser = await chromium.connectOverCDP(address);
    const page = await firstPage(browser);
    await page.getByRole('complementary').waitFor({ timeout: 60_000 });
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function debuggerOf(stderr: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
    said.push(line);
  }
  throw new Error(`The packaged app ended: ${said.join('\n')}`);
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The packaged app has no window.');
  return context.pages()[0] ?? (await context.waitForEvent('page'));
}
