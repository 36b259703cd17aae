import type { Day } from '../../shared/dates/day.ts';
import type { STAYS } from '../../shared/deadlines/preview-note.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';
import type { Drafting } from './drafting.ts';
import { knownNoEarlier } from './known-no-earlier.ts';
import { viewIn } from './stays-put.ts';

/**
 * Drafts that whatever hangs on a deadline hangs, from then on, on the one that takes its place: the dates computed from
 * it, unless their entry is held, cancelled or superseded, and the engagements linked to it that aren't over. What stays
 * is named in a note.
 */
export function draftReanchoring(
  drafting: Drafting,
  from: EntryId,
  to: Entry,
  { made, reason }: { readonly made?: Day | undefined; readonly reason?: string | undefined },
): void {
  const { calendar, drafts, notes } = drafting;
  const above = hangsOn(drafting, to);
  for (const id of calendar.dependents.get(from) ?? []) {
    const record = calendar.entries.get(id);
    if (record === undefined || id === to.id) continue;
    const { trigger, partOf } = record.entry;
    if (trigger?.entry !== from && partOf !== from) continue;
    const why = above.has(id) ? 'above' : whyOver(record, from, drafting, made);
    if (why !== undefined) notes.push({ about: 'stays', title: record.entry.title, why });
    else {
      const set = {
        ...(trigger?.entry === from ? { trigger: { ...trigger, entry: to.id } } : {}),
        ...(partOf === from ? { partOf: to.id } : {}),
      };
      const value = { set, unset: [], ...(reason ? { reason } : {}) };
      drafts.push({ what: 'entry.edited', id, value, ...knownNoEarlier(record, made) });
    }
  }
}

/** Why an entry no longer follows a deadline; a computed date isn't over for having passed, since it may move again. */
function whyOver(
  record: EntryRecord,
  from: EntryId,
  { calendar, today }: Drafting,
  made: Day = today,
): (typeof STAYS)[number] | undefined {
  const { standing, supersededBy, window, trigger } = viewIn(calendar, record);
  if (standing === 'held' || standing === 'cancelled') return standing;
  if (supersededBy !== undefined) return 'replaced';
  const isPast = trigger?.entry !== from && window?.to !== undefined && window.to < made;
  return isPast ? 'over' : undefined;
}

/** Everything that an entry hangs on, directly or in a roundabout way, by its trigger or as part of it. */
export function hangsOn({ calendar }: Drafting, entry: Entry): Set<EntryId> {
  const above = new Set<EntryId>();
  const ahead = [entry];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    for (const id of [next.trigger?.entry, next.partOf]) {
      const one = id === undefined ? undefined : calendar.entries.get(id)?.entry;
      if (one === undefined || above.has(one.id)) continue;
      above.add(one.id);
      ahead.push(one);
    }
  }
  return above;
}
