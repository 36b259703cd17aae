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
  const last = memory.last === undefined ? undefined : instantMs(memory.last.at);
  // A clock that was set back mustn't put it off until it is that late again.
  const after = (moment: number, wait: number) => (moment > now ? now : moment + wait);
  if (memory.tries > 0 && last !== undefined) {
    const notBefore = memory.notBefore === undefined ? 0 : instantMs(memory.notBefore);
    const at = after(last, Math.max(backOff(memory.tries), notBefore - last));
    return { at, isCertain: true };
  }
  if (saved.every !== 'changes') {
    const at = last === undefined ? after(lookedAt, SETTLE_MS) : after(last, saved.every * 60_000);
    return { at, isCertain: true };
  }
  return changedAt === undefined
    ? { at: after(lookedAt, LOOK_MS), isCertain: false }
    : { at: after(changedAt, SETTLE_MS), isCertain: memory.last === undefined };
}
