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
  /** Asks the host as the page does. */
  request<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  close(): Promise<void>;
}

export interface DesktopLaunch {
  readonly runtime: ElectronRuntime;
  /** Holds the data folder and Chromium's profile, so that nothing of the user's is touched. */
  readonly folder: string;
  readonly args?: readonly string[];
}

/** Starts the desktop app as built in `out/`, in real Electron, on a display of its own where there is none. */
export async function launchDesktop({ runtime, folder, args = [] }: DesktopLaunch): Promise<Desktop> {
  if (runtime.kind === 'missing') throw new Error(`There is no Electron: ${runtime.reason}`);
  const display = await openDisplay();
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  // Playwright asks the package `electron` for its executable in this process, not in the one it starts.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder;
  const own = ['--data', join(folder, 'data'), '--port', '0', ...args];
  let app: ElectronApplication | undefined;
  const close = async () => {
    await app?.close();
    await display.close();
  };
  try {
    app = await _electron.launch({
      args: [...(isRootOnLinux ? ['--no-sandbox'] : []), root, ...own],
      env: definedOnly({ ...env, ...display.env, XDG_CONFIG_HOME: join(folder, 'config') }),
    });
    const page = await app.firstWindow({ timeout: 60_000 });
    await page.waitForLoadState();
    return { app, page, close, request: (method, input) => requestOf(page, method, input) };
  } catch (error) {
    await close();
    throw error;
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

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
