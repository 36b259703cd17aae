/** Things in the order they were added, each found by any of its keys; of several with the same key it is the first. */
export interface FindByKey<T> {
  readonly size: number;
  find(key: string): T | undefined;
  add(thing: T): void;
  /** Forgets what was added last, down to so many. */
  shortenTo(size: number): void;
}

/** Whatever number of things there is, finding one costs the same. */
export function createFindByKey<T>(
  things: Iterable<T>,
  keysOf: (thing: T) => readonly string[],
): FindByKey<T> {
  const all: T[] = [];
  const byKey = new Map<string, T[]>();

  function add(thing: T): void {
    all.push(thing);
    for (const key of keysOf(thing)) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, [thing]);
      else there.push(thing);
    }
  }

  for (const thing of things) add(thing);
  return {
    get size() {
      return all.length;
    },
    find: (key) => byKey.get(key)?.[0],
    add,
    shortenTo(size) {
      // What was added last is the last of each of its keys.
      for (const thing of all.splice(size).reverse()) for (const key of keysOf(thing)) byKey.get(key)?.pop();
    },
  };
}
