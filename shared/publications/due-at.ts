import { type Instant, instantMs } from '../dates/instant.ts';
import { backOff } from './back-off.ts';
import type { Publication, PublishOutcome } from './publication.ts';

/** Whoever edits, edits on: what changed is published together. */
const SETTLE_MS = 10_000;
/** A feed changes by itself too, as days go by. */
const LOOK_MS = 3_600_000;
/** Nothing that a server asks for, or that was noted down by a wrong clock, puts it off for longer. */
const LONGEST_REST_MS = 86_400_000;

/** What decides when a publication goes by itself; moments in milliseconds since 1970. */
export interface Timing {
  readonly saved: Pick<Publication, 'enabled' | 'every'>;
  readonly memory: {
    readonly tries: number;
    readonly last?: PublishOutcome | undefined;
    readonly failingSince?: Instant | undefined;
    readonly notBefore?: Instant | undefined;
    readonly waitsFor?: string | undefined;
  };
  /** When something may have changed that wasn't looked at since. */
  readonly changedAt: number | undefined;
  readonly lookedAt: number;
}

/** When a publication is due. */
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
    const rest = Math.min(LONGEST_REST_MS, Math.max(backOff(memory.tries), notBefore - last));
    return { at: after(last, rest), isCertain: true };
  }
  // What kept it from going was mended.
  if (memory.failingSince !== undefined)
    return { at: after(changedAt ?? lookedAt, SETTLE_MS), isCertain: true };
  if (saved.every !== 'changes') {
    const at = last === undefined ? after(lookedAt, SETTLE_MS) : after(last, saved.every * 60_000);
    return { at, isCertain: true };
  }
  return changedAt === undefined
    ? { at: after(lookedAt, LOOK_MS), isCertain: false }
    : { at: after(changedAt, SETTLE_MS), isCertain: memory.last === undefined };
}
