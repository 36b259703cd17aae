import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Restart {
  /** The command line without the program. */
  readonly args: readonly string[];
  /** Where the calendar is now. */
  readonly data: string;
  /** Whether it is found there without being told. */
  readonly isFound: boolean;
  /** The profile that this window had. */
  readonly profile: string;
}

const OURS = ['--data', '--profile-from'];

/** The command line on which Sherpa starts anew after its folder was moved: the same options, and nothing asked for twice. */
export function argsAfterMove({ args, data, isFound, profile }: Restart): readonly string[] {
  const kept = args.filter((arg, at) => {
    const isOurs = OURS.some((name) => arg === name || arg.startsWith(`${name}=`) || args[at - 1] === name);
    return !isOurs && arg !== '--hidden' && !/^sherpa:|\.ics$/i.test(arg);
  });
  return [...kept, ...(isFound ? [] : ['--data', data]), '--profile-from', basename(profile)];
}

/**
 * Gives the window of a moved calendar what it had: zoom, language and looks are kept in the profile, which is named after
 * the folder. To be called before Chromium opens it.
 */
export function takeProfileOver(profile: string, former: string | undefined): void {
  if (former === undefined || !/^[0-9a-f]{12}$/.test(former) || existsSync(profile)) return;
  const old = join(dirname(profile), former);
  if (existsSync(old)) renameSync(old, profile);
}
