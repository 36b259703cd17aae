import type { Clock, Log } from '../ports.ts';
import { errorCode, reasonOf } from '../store/error-code.ts';
import type { PublicationMemory } from './publication-memory.ts';
import type { Passwords } from './publication-passwords.ts';
import type { PublicationStates, State } from './publication-states.ts';
import { PublishTrouble } from './publish-trouble.ts';
import { runPublication } from './run-publication.ts';
import type { SavedPublication } from './saved-publication.ts';
import type { FeedFile, Target } from './target.ts';

interface RunsParts {
  readonly states: Pick<PublicationStates, 'keep'>;
  readonly passwords: Pick<Passwords, 'of'>;
  readonly feedFile: (key: string, rendering: SavedPublication['rendering']) => FeedFile | undefined;
  readonly targetAt: (
    to: SavedPublication['to'],
    password: string | undefined,
    how: { readonly hasWorked: boolean; readonly signal: AbortSignal },
  ) => Target;
  readonly clock: Clock;
  readonly log: Log;
  readonly digest: (text: string) => string;
  readonly sentenceOf: (error: unknown) => string;
  /** Called when one begins, ends, or gets on. */
  readonly onChanged: () => void;
}

/** The runs of publications, each in its publication's turn. */
export interface PublicationRuns {
  /** Publishes; resolves once it is known and noted how that went. */
  run(state: State, consent: boolean): Promise<void>;
  /** Publishes, unless the feed is as it was when it was last published: then there is nothing to ask anybody. */
  runIfChanged(state: State): Promise<void>;
  /** Breaks off whatever runs: neither done nor failed, and it goes on where it was another time. */
  breakOff(): void;
  /** Breaks off what runs of one, and lets none of it run until a task that waits for its turn is done. */
  givingWay<T>(id: string, task: () => Promise<T>): Promise<T>;
  /** Breaks off whatever runs, and lets nothing run any more. */
  close(): void;
  /** Notes what is known of a publication; throws `PublishTrouble` where the disk refuses. */
  keep(state: State, memory: PublicationMemory): Promise<void>;
}

/** How far a run is, is told so often. */
const TELL_MS = 1000;

export function createPublicationRuns(parts: RunsParts): PublicationRuns {
  const { states, clock, log, feedFile, digest, onChanged } = parts;
  const running = new Map<string, AbortController>();
  /** For whom runs of a publication give way. */
  const waiting = new Map<object, string>();
  let isClosed = false;

  function breakOff(): void {
    for (const breaking of running.values()) breaking.abort();
  }

  async function keep(state: State, memory: PublicationMemory): Promise<void> {
    try {
      await states.keep(state, memory);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      throw new PublishTrouble(
        `Sherpa can’t note down here what it publishes: ${reasonOf(error)}. It tries again.`,
      );
    }
  }

  async function run(state: State, consent: boolean): Promise<void> {
    if (isClosed) return;
    if ([...waiting.values()].includes(state.saved.id)) {
      state.changedAt ??= clock.now();
      return;
    }
    const breaking = new AbortController();
    running.set(state.saved.id, breaking);
    begin(state);
    const after = await runPublication(state.saved, consent, {
      clock,
      feedFile,
      digest,
      password: () => parts.passwords.of(state),
      targetAt: (to, password, hasWorked) =>
        parts.targetAt(to, password, { hasWorked, signal: breaking.signal }),
      keep: (memory) => keep(state, memory),
      memory: () => state.memory,
      onProgress: progressOf(state),
      sentenceOf: parts.sentenceOf,
      isBrokenOff: () => breaking.signal.aborted,
    });
    running.delete(state.saved.id);
    state.isRunning = false;
    state.progress = undefined;
    if (after === undefined) state.changedAt ??= clock.now();
    else
      await keep(state, after).catch((error: unknown) =>
        log.error('A publication could not be noted down.', { error }),
      );
    onChanged();
  }

  function begin(state: State): void {
    state.isRunning = true;
    state.changedAt = undefined;
    state.lookedAt = clock.now();
    onChanged();
  }

  function progressOf(state: State): (done: number, of: number) => void {
    let toldAt = clock.now();
    return (done, of) => {
      state.progress = { done, of };
      // A clock that was set back mustn't keep it from being told.
      if (Math.abs(clock.now() - toldAt) < TELL_MS) return;
      toldAt = clock.now();
      onChanged();
    };
  }

  function isSame({ saved, memory }: State): boolean {
    const file = feedFile(saved.feed, saved.rendering);
    return file !== undefined && digest(file.text) === memory.feedDigest;
  }

  return {
    run,
    async runIfChanged(state) {
      // First of all: whatever the look comes to, the next one isn't at once.
      state.changedAt = undefined;
      state.lookedAt = clock.now();
      if (!isSame(state)) await run(state, false);
    },
    breakOff,
    async givingWay(id, task) {
      const token = {};
      waiting.set(token, id);
      running.get(id)?.abort();
      try {
        return await task();
      } finally {
        waiting.delete(token);
      }
    },
    close() {
      isClosed = true;
      breakOff();
    },
    keep,
  };
}
