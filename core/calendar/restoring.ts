import type { RestorePreview } from '../../shared/contract/methods/backup-methods.ts';
import { applyChange } from '../../shared/entries/calendar-fold.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import type { CalendarFold } from '../../shared/entries/empty-calendar.ts';
import { emptyCalendar } from '../../shared/entries/empty-calendar.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { recoverCalendar } from '../../shared/entries/recover-calendar.ts';

/** What makes the calendar what it was once: the changes of one act, and what they come to. */
export interface Restoring {
  readonly drafts: readonly ChangeDraft[];
  readonly preview: RestorePreview;
}

const TITLES = 10;
const OTHERS = {
  track: 'tracks',
  venue: 'venues',
  person: 'people',
  feed: 'feeds',
  settings: 'settings',
} as const;

/**
 * Finds what differs between the calendar and what the changes of a backup fold to. `history` is what the calendar was
 * folded from, and tells whether the backup is one of it.
 */
export function restoringTo(
  backup: readonly Change[],
  found: CalendarFold,
  history: readonly Change[],
): Restoring {
  const wanted = folded(backup);
  const drafts = recoverCalendar(wanted, found, { forgets: true });
  const changed = new Set(drafts.flatMap((draft) => (isOfNothing(draft) ? [] : (entryOf(draft) ?? []))));
  const last = backup.at(-1);
  const since = sinceOf(last, history);
  return {
    drafts,
    preview: {
      ...(last === undefined ? {} : { until: last.at }),
      entries: wanted.entries.size,
      back: some(wanted, (id) => !found.entries.has(id)),
      gone: some(found, (id) => !wanted.entries.has(id)),
      different: some(wanted, (id) => found.entries.has(id) && changed.has(id)),
      others: Object.entries(OTHERS).flatMap(([area, name]) =>
        drafts.some(({ what }) => what.startsWith(`${area}.`)) ? [name] : [],
      ),
      ...(since === undefined ? {} : { since }),
    },
  };
}

/** Whether restoring would leave everything as it is. */
export function restoresNothing({ back, gone, different, others }: RestorePreview): boolean {
  return back.count + gone.count + different.count + others.length === 0;
}

function folded(changes: readonly Change[]): CalendarFold {
  const calendar = emptyCalendar();
  const past: Change[] = [];
  for (const change of changes) {
    applyChange(calendar, change, past);
    past.push(change);
  }
  return calendar;
}

function some(calendar: CalendarFold, isOne: (id: EntryId) => boolean): RestorePreview['back'] {
  const titles = [...calendar.entries].flatMap(([id, { entry }]) => (isOne(id) ? [entry.title] : []));
  return { count: titles.length, titles: titles.slice(0, TITLES) };
}

/** What was recorded after the last change of a backup, if the journal has that very change. */
function sinceOf(last: Change | undefined, history: readonly Change[]): RestorePreview['since'] {
  const at = last === undefined ? -1 : history.findIndex(({ seq }) => seq === last.seq);
  const same = history[at];
  if (last !== undefined && (same?.act !== last.act || same.at !== last.at)) return undefined;
  const later = history.slice(at + 1);
  return { changes: later.length, acts: new Set(later.map(({ act }) => act)).size };
}

function entryOf({ what, id, value }: ChangeDraft): EntryId | undefined {
  if (what.startsWith('entry.')) return id as EntryId;
  return 'entry' in value ? (value.entry as EntryId) : undefined;
}

/** An edit that only raises a revision. */
function isOfNothing({ value }: ChangeDraft): boolean {
  return 'set' in value && Object.keys(value.set).length === 0 && value.unset.length === 0;
}
