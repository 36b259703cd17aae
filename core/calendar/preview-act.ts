import type { Preview, PreviewedEntry } from '../../shared/contract/methods/entry-methods.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { ChangeDraft } from '../../shared/entries/change.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import { plannedAlarms } from '../../shared/reminders/planned-alarms.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Rehearsal } from '../app-parts.ts';
import { createViewCache, type ViewCache } from './view-cache.ts';

interface Now {
  readonly calendar: Calendar;
  readonly views: ViewCache;
  readonly now: Instant;
}

/**
 * What a rehearsed act would do to each entry: first to the one it is about, then to the one that takes its place, then
 * to what hangs on them, in the order drafted.
 */
export function previewAct(
  rehearsal: Rehearsal<{ readonly about: EntryId; readonly successor?: EntryId }>,
  { calendar, views, now }: Now,
): Preview {
  const { value, after, drafts, skipped, notes, unknown } = rehearsal;
  const then = createViewCache(after);
  const ids = new Set([value.about, ...drafts.flatMap(idsOf)]);
  const entries = [...ids].flatMap((id): PreviewedEntry[] => {
    const before = views.view(id);
    const view = then.view(id);
    if (view === undefined) return [];
    const why = id === value.about ? 'itself' : id === value.successor ? 'successor' : whyOther(before, view);
    return [
      {
        ...(before === undefined ? {} : { before }),
        after: view,
        why,
        skipped: [...(skipped.get(id) ?? [])],
        alarms: alarmsOf(before, view, { before: calendar.settings, after: after.settings }, now),
      },
    ];
  });
  const untold = unknown.length === 0 ? [] : [{ about: 'without-table' as const, parties: [...unknown] }];
  return { entries, notes: [...notes, ...untold] };
}

/** The entry that a draft is about, and the deadline whose place it takes. */
function idsOf(draft: ChangeDraft): readonly EntryId[] {
  if (draft.what !== 'entry.created' && draft.what !== 'entry.edited') return [];
  const { id } = draft;
  const links = draft.what === 'entry.created' ? draft.value : draft.value.set;
  const predecessor = predecessorOf(links);
  return predecessor === undefined ? [id as EntryId] : [predecessor, id as EntryId];
}

function whyOther(before: EntryView | undefined, { trigger, when }: EntryView): 'computed' | 'linked' {
  const isSame =
    before?.when?.date === when?.date && JSON.stringify(before?.trigger) === JSON.stringify(trigger);
  return isSame ? 'linked' : 'computed';
}

/** The alarms still to ring that would ring no longer, and those that would instead. */
function alarmsOf(
  before: EntryView | undefined,
  after: EntryView,
  settings: { readonly before: Settings; readonly after: Settings },
  now: Instant,
): PreviewedEntry['alarms'] {
  const instants = (view: EntryView | undefined, by: Settings) =>
    view === undefined ? [] : [...new Set(plannedAlarms(view, by).map(({ at }) => at))];
  const [old, planned] = [instants(before, settings.before), instants(after, settings.after)];
  return {
    gone: old.filter((at) => at > now && !planned.includes(at)),
    planned: planned.filter((at) => at > now && !old.includes(at)),
  };
}
