import type * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import type {
  PUBLISH_METHODS,
  PublicationView,
  PublishTest,
  PublishTo,
} from '../../shared/contract/methods/publish-methods.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { Clock, FileSystem, Ids, Log, Secrets, Wake } from '../ports.ts';
import { errorCode, reasonOf } from '../store/error-code.ts';
import { createQueue } from '../store/queue.ts';
import { createCaldavTarget } from './caldav-target.ts';
import { openDav } from './dav.ts';
import { dueAt, type Timing } from './due-at.ts';
import { createFolderTarget } from './folder-target.ts';
import { newMemory, type PublicationMemories, type PublicationMemory } from './publication-memory.ts';
import { PublishTrouble } from './publish-trouble.ts';
import { placeName, placeOf, type SavedPublication, settledTo, sharesSignIn } from './saved-publication.ts';
import type { SavedPublications } from './saved-publications.ts';
import type { FeedFile, Run, Target } from './target.ts';
import { createWeb, signInOf } from './web.ts';
import { createWebdavTarget } from './webdav-target.ts';

/** What the host lends for publishing. */
export interface PublishingPorts {
  /** Asks servers on the network. */
  readonly fetch: typeof fetch;
  /** The files of a folder that isn't Sherpa's own; readable for whom the system lets read. */
  readonly filesAt: (folder: string) => FileSystem;
  readonly memories: PublicationMemories;
  readonly saved: SavedPublications;
  readonly secrets: Secrets;
  /** Without it nothing goes by itself, as for a command that is a host for a moment. */
  readonly wake: Wake | undefined;
}

