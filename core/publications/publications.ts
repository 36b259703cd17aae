import type * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import type {
  PUBLISH_METHODS,
  PublicationView,
  PublishTest,
} from '../../shared/contract/methods/publish-methods.ts';
import type { Clock, FileSystem, Ids, Log, Secrets, Wake } from '../ports.ts';
import { createTargets } from './create-targets.ts';
import type { ReadListing } from './listing.ts';
import { memoryAtStart, memoryOnceSaved, type PublicationMemories } from './publication-memory.ts';
import { createPasswords } from './publication-passwords.ts';
import { createPublicationRuns } from './publication-runs.ts';
import { createPublicationSchedule } from './publication-schedule.ts';
import { createPublicationStates, type State } from './publication-states.ts';
import { PublishTrouble } from './publish-trouble.ts';
import { placeName, placeOf, type SavedPublication, settledTo, sharesSignIn } from './saved-publication.ts';
import type { SavedPublications } from './saved-publications.ts';
import { settledPublication } from './settled-publication.ts';
import type { FeedFile } from './target.ts';
import { createTurns } from './turns.ts';
import { viewPublication } from './view-publication.ts';

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
  /** Breaks off what runs, and runs a task while nothing is published, and nothing kept. */
  between<T>(task: () => Promise<T>): Promise<T>;
  /** Breaks off what runs, and ends when all is kept. */
  close(): Promise<void>;
}

