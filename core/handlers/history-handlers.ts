import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import { entryOf } from '../../shared/entries/acts.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { AppParts } from '../app-parts.ts';

type HistoryHandlers = Pick<Handlers, 'history.undo' | 'history.redo'>;

/** Undo and redo: each is a new change that turns one act off or on again, so nothing is ever lost. */
export function historyHandlers({ calendar, views, history, commit, turns }: AppParts): HistoryHandlers {
  async function turn(way: 'undo' | 'redo') {
    let concerned: readonly EntryId[] = [];
    await commit(async ({ drafts }) => {
      const act = turns()[way];
      if (act === undefined) throw new AppError('conflict', `There is nothing to ${way}.`);
      const changes = await history();
      concerned = [
        ...new Set(changes.filter((change) => change.act === act).flatMap((change) => entryOf(change) ?? [])),
      ] as EntryId[];
      drafts.push({ what: way === 'undo' ? 'act.undone' : 'act.redone', id: act, value: {} });
    });
    return concerned.filter((id) => calendar.entries.has(id)).flatMap((id) => views.view(id) ?? []);
  }
  return { 'history.undo': () => turn('undo'), 'history.redo': () => turn('redo') };
}
