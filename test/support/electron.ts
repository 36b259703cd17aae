import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import * as v from 'valibot';
import { type ElectronRuntime, electronRuntime } from '../../build/electron-runtime.ts';
import { root } from '../../build/paths.ts';
import { type InputOf, METHODS, type MethodName, type OutputOf } from '../../shared/contract/methods.ts';
import { openDisplay } from './display.ts';

/** A running desktop app. */
export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors and broken security policies that the page wrote since it was drawn, which few tests expect. */
  readonly complaints: readonly string[];
  /** Asks the host as the page does. */
  request<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  close(): Promise<void>;
}

export interface DesktopLaunch {
  readonly runtime: ElectronRuntime;
  /** Holds the data folder and Chromium's profile, so that nothing of the user's is touched. */
  readonly folder: string;
  /** On a free port and on 25 November 2025 unless they say otherwise. */
  readonly args?: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a start of the desktop app ended that opened no window of its own. */
export interface DesktopEnd {
  readonly code: number | null;
  readonly err: string;
}

const DEFAULTS = ['--port', '0', '--now', '2025-11-25T12:12:00Z'];

/** Starts the desktop app as built in `out/`, in real Electron, on a display of its own where there is none. */
export async function launchDesktop({
  runtime,
  folder,
  args = DEFAULTS,
  env = {},
}: DesktopLaunch): Promise<Desktop> {
  if (runtime.kind === 'missing') throw new Error(`There is no Electron: ${runtime.reason}`);
  const display = await openDisplay();
  // Playwright asks the package `electron` for its executable in this process, not in the one it starts.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder;
  let app: ElectronApplication | undefined;
  const close = async () => {
    await app?.close();
    await display.close();
  };
  try {
    app = await _electron.launch({
      args: [...flags(), root, '--data', join(folder, 'data'), ...args],
      env: envFor(folder, { ...display.env, ...env }),
      // Playwright would have every page light, whatever the system is.
      colorScheme: null,
    });
    const page = await app.firstWindow({ timeout: 60_000 });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.getByRole('complementary').waitFor({ timeout: 60_000 });
    return { app, page, complaints, close, request: (method, input) => requestOf(page, method, input) };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Starts the desktop app where it is to end by itself, and waits until it has. What it would say in a box goes to stderr after
 * `box:`, since nobody is there to close one, and the button named by `press` is taken.
 */
export async function runDesktop({
  runtime,
  folder,
  args = DEFAULTS,
  press = '',
}: DesktopLaunch & { readonly press?: string }): Promise<DesktopEnd> {
  if (runtime.kind === 'missing') throw new Error(`There is no Electron: ${runtime.reason}`);
  const display = await openDisplay();
  const child = spawn(
    runtime.executable,
    [
      '-r',
      join(root, 'test', 'support', 'tell-boxes.cjs'),
      ...flags(),
      root,
      '--data',
      join(folder, 'data'),
      ...args,
    ],
    { env: { ...envFor(folder, display.env), PRESS: press }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    return await endOf(child);
  } finally {
    child.kill('SIGKILL');
    await display.close();
  }
}

/** The Electron for tests; where there is none, says why, and the suite is skipped. */
export async function desktopRuntime(): Promise<ElectronRuntime> {
  const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  const runtime = await electronRuntime({ mayBeTestOnly: true, downloadSeconds: 20, tell });
  if (runtime.kind === 'missing') tell(`desktop: skipped, since ${runtime.reason}`);
  return runtime;
}

async function requestOf<M extends MethodName>(
  page: Page,
  method: M,
  input: InputOf<M>,
): Promise<OutputOf<M>> {
  const call = [method, input].map((part) => JSON.stringify(part)).join(', ');
  const answer: unknown = await page.evaluate(`window.sherpa.request(${call})`);
  return v.parse(METHODS[method].output, answer) as OutputOf<M>;
}

/** Chromium refuses to sandbox what root runs. */
function flags(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Nothing that a test does shows up on the desktop of who runs it: it has no session bus but one that is given. */
function envFor(folder: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const quiet = { DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
  return definedOnly({
    ...env,
    ...quiet,
    ...given,
    XDG_CONFIG_HOME: join(folder, 'config'),
    LANGUAGE: 'en_GB',
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function endOf(child: ChildProcess): Promise<DesktopEnd> {
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, err }));
  });
}
