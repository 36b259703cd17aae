/** Things by key, as far as there is room: those that were used last stay. */
export interface KeptByUse<Thing> {
  /** Using it, too. */
  get(key: string): Thing | undefined;
  set(key: string, thing: Thing): void;
  keys(): readonly string[];
  delete(key: string): void;
}

/** Keeps things up to so much of what `sizeOf` measures, and always the one that was set last, however large. */
export function createKeptByUse<Thing>(most: number, sizeOf: (thing: Thing) => number): KeptByUse<Thing> {
  /** The one used last at the end. */
  const kept = new Map<string, Thing>();
  let size = 0;

  function take(key: string): Thing | undefined {
    const thing = kept.get(key);
    if (thing === undefined) return undefined;
    kept.delete(key);
    size -= sizeOf(thing);
    return thing;
  }

  function put(key: string, thing: Thing): void {
    kept.set(key, thing);
    size += sizeOf(thing);
  }

  return {
    get(key) {
      const thing = take(key);
      if (thing !== undefined) put(key, thing);
      return thing;
    },
    set(key, thing) {
      take(key);
      put(key, thing);
      for (const oldest of kept.keys()) {
        if (size <= most || oldest === key) return;
        take(oldest);
      }
    },
    keys: () => [...kept.keys()],
    delete(key) {
      take(key);
    },
  };
}
