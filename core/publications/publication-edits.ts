import { AppError } from '../../shared/contract/app-error.ts';
import type { Clock, Ids, Log } from '../ports.ts';
import { memoryOnceSaved, type PublicationMemories } from './publication-memory.ts';
import type { Passwords } from './publication-passwords.ts';
import type { PublicationRuns } from './publication-runs.ts';
import { newState, type PublicationStates, type State } from './publication-states.ts';
import { placeName, placeOf, type SavedPublication, sharesSignIn } from './saved-publication.ts';
import { settledPublication } from './settled-publication.ts';
import type { Target } from './target.ts';

interface EditsParts {
  readonly states: PublicationStates;
  readonly runs: Pick<PublicationRuns, 'keep'>;
  readonly passwords: Pick<Passwords, 'of' | 'keep'>;
  readonly memories: Pick<PublicationMemories, 'remove'>;
  readonly feedKeyed: (
    key: string,
  ) => { readonly key: string; readonly name: string; readonly title: string } | undefined;
  readonly targetAt: (to: SavedPublication['to'], password: string | undefined, hasWorked: boolean) => Target;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly sentenceOf: (error: unknown) => string;
}

type Wanted = Omit<SavedPublication, 'id' | 'hasPassword'> & {
  readonly id?: string | undefined;
  readonly password?: string | undefined;
};

/** What is done with publications in their turns; each is on the disk when it resolves, or refused and as it was. */
export interface PublicationEdits {
  save(wanted: Wanted): Promise<State>;
  /** Says what becomes of what was published; with `takeAway` nothing is removed unless that went first. */
  remove(wanted: { readonly id: string; readonly takeAway?: boolean | undefined }): Promise<{
    readonly sentence: string;
  }>;
}

export function createPublicationEdits(parts: EditsParts): PublicationEdits {
  const { states, runs, passwords, clock, ids, log, sentenceOf } = parts;

  async function save({ id: known, feed, ...wanted }: Wanted): Promise<State> {
    const before = known === undefined ? undefined : states.of(known);
    const listed = parts.feedKeyed(feed);
    if (listed === undefined) throw new AppError('not-found', `There is no feed “${feed}”.`);
    const given = { ...wanted, id: known ?? ids.next(), feed: listed.key };
    const { saved, password } = settledPublication(given, before?.saved, `${listed.name}.ics`);
    refuseTaken(saved);
    const memory = memoryOnceSaved(before?.memory, placeOf(saved.to), password !== undefined);
    const state = {
      ...newState(saved, memory, clock.now()),
      canRead: password === undefined ? before?.canRead : true,
    };
    await runs.keep(state, memory).catch((error: unknown) => {
      throw new AppError('unavailable', sentenceOf(error));
    });
    if (password !== undefined && password !== 'forget') await passwords.keep(saved, password);
    await states.settle(saved.id, state);
    if (before !== undefined && password !== undefined && !isSameHolder(before.saved, saved))
      await passwords.keep(before.saved, 'forget');
    return state;
  }

  async function remove({ id, takeAway = false }: Parameters<PublicationEdits['remove']>[0]) {
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
      const target = parts.targetAt(state.saved.to, await passwords.of(state), hasWorked);
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
    const title = parts.feedKeyed(other.saved.feed)?.title ?? other.saved.feed;
    throw new AppError(
      'conflict',
      `“${title}” is published at ${placeName(to)} already: give this one a place of its own.`,
    );
  }

  return { save, remove };
}

/** Whether what one has for a password is what the other has: then nothing is to be forgotten. */
function isSameHolder(one: SavedPublication, other: SavedPublication): boolean {
  return other.hasPassword && sharesSignIn(one.to, other.to);
}
