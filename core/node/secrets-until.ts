import type { Secrets } from '../ports.ts';
import { createQueue } from '../store/queue.ts';
import { refuseOnceLeft } from './files-until.ts';

/** Secrets kept in a data folder, which may be moved. */
export interface GuardedSecrets extends Secrets {
  /** Runs a task while no secret is written. */
  between<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * The secrets of a folder until it is left: what is to be kept while it is moved waits, and is refused from then on, since it
 * would be lost with the old folder.
 */
export function secretsUntil(secrets: Secrets, hasLeft: () => boolean): GuardedSecrets {
  const inTurn = createQueue();

  function write(task: () => Promise<void>): Promise<void> {
    return inTurn(async () => {
      await refuseOnceLeft(hasLeft);
      await task();
    });
  }

  return {
    // The desktop learns both only once it has asked the system.
    get kept() {
      return secrets.kept;
    },
    get note() {
      return secrets.note;
    },
    get: (name) => secrets.get(name),
    set: (name, value) => write(() => secrets.set(name, value)),
    remove: (name) => write(() => secrets.remove(name)),
    names: () => secrets.names(),
    between: inTurn,
  };
}
