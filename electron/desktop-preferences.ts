import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const PreferencesSchema = v.object({
  /** Whether closing the window leaves Sherpa in the tray; absent until the user was asked. */
  keepRunning: v.optional(v.boolean()),
  /** Whether a key brings up quick add wherever the user is. */
  quickAddKey: v.optional(v.boolean()),
});

/** What the user has settled about this computer's desktop; no part of the record. */
export type DesktopPreferences = Readonly<v.InferOutput<typeof PreferencesSchema>>;

export interface DesktopPreferenceStore {
  read(): DesktopPreferences;
  change(change: DesktopPreferences): void;
}

/** Keeps the preferences in a file of the profile; what can't be read counts as not settled. */
export function createDesktopPreferences(
  path: string,
  onFailure: (error: unknown) => void,
): DesktopPreferenceStore {
  let now = readFrom(path);
  return {
    read: () => now,
    change(change) {
      now = { ...now, ...change };
      try {
        writeFileSync(`${path}.new`, JSON.stringify(now), { mode: 0o600 });
        renameSync(`${path}.new`, path);
      } catch (error) {
        onFailure(error);
      }
    },
  };
}

function readFrom(path: string): DesktopPreferences {
  try {
    const parsed = v.safeParse(PreferencesSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : {};
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return {};
    throw error;
  }
}
