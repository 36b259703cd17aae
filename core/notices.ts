import type { Notice } from '../shared/contract/notices.ts';
import type { Log } from './ports.ts';

type Listener = (notice: Notice) => void;

/** Who is told of what happens in the app. */
export interface Notices {
  /** Tells every listener; never throws. */
  tell(notice: Notice): void;
  /** Whether anybody listens, since some notices cost something to make. */
  isHeard(): boolean;
  /** Calls the listener for every notice, until the function it gives back is called. */
  subscribe(listener: Listener): () => void;
}

export function createNotices(log: Log): Notices {
  const listeners = new Set<Listener>();
  return {
    tell(notice) {
      for (const listener of listeners) {
        try {
          listener(notice);
        } catch (error) {
          // What was told is done: a client that can't hear of it mustn't make it look undone, nor keep it from the others.
          log.error('A client could not be told of a change.', { error });
        }
      }
    },
    isHeard: () => listeners.size > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