/** A feed that can be published. */
export interface PublishedFeed {
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
  list(): PublicationView[];
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

/** A server that says nothing for so long is given up for this time. */
const PATIENCE_MS = 30_000;
/** The clock is looked at so often, for the computer may have slept. */
const LONGEST_WAIT_MS = 60_000;

interface State extends Timing {
  saved: SavedPublication;
  memory: PublicationMemory;
  changedAt: number | undefined;
  lookedAt: number;
  isRunning: boolean;
  canRead: boolean;
}

export function createPublications(parts: PublicationsParts): Publications {
  const { clock, log, ids, secrets, feedFile } = parts;
  const inTurn = createQueue();
  const closing = new AbortController();
  const states = new Map<string, State>();
  let callOff: (() => void) | undefined;

  function tell(): void {
    if (!closing.signal.aborted) parts.onChanged(publications.list());
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

  async function passwordOf(state: State): Promise<string | undefined> {
    if (!state.saved.hasPassword) return undefined;
    const password = await secrets.get(secretName(state.saved.id));
    state.canRead = password !== undefined;
    if (password !== undefined) return password;
    throw new PublishTrouble(
      'The password was given to another Sherpa, which keeps it to itself: give it here too.',
      {
        waitsFor: 'password',
      },
    );
  }

  function targetAt(to: PublishTo, password: string | undefined, hasWorked: boolean): Target {
    const common = { digest: parts.digest, newName: () => ids.next(), sentenceOf };
    if (to.kind === 'folder') {
      const { path, file = '' } = to;
      return createFolderTarget({ ...common, files: parts.filesAt(path), path, file });
    }
    const { url, user } = to;
    const web = {
      fetch: parts.fetch,
      url,
      user,
      password,
      signal: closing.signal,
      patienceMs: PATIENCE_MS,
    };
    const signIn = signInOf(web, hasWorked);
    const asked = {
      ...common,
      url,
      host: signIn.host,
      openDav: () => openDav({ web: createWeb(web), url, signIn }),
    };
    return to.kind === 'webdav' ? createWebdavTarget(asked) : createCaldavTarget(asked);
  }

  function runOf(state: State, consent: boolean): Run {
    return {
      published: state.memory.published,
      keep: (published) => keep(state, { ...state.memory, published }),
      consent,
    };
  }

  async function run(state: State, consent: boolean): Promise<void> {
    if (closing.signal.aborted) return;
    state.isRunning = true;
    state.changedAt = undefined;
    state.lookedAt = clock.now();
    tell();
    let after: Partial<PublicationMemory> | undefined;
    try {
      after = await published(state, consent);
    } catch (error) {
      // What was broken off is neither done nor failed.
      after = closing.signal.aborted ? undefined : failed(state, error);
    }
    state.isRunning = false;
    if (after !== undefined) {
      const { waitsFor: _waited, notBefore: _put, failingSince: _since, ...before } = state.memory;
      await keep(state, { ...before, ...after }).catch((error: unknown) =>
        log.error('A publication could not be noted down.', { error }),
      );
    }
    tell();
  }

  async function published(state: State, consent: boolean): Promise<Partial<PublicationMemory>> {
    const { saved, memory } = state;
    const file = feedFile(saved.feed, saved.rendering);
    if (file === undefined)
      throw new PublishTrouble(
        'There is no such feed any more: choose another, or remove this publication.',
        {
          waitsFor: 'settings',
        },
      );
    const target = targetAt(saved.to, await passwordOf(state), memory.hasWorked);
    const { outcome, sentence } = await target.publish(file, runOf(state, consent));
    return {
      last: { at: instantFrom(clock.now()), outcome, sentence },
      tries: 0,
      hasWorked: true,
      // What was refused in part is tried again, though the feed be the same.
      feedDigest: outcome === 'partly' ? undefined : parts.digest(file.text),
    };
  }

  function failed(state: State, error: unknown): Partial<PublicationMemory> {
    const now = clock.now();
    const at = instantFrom(now);
    const { waitsFor, retryAfterMs } = error instanceof PublishTrouble ? error : {};
    return {
      last: { at, outcome: 'failed', sentence: sentenceOf(error) },
      failingSince: state.memory.failingSince ?? at,
      tries: state.memory.tries + 1,
      ...(waitsFor === undefined ? {} : { waitsFor }),
      ...(retryAfterMs === undefined ? {} : { notBefore: instantFrom(now + retryAfterMs) }),
    };
  }

  async function goWhatIsDue(): Promise<void> {
    for (const state of [...states.values()]) {
      const now = clock.now();
      const due = dueAt(state, now);
      if (due === undefined || due.at > now || closing.signal.aborted) continue;
      if (!due.isCertain && isSame(state)) {
        state.changedAt = undefined;
        state.lookedAt = now;
        continue;
      }
      await run(state, false);
    }
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
    const dues = [...states.values()].flatMap((state) => dueAt(state, now)?.at ?? []);
    if (dues.length === 0) return;
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(0, Math.min(...dues) - now));
    callOff = parts.wake(wait, () => {
      inTurn(goWhatIsDue)
        .catch((error: unknown) => log.error('Publishing could not go on.', { error }))
        .finally(arm);
    });
  }

  function viewOf(state: State): PublicationView {
    const { saved, memory } = state;
    const { hasPassword, ...publication } = saved;
    const now = clock.now();
    const due = dueAt(state, now);
    const title = feedKeyed(saved.feed)?.title;
    return {
      ...publication,
      ...(title === undefined ? {} : { title }),
      ...(hasPassword ? { password: keptHow(state) } : {}),
      status: {
        isRunning: state.isRunning,
        ...(memory.last === undefined ? {} : { last: memory.last }),
        ...(parts.wake !== undefined && due?.isCertain === true
          ? { next: instantFrom(Math.max(now, due.at)) }
          : {}),
        ...(memory.failingSince === undefined ? {} : { failingSince: memory.failingSince }),
        tries: memory.tries,
        ...(memory.waitsFor === undefined ? {} : { waitsFor: memory.waitsFor }),
      },
    };
  }

  function keptHow({ canRead }: State): NonNullable<PublicationView['password']> {
    if (!canRead) return { kept: 'missing' };
    return { kept: secrets.kept, ...(secrets.note === undefined ? {} : { note: secrets.note }) };
  }

  async function keepPassword(id: string, given: string): Promise<void> {
    try {
      if (given === '') await secrets.remove(secretName(id));
      else await secrets.set(secretName(id), given);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      throw new AppError('unavailable', `The password can’t be kept: ${reasonOf(error)}.`);
    }
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
          canRead: !saved.hasPassword || (await secrets.get(secretName(saved.id))) !== undefined,
        });
      }
      arm();
    },
    list: () => [...states.values()].map(viewOf),
    save: ({ id, feed, rendering, to, every, enabled, password }) =>
      inTurn(async () => {
        const before = id === undefined ? undefined : stateOf(id);
        const listed = feedKeyed(feed);
        if (listed === undefined) throw new AppError('not-found', `There is no feed “${feed}”.`);
        const settled = settledTo(to, `${listed.name}.ics`);
        refuseTaken(settled, id);
        const keepsPassword = before !== undefined && sharesSignIn(before.saved.to, settled);
        if (
          before?.saved.hasPassword === true &&
          !keepsPassword &&
          password === undefined &&
          settled.kind !== 'folder'
        )
          throw new AppError(
            'invalid-input',
            'The password was for another server or user: give the one for this, or an empty one.',
          );
        const newId = id ?? ids.next();
        const hasPassword =
          settled.kind !== 'folder' &&
          (password === undefined ? before?.saved.hasPassword === true : password !== '');
        if (settled.kind === 'folder' ? before?.saved.hasPassword === true : password !== undefined)
          await keepPassword(newId, settled.kind === 'folder' ? '' : (password ?? ''));
        const saved: SavedPublication = {
          id: newId,
          feed: listed.key,
          rendering,
          to: settled,
          every,
          enabled,
          hasPassword,
        };
        const now = clock.now();
        const place = placeOf(settled);
        const state: State = {
          saved,
          memory: rememberedFor(before, place, password !== undefined),
          changedAt: now,
          lookedAt: now,
          isRunning: false,
          canRead: before?.canRead === true || password !== undefined,
        };
        await keep(state, state.memory);
        states.set(newId, state);
        await parts.saved.remember(
          [...states.values()].map((one) => one.saved),
          [],
        );
        arm();
        tell();
        return viewOf(state);
      }),
    remove: ({ id, takeAway = false }) =>
      inTurn(async () => {
        const state = stateOf(id);
        const { saved } = state;
        let sentence = `What was published stays where it is: ${placeName(saved.to)}.`;
        if (takeAway) {
          try {
            const target = targetAt(saved.to, await passwordOf(state), state.memory.hasWorked);
            sentence = await target.takeAway(runOf(state, true));
          } catch (error) {
            throw new AppError('unavailable', `Nothing is removed yet. ${sentenceOf(error)}`);
          }
        }
        states.delete(id);
        await parts.saved.remember(
          [...states.values()].map((one) => one.saved),
          [id],
        );
        await parts.memories.remove(id);
        if (saved.hasPassword) await keepPassword(id, '');
        arm();
        tell();
        return { sentence };
      }),
    async test({ id, to, password }) {
      const state = id === undefined ? undefined : stateOf(id);
      const wanted = to ?? state?.saved.to;
      if (wanted === undefined)
        throw new AppError('invalid-input', 'Give a publication to test, or where it is to go.');
      const settled = settledTo(wanted, 'sherpa.ics');
      const mayUseKept = state !== undefined && sharesSignIn(state.saved.to, settled);
      const used = password ?? (mayUseKept ? await keptPassword(state) : undefined);
      return targetAt(settled, used || undefined, false).test();
    },
    now: ({ id, consent = false }) =>
      inTurn(async () => {
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
    between: inTurn,
    async close() {
      callOff?.();
      closing.abort();
      await inTurn(async () => {});
    },
  };
  return publications;

  /** Two feeds in one calendar would take each other's entries away. */
  function refuseTaken(to: PublishTo, id: string | undefined): void {
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

  async function keptPassword(state: State): Promise<string | undefined> {
    try {
      return await passwordOf(state);
    } catch (error) {
      if (error instanceof PublishTrouble) throw new AppError('unavailable', error.message);
      throw error;
    }
  }
}

/** What stays known after saving anew: all of a place that stays, but what kept it from trying. */
function rememberedFor(before: State | undefined, place: string, isNewPassword: boolean): PublicationMemory {
  if (before === undefined || before.memory.place !== place) return newMemory(place);
  const { waitsFor: _waits, notBefore: _until, feedDigest: _digest, ...memory } = before.memory;
  return { ...memory, tries: 0, hasWorked: memory.hasWorked && !isNewPassword };
}

function secretName(id: string): string {
  return `password of ${id}`;
}
