import type * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import type {
  PUBLISH_METHODS,
  PublicationView,
  PublishTest,
} from '../../shared/contract/methods/publish-methods.ts';
import type { Clock, FileSystem, Ids, Log, Secrets, Wake } from '../ports.ts';
import { errorCode, reasonOf } from '../store/error-code.ts';
import { createQueue, type Queue } from '../store/queue.ts';
import { createTargets } from './create-targets.ts';
import { dueAt } from './due-at.ts';
import type { ReadListing } from './listing.ts';
import { newMemory, type PublicationMemories, type PublicationMemory } from './publication-memory.ts';
import { createPasswords } from './publication-passwords.ts';
import { PublishTrouble } from './publish-trouble.ts';
import { runPublication } from './run-publication.ts';
import { placeName, placeOf, type SavedPublication, settledTo, sharesSignIn } from './saved-publication.ts';
import type { SavedPublications } from './saved-publications.ts';
import { settledPublication } from './settled-publication.ts';
import type { FeedFile } from './target.ts';
import { type PublicationState, viewPublication } from './view-publication.ts';

/** What the host lends for publishing. */
export interface PublishingPorts {
  /** Asks servers on the network. */
  readonly fetch: typeof fetch;
  /** The files of a folder that isn't Sherpa's own; readable for whom the system lets read. */
  readonly filesAt: (folder: string) => FileSystem;
  readonly readListing: ReadListing;
  readonly memories: PublicationMemories;
  readonly saved: SavedPublications;
  readonly secrets: Secrets;
  /** Without it nothing goes by itself, as for a command that is a host for a moment. */
  readonly wake: Wake | undefined;
}

