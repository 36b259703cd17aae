import { AppError } from '../../shared/contract/app-error.ts';
import { createQueue } from '../store/queue.ts';
import type { PublicationMemories, PublicationMemory } from './publication-memory.ts';
import type { SavedPublication } from './saved-publication.ts';
import type { SavedPublications } from './saved-publications.ts';
import type { PublicationState } from './view-publication.ts';

/** A publication while a host runs: how it is saved, and how it stands. */
export type State = { -readonly [Field in keyof PublicationState]: PublicationState[Field] };

/** One that nothing was done with yet, since the host began or it was saved. */
export function newState(saved: SavedPublication, memory: PublicationMemory, now: number): State {
  return {
    saved,
    memory,
    changedAt: now,
    lookedAt: now,
    isRunning: false,
    progress: undefined,
    title: undefined,
    canRead: undefined,
  };
}

interface StatesParts {
  readonly memories: PublicationMemories;
  readonly saved: SavedPublications;
  /** Called when another publication, or none, is in the place of one. */
  readonly onSettled: () => void;
}

/** All publications as they stand, and what the device keeps of them. */
export interface PublicationStates {
  all(): readonly State[];
  /** Throws `not-found`. */
  of(id: string): State;
  /** Whether it is still as it was: it may have been saved anew or removed. */
  isCurrent(state: State): boolean;
  /** Takes one in that the device keeps already. */
  begin(state: State): void;
  /** Puts a publication in place of the one before, or takes it away: on the disk, or not at all. */
  settle(id: string, state: State | undefined): Promise<void>;
  /** Notes how one stands; rejects with what the disk says against it, and it is noted here all the same. */
  keep(state: State, memory: PublicationMemory): Promise<void>;
}

export function createPublicationStates({ memories, saved, onSettled }: StatesParts): PublicationStates {
  const states = new Map<string, State>();
  /** What one writes down holds the others: of two that settle, the second must know how the first ended. */
  const inTurn = createQueue();

  function put(id: string, state: State | undefined): void {
    if (state === undefined) states.delete(id);
    else states.set(id, state);
  }

  return {
    all: () => [...states.values()],
    of(id) {
      const state = states.get(id);
      if (state !== undefined) return state;
      throw new AppError('not-found', `There is no publication “${id}”.`);
    },
    isCurrent: (state) => states.get(state.saved.id) === state,
    begin: (state) => put(state.saved.id, state),
    async settle(id, state) {
      await inTurn(async () => {
        const before = states.get(id);
        put(id, state);
        try {
          const all: SavedPublication[] = [...states.values()].map((one) => one.saved);
          await saved.remember(all, state === undefined ? [id] : []);
        } catch (error) {
          put(id, before);
          throw error;
        }
      });
      onSettled();
    },
    async keep(state, memory) {
      state.memory = memory;
      await memories.write(state.saved.id, memory);
    },
  };
}
