import { AppError } from '../../shared/contract/app-error.ts';
import { placeName } from '../../shared/publications/place-name.ts';
import type { Clock, Ids, Log } from '../ports.ts';
import { placeOf, sharesSignIn } from './place-of.ts';
import { holdsSomething, memoryOnceSaved, type PublicationMemories } from './publication-memory.ts';
import type { Passwords } from './publication-passwords.ts';
import type { PublicationRuns } from './publication-runs.ts';
import { newState, type PublicationStates, type State } from './publication-states.ts';
import type { SavedPublication } from './saved-publication.ts';
import { settledPublication } from './settled-publication.ts';
import type { Target } from './target.ts';

interface Feed {
  readonly key: string;
  readonly name: string;
  readonly title: string;
}

interface EditsParts {
  readonly states: PublicationStates;
  readonly runs: Pick<PublicationRuns, 'keep'>;
  readonly passwords: Pick<Passwords, 'of' | 'keep' | 'forget'>;
  readonly memories: Pick<PublicationMemories, 'remove'>;
  readonly feedKeyed: (key: string) => Feed | undefined;
  /** By its key, its name, or its title as people write it. */
  readonly feedNamed: (name: string) => Feed | undefined;
  /** Whether a folder is Sherpa's own, or in it. */
  readonly isOwnFolder: (path: string) => Promise<boolean>;
  readonly targetAt: (to: SavedPublication['to'], password: string | undefined, hasWorked: boolean) => Target;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly sentenceOf: (error: unknown) => string;
}

type Wanted = Omit<SavedPublication, 'id' | 'hasPassword'> & {
  readonly id?: string | undefined;
  readonly password?: string | undefined;
  readonly takeAway?: boolean | undefined;
};

/** What was saved, and what becomes of what is at the place before, where there is something. */
interface Saved {
  readonly state: State;
  readonly left: string | undefined;
}

/** What is done with publications in their turns; each is on the disk when it resolves, or refused and as it was. */
export interface PublicationEdits {
  /** With `takeAway`, what is Sherpa's at the place before goes first, and nothing is saved unless that worked. */
  save(wanted: Wanted): Promise<Saved>;
  /** Says what becomes of what was published; with `takeAway` nothing is removed unless that went first. */
  remove(wanted: { readonly id: string; readonly takeAway?: boolean | undefined }): Promise<{
    readonly sentence: string;
  }>;
  /** Throws `invalid-input` for a folder that Sherpa keeps its own in. */
  refuseOwnFolder(to: SavedPublication['to']): Promise<void>;
}

export function createPublicationEdits(parts: EditsParts): PublicationEdits {
  const { states, runs, passwords, clock, ids, log, sentenceOf } = parts;

  async function save({ id: known, feed, takeAway = false, ...wanted }: Wanted): Promise<Saved> {
    const before = known === undefined ? undefined : states.of(known);
    const listed = parts.feedNamed(feed);
    if (listed === undefined) throw new AppError('not-found', `There is no feed “${feed}”.`);
    const given = { ...wanted, id: known ?? ids.next(), feed: listed.key };
    const { saved, password } = settledPublication(given, before?.saved, `${listed.name}.ics`);
    refuseTaken(saved);
    await refuseOwnFolder(saved.to);
    const left = before === undefined ? undefined : await leave(before, saved, takeAway);
    const memory = memoryOnceSaved(before?.memory, placeOf(saved.to), password !== undefined);
    const state = {
      ...newState(saved, memory, clock.now()),
      title: listed.title,
      canRead: password === undefined ? before?.canRead : true,
    };
    await settle(state, before, password === 'forget' ? undefined : password?.set);
    if (before !== undefined && password !== undefined && !isSameHolder(before.saved, saved))
      await passwords.forget(before.saved);
    return { state, left };
  }

  /** All of it is on the disk, or none: a password that was given is in nobody's file for what was refused. */
  async function settle(
    state: State,
    before: State | undefined,
    password: string | undefined,
  ): Promise<void> {
    const undo: (() => Promise<void>)[] = [];
    try {
      undo.push(() =>
        before === undefined ? parts.memories.remove(state.saved.id) : runs.keep(before, before.memory),
      );
      await runs.keep(state, state.memory);
      if (password !== undefined) undo.push(await passwords.keep(state.saved, password));
      await states.settle(state.saved.id, state);
    } catch (error) {
      for (const step of undo)
        await step().catch((second: unknown) =>
          log.error('Something of a publication that was refused stays behind.', { error: second }),
        );
      throw error instanceof AppError ? error : new AppError('unavailable', sentenceOf(error));
    }
  }

  /** What becomes of what is at the place before, where that is another. */
  async function leave(
    before: State,
    saved: SavedPublication,
    takeAway: boolean,
  ): Promise<string | undefined> {
    if (placeOf(before.saved.to) === placeOf(saved.to) || !holdsSomething(before.memory.published))
      return undefined;
    if (!takeAway) return stays(before.saved);
    return takenAway(before, 'Nothing is changed yet.');
  }

  async function refuseOwnFolder(to: SavedPublication['to']): Promise<void> {
    if (to.kind === 'folder' && (await parts.isOwnFolder(to.path)))
      throw new AppError(
        'invalid-input',
        `${to.path} is where Sherpa keeps the calendar itself: publish to another folder.`,
      );
  }

  async function remove({ id, takeAway = false }: Parameters<PublicationEdits['remove']>[0]) {
    const state = states.of(id);
    const { saved } = state;
    const sentence = takeAway
      ? await takenAway(state, 'Nothing is removed yet.')
      : holdsSomething(state.memory.published)
        ? stays(saved)
        : `Nothing was published to ${placeName(saved.to)}.`;
    await states.settle(id, undefined);
    // What is left over of one that is gone does nothing.
    try {
      await parts.memories.remove(id);
      if (saved.hasPassword) await passwords.forget(saved);
    } catch (error) {
      log.error('Something of a publication that was removed stays behind.', { error });
    }
    return { sentence };
  }

  async function takenAway(state: State, otherwise: string): Promise<string> {
    const { hasWorked, published } = state.memory;
    try {
      const target = parts.targetAt(state.saved.to, await passwords.of(state), hasWorked);
      return await target.takeAway({
        published,
        keep: (now) => runs.keep(state, { ...state.memory, published: now }),
        consent: true,
      });
    } catch (error) {
      throw new AppError('unavailable', `${otherwise} ${sentenceOf(error)}`);
    }
  }

  /** Two feeds in one calendar would take each other's entries away. */
  function refuseTaken({ id, to }: SavedPublication): void {
    const other = states.all().find(({ saved }) => saved.id !== id && placeOf(saved.to) === placeOf(to));
    if (other === undefined) return;
    const title = parts.feedKeyed(other.saved.feed)?.title ?? other.saved.feed;
    throw new AppError(
      'conflict',
      `“${title}” is published at ${placeName(to)} already: give this one a place of its own.`,
    );
  }

  return { save, remove, refuseOwnFolder };
}

function stays({ to }: SavedPublication): string {
  return `What was published stays where it is: ${placeName(to)}.`;
}

/** Whether what one has for a password is what the other has: then nothing is to be forgotten. */
function isSameHolder(one: SavedPublication, other: SavedPublication): boolean {
  return other.hasPassword && sharesSignIn(one.to, other.to);
}
