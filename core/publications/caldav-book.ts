import type { Published } from './publication-memory.ts';
import type { Run } from './target.ts';

/** What is remembered of a calendar object. */
export type Known = NonNullable<Published['objects']>[string];

/** What is kept again after so many requests at least, and at the end. */
const KEEP_EVERY = 25;
/** All is written each time: a long run keeps it so often at most. */
const MOST_KEPT = 20;

/** What is remembered of a calendar's objects, by their UIDs, while a run goes on. */
export interface Book {
  all(): readonly (readonly [uid: string, known: Known])[];
  has(uid: string): boolean;
  get(uid: string): Known | undefined;
  /** Notes what is about to be, for the next keeping. */
  note(uid: string, known: Known): void;
  /** Forgets, for the next keeping. */
  forget(uid: string): void;
  /** Notes what is; now and then that keeps all. */
  set(uid: string, known: Known): Promise<void>;
  drop(uid: string): Promise<void>;
  keep(): Promise<void>;
}

export function createBook(run: Run): Book {
  const objects = new Map(Object.entries(run.published.objects ?? {}));
  let unkept = 0;

  function keep(): Promise<void> {
    unkept = 0;
    return run.keep({ objects: Object.fromEntries(objects) });
  }

  async function step(): Promise<void> {
    unkept += 1;
    if (unkept >= Math.max(KEEP_EVERY, objects.size / MOST_KEPT)) await keep();
  }

  return {
    all: () => [...objects],
    has: (uid) => objects.has(uid),
    get: (uid) => objects.get(uid),
    note: (uid, known) => void objects.set(uid, known),
    forget: (uid) => void objects.delete(uid),
    set(uid, known) {
      objects.set(uid, known);
      return step();
    },
    drop(uid) {
      objects.delete(uid);
      return step();
    },
    keep,
  };
}