/** A feed that can be published. */
interface PublishedFeed {
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

interface PublicationsParts extends PublishingPorts {
  readonly feeds: () => readonly PublishedFeed[];
  /** A feed as it is now, in a rendering; undefined where there is none of this key. */
  readonly feedFile: (key: string, rendering: SavedPublication['rendering']) => FeedFile | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly ids: Ids;
  readonly digest: (text: string) => string;
  readonly onChanged: (publications: PublicationView[]) => void;
}

/** What a method takes, after its schema. */
type Taken<M extends keyof typeof PUBLISH_METHODS> = Readonly<
  v.InferOutput<(typeof PUBLISH_METHODS)[M]['input']>
>;

/** Publishes feeds beyond this computer: when they change or by the clock, and again where that failed. */
export interface Publications {
  start(): Promise<void>;
  /** All of them, having looked whether their passwords can be read here. */
  list(): Promise<PublicationView[]>;
  save(wanted: Taken<'publish.save'>): Promise<PublicationView>;
  remove(wanted: Taken<'publish.remove'>): Promise<{ readonly sentence: string }>;
  test(wanted: Taken<'publish.test'>): Promise<PublishTest>;
  now(wanted: Taken<'publish.now'>): Promise<PublicationView>;
  /** Takes note that feeds may be others now. */
  calendarChanged(): void;
  /** Runs a task while nothing is published, and nothing kept. */
  between<T>(task: () => Promise<T>): Promise<T>;
  /** Breaks off what runs, and ends when all is kept. */
  close(): Promise<void>;
}

/** The clock is looked at so often, for the computer may have slept. */
const LONGEST_WAIT_MS = 60_000;

type State = { -readonly [Field in keyof PublicationState]: PublicationState[Field] };

export function createPublications(parts: PublicationsParts): Publications {
  const { clock, log, ids, secrets, feedFile } = parts;
  /** One for each publication: a server that takes long keeps none but its own waiting. */
  const queues = new Map<string, Queue>();
  const closing = new AbortController();
  const targetAt = createTargets({
    fetch: parts.fetch,
    filesAt: parts.filesAt,
    readListing: parts.readListing,
    digest: parts.digest,
    newName: () => ids.next(),
    sentenceOf,
    signal: closing.signal,
  });
  const passwords = createPasswords(secrets, log);
  const states = new Map<string, State>();
  /** What is due, and waits for its turn or has it. */
  const going = new Set<State>();
  let callOff: (() => void) | undefined;

  function tell(): void {
    if (!closing.signal.aborted) parts.onChanged(views());
  }

  /** What runs in the turn of all: those that come to have a turn only meanwhile wait for it too. */
  let runsForAll: Promise<unknown> = Promise.resolve();

  function inTurnOf(id: string): Queue {
    const queue = queues.get(id) ?? createQueue();
    queues.set(id, queue);
    return (task) =>
      queue(async () => {
        await runsForAll;
        return task();
      });
  }

  /** Runs a task in the turn of all publications at once. */
  function between<T>(task: () => Promise<T>): Promise<T> {
    const forAll = () => {
      const running = task();
      runsForAll = running.catch(() => undefined);
      return running;
    };
    return [...queues.values()].reduceRight<() => Promise<T>>((next, inTurn) => () => inTurn(next), forAll)();
  }

  function stateOf(id: string): State {
    const state = states.get(id);
    if (state !== undefined) return state;
    throw new AppError('not-found', `There is no publication “${id}”.`);
  }

  function feedKeyed(key: string) {
    return parts.feeds().find((feed) => feed.key === key || feed.name === key);
  }

  function sentenceOf(error: unknown): string {
    if (error instanceof PublishTrouble || error instanceof AppError) return error.message;
    const id = ids.next();
    log.error(`publishing failed (${id})`, { error });
    return `Something went wrong (${id}). The log says more.`;
  }

  async function keep(state: State, memory: PublicationMemory): Promise<void> {
    state.memory = memory;
    try {
      await parts.memories.write(state.saved.id, memory);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      throw new PublishTrouble(
        `Sherpa can’t note down here what it publishes: ${reasonOf(error)}. It tries again.`,
      );
    }
  }

  function views(): PublicationView[] {
    return [...states.values()].map(viewOf);
  }

  async function run(state: State, consent: boolean): Promise<void> {
    if (closing.signal.aborted) return;
    state.isRunning = true;
    state.changedAt = undefined;
    state.lookedAt = clock.now();
    tell();
    const after = await runPublication(state.saved, consent, {
      clock,
      feedFile,
      digest: parts.digest,
      password: () => passwords.of(state),
      targetAt,
      keep: (memory) => keep(state, memory),
      memory: () => state.memory,
      sentenceOf,
      isClosing: () => closing.signal.aborted,
    });
    state.isRunning = false;
    if (after !== undefined)
      await keep(state, after).catch((error: unknown) =>
        log.error('A publication could not be noted down.', { error }),
      );
    tell();
  }

  function goWhatIsDue(): void {
    for (const state of states.values()) {
      if (going.has(state) || !isDue(state)) continue;
      going.add(state);
      inTurnOf(state.saved.id)(() => goIfDue(state))
        .catch((error: unknown) => log.error('Publishing could not go on.', { error }))
        .finally(() => {
          going.delete(state);
          arm();
        });
    }
  }

  function isDue(state: State): boolean {
    const now = clock.now();
    const due = state.isRunning ? undefined : dueAt(state, now);
    return due !== undefined && due.at <= now;
  }

  async function goIfDue(state: State): Promise<void> {
    // It may have been saved anew, removed or published while it waited.
    if (states.get(state.saved.id) !== state || !isDue(state)) return;
    if (dueAt(state, clock.now())?.isCertain === true || !isSame(state)) return run(state, false);
    state.changedAt = undefined;
    state.lookedAt = clock.now();
  }

  /** Whether the feed is as it was when it was last published: then there is nothing to ask anybody. */
  function isSame({ saved, memory }: State): boolean {
    const file = feedFile(saved.feed, saved.rendering);
    return file !== undefined && parts.digest(file.text) === memory.feedDigest;
  }

  function arm(): void {
    callOff?.();
    callOff = undefined;
    if (parts.wake === undefined || closing.signal.aborted) return;
    const now = clock.now();
    // One that goes has its next time when it is done.
    const waiting = [...states.values()].filter((state) => !state.isRunning && !going.has(state));
    const dues = waiting.flatMap((state) => dueAt(state, now)?.at ?? []);
    if (dues.length === 0) return;
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(0, Math.min(...dues) - now));
    callOff = parts.wake(wait, () => {
      goWhatIsDue();
      arm();
    });
  }

  function viewOf(state: State): PublicationView {
    return viewPublication(state, {
      now: clock.now(),
      title: feedKeyed(state.saved.feed)?.title,
      goesByItself: parts.wake !== undefined,
      secrets,
    });
  }

  /** Puts a publication in place of the one before, or takes it away: on the disk, or not at all. */
  async function settle(id: string, state: State | undefined): Promise<void> {
    const before = states.get(id);
    put(id, state);
    try {
      await parts.saved.remember(
        [...states.values()].map(({ saved }) => saved),
        state === undefined ? [id] : [],
      );
    } catch (error) {
      put(id, before);
      throw error;
    }
    arm();
    tell();
  }

  function put(id: string, state: State | undefined): void {
    if (state === undefined) states.delete(id);
    else states.set(id, state);
  }

