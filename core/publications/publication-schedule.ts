import { type Due, dueAt } from '../../shared/publications/due-at.ts';
import type { Clock, Log, Wake } from '../ports.ts';
import type { State } from './publication-states.ts';

interface ScheduleParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Without it nothing goes by itself. */
  readonly wake: Wake | undefined;
  readonly states: () => readonly State[];
  /** Waits for a publication's turn, and publishes it then if it still is `due`. */
  readonly go: (state: State, due: () => Due | undefined) => Promise<void>;
}

/** Lets publications go by themselves: each when it is due, and all beside each other. */
export interface PublicationSchedule {
  /** Works out anew when to look next. */
  arm(): void;
  stop(): void;
}

/** The clock is looked at so often, for the computer may have slept. */
const LONGEST_WAIT_MS = 60_000;

export function createPublicationSchedule(parts: ScheduleParts): PublicationSchedule {
  const { clock, log, wake } = parts;
  /** What is due, and waits for its turn or has it. */
  const going = new Set<State>();
  let callOff: (() => void) | undefined;
  let isStopped = false;

  function dueNow(state: State): Due | undefined {
    const now = clock.now();
    const due = state.isRunning ? undefined : dueAt(state, now);
    return due !== undefined && due.at <= now ? due : undefined;
  }

  function goWhatIsDue(): void {
    for (const state of parts.states()) {
      if (going.has(state) || dueNow(state) === undefined) continue;
      going.add(state);
      parts
        .go(state, () => dueNow(state))
        .catch((error: unknown) => log.error('Publishing could not go on.', { error }))
        .finally(() => {
          going.delete(state);
          arm();
        });
    }
  }

  function arm(): void {
    callOff?.();
    callOff = undefined;
    if (wake === undefined || isStopped) return;
    const now = clock.now();
    // One that goes has its next time when it is done.
    const waiting = parts.states().filter((state) => !state.isRunning && !going.has(state));
    const dues = waiting.flatMap((state) => dueAt(state, now)?.at ?? []);
    if (dues.length === 0) return;
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(0, Math.min(...dues) - now));
    callOff = wake(wait, () => {
      goWhatIsDue();
      arm();
    });
  }

  return {
    arm,
    stop() {
      isStopped = true;
      callOff?.();
    },
  };
}