export function createPublications(parts: PublicationsParts): Publications {
  const { clock, log, ids, secrets, feedFile, digest } = parts;
  const closing = new AbortController();
  const turns = createTurns();
  const passwords = createPasswords(secrets, log);
  const states = createPublicationStates({ ...parts, onSettled });
  const targetAt = createTargets({ ...parts, newName: () => ids.next(), sentenceOf });
  const runs = createPublicationRuns({
    states,
    passwords,
    feedFile,
    targetAt,
    clock,
    log,
    digest,
    sentenceOf,
    onChanged: tell,
  });
  const schedule = createPublicationSchedule({
    clock,
    log,
    wake: parts.wake,
    states: states.all,
    go: (state, due) =>
      turns.of(state.saved.id)(async () => {
        // It may have been saved anew, removed or published while it waited.
        const isStillDue = states.isCurrent(state) ? due() : undefined;
        if (isStillDue === undefined) return;
        await (isStillDue.isCertain ? runs.run(state, false) : runs.runIfChanged(state));
      }),
  });

  function onSettled(): void {
    schedule.arm();
    tell();
  }

  function tell(): void {
    if (!closing.signal.aborted) parts.onChanged(states.all().map(viewOf));
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

  function viewOf(state: State): PublicationView {
    return viewPublication(state, {
      now: clock.now(),
      title: feedKeyed(state.saved.feed)?.title,
      goesByItself: parts.wake !== undefined,
      secrets,
    });
  }

  /** A publication that nothing was done with yet. */
  function newState(saved: SavedPublication, memory: State['memory'], canRead: State['canRead']): State {
    const now = clock.now();
    return { saved, memory, changedAt: now, lookedAt: now, isRunning: false, progress: undefined, canRead };
  }

  /** What somebody does with a publication: a run that takes long isn't waited for, since what it shall do may change. */
  function inPlaceOfRun<T>(id: string, task: () => Promise<T>): Promise<T> {
    runs.breakOff(id);
    return turns.of(id)(task);
  }

  async function save({ id: known, feed, ...wanted }: Taken<'publish.save'>): Promise<PublicationView> {
    const before = known === undefined ? undefined : states.of(known);
    const listed = feedKeyed(feed);
    if (listed === undefined) throw new AppError('not-found', `There is no feed “${feed}”.`);
    const given = { ...wanted, id: known ?? ids.next(), feed: listed.key };
    const { saved, password } = settledPublication(given, before?.saved, `${listed.name}.ics`);
    refuseTaken(saved);
    const memory = memoryOnceSaved(before?.memory, placeOf(saved.to), password !== undefined);
    const state = newState(saved, memory, password === undefined ? before?.canRead : true);
    await runs.keep(state, memory).catch((error: unknown) => {
      throw new AppError('unavailable', sentenceOf(error));
    });
    if (password !== undefined && password !== 'forget') await passwords.keep(saved, password);
    await states.settle(saved.id, state);
    if (before !== undefined && password !== undefined && !isSameHolder(before.saved, saved))
      await passwords.keep(before.saved, 'forget');
    return viewOf(state);
  }

  async function remove({ id, takeAway = false }: Taken<'publish.remove'>) {
    const state = states.of(id);
    const { saved } = state;
    const sentence = takeAway
      ? await takenAway(state)
      : `What was published stays where it is: ${placeName(saved.to)}.`;
    await states.settle(id, undefined);
    // What is left over of one that is gone does nothing.
    try {
      await parts.memories.remove(id);
      if (saved.hasPassword) await passwords.keep(saved, 'forget');
    } catch (error) {
      log.error('Something of a publication that was removed stays behind.', { error });
    }
    return { sentence };
  }

  async function takenAway(state: State): Promise<string> {
    const { hasWorked, published } = state.memory;
    try {
      const how = { hasWorked, signal: closing.signal };
      const target = targetAt(state.saved.to, await passwords.of(state), how);
      return await target.takeAway({
        published,
        keep: (now) => runs.keep(state, { ...state.memory, published: now }),
        consent: true,
      });
    } catch (error) {
      throw new AppError('unavailable', `Nothing is removed yet. ${sentenceOf(error)}`);
    }
  }

  /** Two feeds in one calendar would take each other's entries away. */
  function refuseTaken({ id, to }: SavedPublication): void {
    const other = states.all().find(({ saved }) => saved.id !== id && placeOf(saved.to) === placeOf(to));
    if (other === undefined) return;
    const title = feedKeyed(other.saved.feed)?.title ?? other.saved.feed;
    throw new AppError(
      'conflict',
      `“${title}” is published at ${placeName(to)} already: give this one a place of its own.`,
    );
  }

  function between<T>(task: () => Promise<T>): Promise<T> {
    runs.breakOff();
    return turns.ofAll(task);
  }

  return {
    async start() {
      for (const saved of parts.saved.read()) {
        const memory = memoryAtStart(await parts.memories.read(saved.id), placeOf(saved.to));
        states.begin(newState(saved, memory, undefined));
      }
      schedule.arm();
    },
    async list() {
      for (const state of states.all())
        if (state.saved.hasPassword && state.canRead === undefined) await passwords.look(state);
      return states.all().map(viewOf);
    },
    // New ones wait for each other: of two for one place the second is refused.
    save: (wanted) =>
      wanted.id === undefined
        ? turns.of(NEW)(() => save(wanted))
        : inPlaceOfRun(states.of(wanted.id).saved.id, () => save(wanted)),
    remove: (wanted) => inPlaceOfRun(states.of(wanted.id).saved.id, () => remove(wanted)),
    async test({ id, to, password }) {
      const state = id === undefined ? undefined : states.of(id);
      const wanted = to ?? state?.saved.to;
      if (wanted === undefined)
        throw new AppError('invalid-input', 'Give a publication to test, or where it is to go.');
      const settled = settledTo(wanted, 'sherpa.ics');
      const mayUseKept = state !== undefined && sharesSignIn(state.saved.to, settled);
      const used = password ?? (mayUseKept ? await passwords.forTest(state) : undefined);
      return targetAt(settled, used || undefined, { hasWorked: false, signal: closing.signal }).test();
    },
    now: ({ id, consent = false }) =>
      turns.of(states.of(id).saved.id)(async () => {
        const state = states.of(id);
        await runs.run(state, consent);
        schedule.arm();
        return viewOf(state);
      }),
    calendarChanged() {
      const now = clock.now();
      for (const state of states.all()) state.changedAt ??= now;
      if (states.all().length > 0) schedule.arm();
    },
    async between(task) {
      try {
        return await between(task);
      } finally {
        schedule.arm();
      }
    },
    async close() {
      schedule.stop();
      closing.abort();
      runs.close();
      await between(async () => {});
    },
  };
}

/** The turn of those that have no id yet; no id is as this. */
const NEW = ' new';

/** Whether what one has for a password is what the other has: then nothing is to be forgotten. */
function isSameHolder(one: SavedPublication, other: SavedPublication): boolean {
  return other.hasPassword && sharesSignIn(one.to, other.to);
}
