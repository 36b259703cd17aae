import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Person } from '../../shared/entries/person.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';

/** Entries as they are shown, each derived once a revision. */
export interface ViewCache {
  view(id: EntryId): EntryView | undefined;
  all(): readonly EntryView[];
  /** Takes note that an act changed the calendar, so that names are looked up anew. */
  renew(): void;
}

export function createViewCache(calendar: Calendar): ViewCache {
  const views = new Map<EntryId, EntryView>();
  let personNamed: ((name: string) => Person | undefined) | undefined;

  function viewOf(record: EntryRecord): EntryView {
    const known = views.get(record.entry.id);
    if (known !== undefined && known.revision === record.revision) return known;
    personNamed ??= peopleByName(calendar);
    const view = viewEntry(record, calendar, personNamed);
    views.set(record.entry.id, view);
    return view;
  }

  return {
    view(id) {
      const record = calendar.entries.get(id);
      if (record !== undefined) return viewOf(record);
      views.delete(id);
      return undefined;
    },
    all: () => Array.from(calendar.entries.values(), viewOf),
    renew() {
      personNamed = undefined;
    },
  };
}