  const publications: Publications = {
    async start() {
      const now = clock.now();
      for (const saved of parts.saved.read()) {
        const place = placeOf(saved.to);
        const memory = await parts.memories.read(saved.id);
        states.set(saved.id, {
          saved,
          memory: memory?.place === place ? memory : newMemory(place),
          changedAt: now,
          lookedAt: now,
          isRunning: false,
          canRead: undefined,
        });
      }
      arm();
    },
    async list() {
      for (const state of states.values())
        if (state.saved.hasPassword && state.canRead === undefined) await passwords.look(state);
      return views();
    },
    async save({ id: known, feed, ...wanted }) {
      const id = known === undefined ? ids.next() : stateOf(known).saved.id;
      return inTurnOf(id)(async () => {
        const before = known === undefined ? undefined : stateOf(known);
        const listed = feedKeyed(feed);
        if (listed === undefined) throw new AppError('not-found', `There is no feed “${feed}”.`);
        const given = { ...wanted, id, feed: listed.key };
        const { saved, password } = settledPublication(given, before?.saved, `${listed.name}.ics`);
        refuseTaken(saved);
        const now = clock.now();
        const state: State = {
          saved,
          memory: rememberedFor(before, placeOf(saved.to), password !== undefined),
          changedAt: now,
          lookedAt: now,
          isRunning: false,
          canRead: password === undefined ? before?.canRead : true,
        };
        await keep(state, state.memory).catch((error: unknown) => {
          throw new AppError('unavailable', sentenceOf(error));
        });
        if (password !== undefined && password !== 'forget') await passwords.keep(saved, password);
        await settle(saved.id, state);
        if (before !== undefined && password !== undefined && !isSameHolder(before.saved, saved))
          await passwords.keep(before.saved, 'forget');
        return viewOf(state);
      });
    },
    remove: ({ id, takeAway = false }) =>
      inTurnOf(stateOf(id).saved.id)(async () => {
        const state = stateOf(id);
        const { saved } = state;
        let sentence = `What was published stays where it is: ${placeName(saved.to)}.`;
        if (takeAway) {
          try {
            const target = targetAt(saved.to, await passwords.of(state), state.memory.hasWorked);
            sentence = await target.takeAway({
              published: state.memory.published,
              keep: (published) => keep(state, { ...state.memory, published }),
              consent: true,
            });
          } catch (error) {
            throw new AppError('unavailable', `Nothing is removed yet. ${sentenceOf(error)}`);
          }
        }
        await settle(saved.id, undefined);
        // What is left over of one that is gone does nothing.
        try {
          await parts.memories.remove(saved.id);
          if (saved.hasPassword) await passwords.keep(saved, 'forget');
        } catch (error) {
          log.error('Something of a publication that was removed stays behind.', { error });
        }
        return { sentence };
      }),
    async test({ id, to, password }) {
      const state = id === undefined ? undefined : stateOf(id);
      const wanted = to ?? state?.saved.to;
      if (wanted === undefined)
        throw new AppError('invalid-input', 'Give a publication to test, or where it is to go.');
      const settled = settledTo(wanted, 'sherpa.ics');
      const mayUseKept = state !== undefined && sharesSignIn(state.saved.to, settled);
      const used = password ?? (mayUseKept ? await passwords.forTest(state) : undefined);
      return targetAt(settled, used || undefined, false).test();
    },
    now: ({ id, consent = false }) =>
      inTurnOf(stateOf(id).saved.id)(async () => {
        const state = stateOf(id);
        await run(state, consent);
        arm();
        return viewOf(state);
      }),
    calendarChanged() {
      const now = clock.now();
      for (const state of states.values()) state.changedAt ??= now;
      if (states.size > 0) arm();
    },
    between,
    async close() {
      callOff?.();
      closing.abort();
      await between(async () => {});
    },
  };
  return publications;

  /** Two feeds in one calendar would take each other's entries away. */
  function refuseTaken({ id, to }: SavedPublication): void {
    const other = [...states.values()].find(
      ({ saved }) => saved.id !== id && placeOf(saved.to) === placeOf(to),
    );
    if (other === undefined) return;
    const title = feedKeyed(other.saved.feed)?.title ?? other.saved.feed;
    throw new AppError(
      'conflict',
      `“${title}” is published at ${placeName(to)} already: give this one a place of its own.`,
    );
  }
}

/** Whether what one has for a password is what the other has: then nothing is to be forgotten. */
function isSameHolder(one: SavedPublication, other: SavedPublication): boolean {
  return other.hasPassword && sharesSignIn(one.to, other.to);
}

/** What stays known after saving anew: all of a place that stays, but what kept it from trying. */
function rememberedFor(before: State | undefined, place: string, isNewPassword: boolean): PublicationMemory {
  if (before === undefined || before.memory.place !== place) return newMemory(place);
  const { waitsFor: _waits, notBefore: _until, feedDigest: _digest, ...memory } = before.memory;
  return { ...memory, tries: 0, hasWorked: memory.hasWorked && !isNewPassword };
}
