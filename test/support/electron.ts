import { _electron, type ElectronApplication } from 'playwright-core';
import { type ElectronRuntime, electronRuntime } from '../../build/electron-runtime.ts';
import { root } from '../../build/paths.ts';
import { openDisplay } from './display.ts';

/** A running desktop app. */
export interface Desktop {
  readonly app: ElectronApplication;
  close(): Promise<void>;
}

/** Starts the desktop app as built in `out/`, in real Electron, on a display of its own where there is none. */
export async function launchDesktop(options: {
  readonly runtime: Extract<ElectronRuntime, { kind: 'found' }>;
  readonly args: readonly string[];
}): Promise<Desktop> {
  const display = await openDisplay();
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  // Playwright asks the package `electron` for its executable in this process, not in the one it starts.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = options.runtime.folder;
  try {
    const app = await _electron.launch({
      args: [...(isRootOnLinux ? ['--no-sandbox'] : []), root, ...options.args],
      env: definedOnly({ ...env, ...display.env }),
    });
    return {
      app,
      close: async () => {
        await app.close();
        await display.close();
      },
    };
  } catch (error) {
    await display.close();
    throw error;
  }
}

/** The Electron for tests; `missing` carries the reason to print when the suite is skipped. */
export function desktopRuntime(): Promise<ElectronRuntime> {
  return electronRuntime({
    mayBeTestOnly: true,
    downloadSeconds: 20,
    tell: (sentence) => process.stderr.write(`${sentence}\n`),
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
