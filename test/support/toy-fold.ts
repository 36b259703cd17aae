import type { Fold } from '../../core/store/store.ts';

/** A state small enough to compare: the titles of the entries by id, and how often history was given. */
export interface Toy {
  readonly titles: Map<string, string>;
  /** How many changes came before the last one that asked for history. */
  before: number;
}

export const toyFold: Fold<Toy> = {
  version: 1,
  empty: () => ({ titles: new Map(), before: -1 }),
  needsHistory: (_state, change) => change.what === 'act.undone',
  apply(state, change, history) {
    if (change.what === 'entry.created') state.titles.set(change.id, change.value.title);
    if (change.what === 'entry.removed') state.titles.delete(change.id);
    if (change.what !== 'act.undone') return;
    state.before = history.length;
    for (const undone of history) {
      if (undone.act === change.id && undone.what === 'entry.created') state.titles.delete(undone.id);
    }
  },
  toJson: (state) => ({ titles: [...state.titles], before: state.before }),
  fromJson(json) {
    const { titles, before } = json as { titles: [string, string][]; before: number };
    return { titles: new Map(titles), before };
  },
};
