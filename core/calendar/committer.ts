import { AppError } from '../../shared/contract/app-error.ts';
import { type Day, dayAt } from '../../shared/dates/day.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import type { ActId, EntryId } from '../../shared/entries/ids.ts';
import type { Clock, Ids } from '../ports.ts';
import { createQueue } from '../store/queue.ts';
import type { Store } from '../store/store.ts';
import type { CalendarState } from './calendar-state.ts';
import { knownOf } from './known-of.ts';

/** What one act did: its changes and the entries that look different now. */
export interface Committed {
  readonly from: number;
  readonly changes: readonly Change[];
  readonly touched: readonly EntryId[];
}

/** Turns what somebody wants into changes, looking at the calendar as it is when its turn comes. */
export type Edit = (
  calendar: Calendar,
  today: Day,
) => readonly ChangeDraft[] | Promise<readonly ChangeDraft[]>;

/** The commit queue of one: edit, append, fold, tell. */
export interface Committer {
  /** Resolves once the act is safe on disk; an edit that gives no drafts writes nothing. */
  commit(edit: Edit): Promise<Committed>;
  /** Runs something between two acts, when nothing is half written. */
  between<T>(task: () => Promise<T>): Promise<T>;
  today(): Day;
}

interface CommitterPorts {
  readonly store: Store<CalendarState>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Who makes the changes: this device's name for itself. */
  readonly by: string;
  readonly onCommitted: (committed: Committed) => void;
}

export function createCommitter({ store, clock, ids, by, onCommitted }: CommitterPorts): Committer {
  const { calendar, touched } = store.state;
  const queue = createQueue();
  const today = () => dayAt(clock.now(), calendar.settings.home);

  async function commitNow(edit: Edit): Promise<Committed> {
    if (store.readOnly !== undefined) throw new AppError('read-only', store.readOnly);
    const from = store.seq;
    const day = today();
    const drafts = await edit(calendar, day);
    if (drafts.length === 0) return { from, changes: [], touched: [] };
    touched.clear();
    const at = instantFrom(clock.now());
    const header = { at, by, act: ids.next() as ActId };
    const changes = await store.append(
      drafts.map((draft) => ({ ...header, ...draft, known: knownOf(draft, calendar, day) })),
    );
    const committed = { from, changes, touched: [...touched] };
    onCommitted(committed);
    return committed;
  }

  return { commit: (edit) => queue(() => commitNow(edit)), between: queue, today };
}
