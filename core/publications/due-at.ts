import { instantMs } from '../../shared/dates/instant.ts';
import { backOff } from './back-off.ts';
import type { PublicationMemory } from './publication-memory.ts';
import type { SavedPublication } from './saved-publication.ts';

/** Whoever edits, edits on: what changed is published together. */
export const SETTLE_MS = 10_000;
/** A feed changes by itself too, as days go by. */
export const LOOK_MS = 3_600_000;

/** What decides when a publication goes by itself. */
export interface Timing {
  readonly saved: SavedPublication;
  readonly memory: PublicationMemory;
  /** When something may have changed that wasn't looked at since. */
  readonly changedAt: number | undefined;
  readonly lookedAt: number;
}

export interface Due {
  readonly at: number;
  /** Whether it will be published then, or only looked at whether the feed is another. */
  readonly isCertain: boolean;
}

/** When a publication is due; undefined while it waits for the user, or is switched off. */
export function dueAt({ saved, memory, changedAt, lookedAt }: Timing, now: number): Due | undefined {
  if (!saved.enabled || memory.waitsFor !== undefined) return undefined;
  // A clock that was set back mustn't put it off.
  const last = memory.last === undefined ? undefined : Math.min(now, instantMs(memory.last.at));
  if (memory.tries > 0 && last !== undefined) {
    const notBefore = memory.notBefore === undefined ? 0 : instantMs(memory.notBefore);
    return { at: Math.max(last + backOff(memory.tries), notBefore), isCertain: true };
  }
  if (saved.every !== 'changes')
    return { at: last === undefined ? lookedAt + SETTLE_MS : last + saved.every * 60_000, isCertain: true };
  return changedAt === undefined
    ? { at: lookedAt + LOOK_MS, isCertain: false }
    : { at: changedAt + SETTLE_MS, isCertain: memory.last === undefined };
}
