import type * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import type {
  PUBLISH_METHODS,
  PublicationView,
  PublishTest,
} from '../../shared/contract/methods/publish-methods.ts';
import type { Clock, FileSystem, Ids, Log, Secrets, Wake } from '../ports.ts';
import { errorCode } from '../store/error-code.ts';
import { createTargets } from './create-targets.ts';
import type { ReadListing } from './listing.ts';
import { placeOf, sharesSignIn } from './place-of.ts';
import { createPublicationEdits } from './publication-edits.ts';
import { memoryAtStart, type PublicationMemories } from './publication-memory.ts';
import { createPasswords } from './publication-passwords.ts';
import { createPublicationRuns } from './publication-runs.ts';
import { createPublicationSchedule } from './publication-schedule.ts';
import { createPublicationStates, newState, type State } from './publication-states.ts';
import { PublishTrouble } from './publish-trouble.ts';
import type { SavedPublication } from './saved-publication.ts';
import type { SavedPublications } from './saved-publications.ts';
import { settledTo } from './settled-to.ts';
import type { FeedFile } from './target.ts';
import { createTurns } from './turns.ts';
import { viewPublication } from './view-publication.ts';

/** What the host lends for publishing. */
export interface PublishingPorts {
  /** Asks servers on the network. */
  readonly fetch: typeof fetch;
  /** The files of a folder that isn't Sherpa's own; readable for whom the system lets read. */
  readonly filesAt: (folder: string) => FileSystem;
  /** Whether a folder is the one that Sherpa keeps its own in, or inside of it. */
  readonly isOwnFolder: (path: string) => Promise<boolean>;
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

type SavedView = v.InferOutput<(typeof PUBLISH_METHODS)['publish.save']['output']>;

/** Publishes feeds beyond this computer: when they change or by the clock, and again where that failed. */
export interface Publications {
  start(): Promise<void>;
  /** All of them, having looked whether their passwords can be read here. */
  list(): Promise<PublicationView[]>;
  save(wanted: Taken<'publish.save'>): Promise<SavedView>;
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
      goesByItself: parts.wake !== undefined,
      secrets,
    });
  }

  const edits = createPublicationEdits({
    isOwnFolder: parts.isOwnFolder,
    states,
    runs,
    passwords,
    memories: parts.memories,
    feedKeyed,
    feedNamed: (name) => feedKeyed(name) ?? parts.feeds().find((feed) => isSameTitle(feed.title, name)),
    targetAt: (to, password, hasWorked) => targetAt(to, password, { hasWorked, signal: closing.signal }),
    clock,
    ids,
    log,
    sentenceOf,
  });

  /** What somebody does with a publication: runs that take long aren't waited for, since what they shall do may change. */
  async function inPlaceOfRun<T>(id: string, task: () => Promise<T>): Promise<T> {
    const { saved } = states.of(id);
    return runs.givingWay(saved.id, () => turns.of(saved.id)(task));
  }

  async function save(wanted: Taken<'publish.save'>): Promise<SavedView> {
    const { state, left } = await edits.save(wanted);
    return { ...viewOf(state), ...(left === undefined ? {} : { left }) };
  }

  /** A save that was broken off by a power cut may have left things that belong to nobody. */
  async function clearAway(): Promise<void> {
    const known = states.all().map(({ saved }) => saved);
    const ids = new Set(parts.saved.ids());
    const others = [...ids].filter((id) => known.every((saved) => saved.id !== id));
    await passwords.forgetAllBut(known, others);
    try {
      for (const id of await parts.memories.ids()) if (!ids.has(id)) await parts.memories.remove(id);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      log.error('What is left of publications could not be cleared away.', { error });
    }
  }

  /** Feeds that are gone, or back: whose is back goes soon. */
  function noteFeeds(): void {
    let hasChanged = false;
    for (const state of states.all()) {
      const title = feedKeyed(state.saved.feed)?.title;
      if (title === state.title) continue;
      hasChanged = true;
      if (state.title === undefined) state.memory = { ...state.memory, tries: 0 };
      state.title = title;
    }
    if (hasChanged) tell();
  }

  function between<T>(task: () => Promise<T>): Promise<T> {
    runs.breakOff();
    return turns.ofAll(task);
  }

  return {
    async start() {
      for (const saved of parts.saved.read()) {
        const memory = memoryAtStart(await parts.memories.read(saved.id), placeOf(saved.to));
        states.begin({ ...newState(saved, memory, clock.now()), title: feedKeyed(saved.feed)?.title });
      }
      await clearAway();
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
        : inPlaceOfRun(wanted.id, () => save(wanted)),
    remove: (wanted) => inPlaceOfRun(wanted.id, () => edits.remove(wanted)),
    async test({ id, to, password }) {
      const state = id === undefined ? undefined : states.of(id);
      const wanted = to ?? state?.saved.to;
      if (wanted === undefined)
        throw new AppError('invalid-input', 'Give a publication to test, or where it is to go.');
      const settling = settledTo(wanted, 'sherpa.ics');
      if (!settling.ok) throw new AppError('invalid-input', settling.reason);
      const settled = settling.value;
      await edits.refuseOwnFolder(settled);
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
      noteFeeds();
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

function isSameTitle(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The turn of those that have no id yet; no id is as this. */
const NEW = ' new';
