import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the desktop app was started with. */
export interface DesktopOptions {
  readonly data: string | undefined;
  readonly port: number | undefined;
  /** Where the clock starts, for demonstrations and tests. */
  readonly now: number | undefined;
  readonly sample: 'when-new' | 'always' | 'never';
  /** Whether to start in the tray, as at login. */
  readonly hidden: boolean;
  /** The profile of a folder that was moved: what Sherpa is started anew with. */
  readonly profileFrom: string | undefined;
}

/**
 * Reads the app's own options out of a command line; Chromium's are among them and none of ours. Throws an `Error` that
 * names the option whose value can't be used.
 */
export function desktopOptionsFrom(args: readonly string[]): DesktopOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      now: { type: 'string' },
      sample: { type: 'boolean' },
      hidden: { type: 'boolean' },
      'no-sample': { type: 'boolean' },
      'profile-from': { type: 'string' },
    },
  });
  return {
    data: typeof values.data === 'string' ? resolve(values.data) : undefined,
    port: typeof values.port === 'string' ? portFrom(values.port) : undefined,
    now: typeof values.now === 'string' ? instantFrom(values.now) : undefined,
    sample: values['no-sample'] === true ? 'never' : values.sample === true ? 'always' : 'when-new',
    hidden: values.hidden === true,
    profileFrom: typeof values['profile-from'] === 'string' ? values['profile-from'] : undefined,
  };
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not “${text}”.`);
}

function instantFrom(text: string): number {
  const instant = Date.parse(text);
  if (!Number.isNaN(instant)) return instant;
  throw new Error(`--now takes an instant such as 2025-11-25T09:00:00Z, not “${text}”.`);
}
