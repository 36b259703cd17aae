import type { Day } from '../../shared/dates/day.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { ChangeDraft } from '../../shared/entries/change.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import type { Drafting } from './drafting.ts';

/** Why a date may have to be computed anew: since when it is known, the reason given, and whether its trigger is new. */
export interface Cause {
  readonly known?: Day | undefined;
  readonly reason?: string | undefined;
  /** The entry has its first trigger from this act, which didn't take the place of another one. */
  readonly isGiven: boolean;
}

/** The entries whose dates the drafts of an act give, move or compute differently, and why; empty for most acts. */
export function causesOf({ calendar, drafts }: Drafting): ReadonlyMap<EntryId, Cause> {
  const causes = new Map<EntryId, Cause>();
  for (const draft of drafts) {
    if (draft.what === 'settings.edited' && draft.value.set.holidays !== undefined) {
      for (const { entry } of calendar.entries.values()) {
        if (entry.trigger !== undefined && !causes.has(entry.id)) causes.set(entry.id, { isGiven: false });
      }
    }
    const cause = causeOf(draft, calendar);
    if (cause !== undefined) causes.set(draft.id as EntryId, cause);
    const freed = freedBy(draft, calendar);
    if (freed !== undefined && !causes.has(freed)) causes.set(freed, { isGiven: false });
  }
  return causes;
}

function causeOf(draft: ChangeDraft, calendar: Calendar): Cause | undefined {
  const { known } = draft;
  if (draft.what === 'entry.created') {
    return draft.value.trigger === undefined ? undefined : { known, isGiven: true };
  }
  if (draft.what !== 'entry.edited') return undefined;
  const { set, unset, reason } = draft.value;
  const fields = new Set([...Object.keys(set), ...unset]);
  const isComputed = calendar.entries.get(draft.id as EntryId)?.entry.trigger !== undefined;
  if (set.trigger !== undefined) return { known, reason, isGiven: !isComputed };
  if (isComputed && (fields.has('parties') || fields.has('when'))) return { known, reason, isGiven: false };
  return fields.has('when') && isTrigger(draft.id as EntryId, calendar)
    ? { known, reason, isGiven: false }
    : undefined;
}

/** The deadline whose place a draft may give back to it: what hangs on a trigger then follows it again. */
function freedBy({ what, id, value }: ChangeDraft, calendar: Calendar): EntryId | undefined {
  const entry = calendar.entries.get(id as EntryId)?.entry;
  const before = entry && predecessorOf(entry);
  if (before === undefined || calendar.entries.get(before)?.entry.trigger === undefined) return undefined;
  if (what === 'entry.removed') return before;
  if (what !== 'entry.edited') return undefined;
  const fields = [...Object.keys(value.set), ...value.unset];
  return fields.includes('extends') || fields.includes('supersedes') ? before : undefined;
}

function isTrigger(id: EntryId, calendar: Calendar): boolean {
  return [...(calendar.dependents.get(id) ?? [])].some(
    (other) => calendar.entries.get(other)?.entry.trigger?.entry === id,
  );
}
