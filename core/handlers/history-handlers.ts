import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import { entryOf } from '../../shared/entries/acts.ts';
import type { Change } from '../../shared/entries/change.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import type { AppParts } from '../app-parts.ts';

type HistoryHandlers = Pick<Handlers, 'history.undo' | 'history.redo'>;

/** Undo and redo: each is a new change that turns one act off or on again, so nothing is ever lost. */
export function historyHandlers({ calendar, views, history, commit, turns }: AppParts): HistoryHandlers {
  async function turn(way: 'undo' | 'redo') {
    let concerned: readonly EntryId[] = [];
    await commit(async ({ drafts }) => {
      const act = turns()[way];
      if (act === undefined) throw new AppError('conflict', `There is nothing to ${way}.`);
      concerned = concernedBy((await history()).filter((change) => change.act === act));
      drafts.push({ what: way === 'undo' ? 'act.undone' : 'act.redone', id: act, value: {} });
    });
    return concerned.filter((id) => calendar.entries.has(id)).flatMap((id) => views.view(id) ?? []);
  }
  return { 'history.undo': () => turn('undo'), 'history.redo': () => turn('redo') };
}

/**
 * The entries that an act was about, first the one it was made for: what it created, with what that takes the place of,
 * or what it removed; then those that moved along.
 */
function concernedBy(changes: readonly Change[]): readonly EntryId[] {
  const main = changes.flatMap((change): readonly (EntryId | undefined)[] => {
    if (change.what === 'entry.created') return [change.id as EntryId, predecessorOf(change.value)];
    return change.what === 'entry.removed' ? [change.id as EntryId] : [];
  });
  return [...new Set([...main, ...changes.map(entryOf)])].filter((id) => id !== undefined);
}
