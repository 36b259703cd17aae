import { sameJson } from '../same-json.ts';
import { applyChange } from './calendar-fold.ts';
import { calendarFromJson, calendarToJson } from './calendar-json.ts';
import type { Change, ChangeDraft } from './change.ts';
import type { CalendarFold } from './empty-calendar.ts';
import type { EntryId } from './ids.ts';
import { patchBetween } from './patch-between.ts';
import { bringBackEntry } from './recover-entry.ts';

/** A number that no change in a journal has reached. */
const AFTER_ALL = 2 ** 52;

/** A calendar that is being brought back: what it has come to so far, and how a change is made of it. */
export interface Recovering {
  readonly calendar: CalendarFold;
  /** Whether an entry of which more became known than is wanted is written anew, so that nothing but that did. */
  readonly forgets: boolean;
  make(draft: ChangeDraft): void;
}

/**
 * The changes that make of a calendar what it is wanted to be: they bring back what is missing, take away what
 * shouldn't be there, and raise every entry's revision at least to the wanted one. Each may simply be applied next,
 * whatever days it says it was known on. None where nothing differs. With `forgets`, what became known of
 * entries and isn't wanted, such as a date they had in between, is forgotten too, as an undo forgets it.
 */
export function recoverCalendar(
  wanted: CalendarFold,
  found: CalendarFold,
  { forgets = false }: { readonly forgets?: boolean } = {},
): readonly ChangeDraft[] {
  const calendar = copyOf(found);
  const drafts: ChangeDraft[] = [];
  const recovering: Recovering = {
    calendar,
    forgets,
    make(draft) {
      drafts.push(draft);
      applyChange(calendar, numbered(draft, drafts.length), []);
    },
  };
  bringBackReferences(wanted, recovering);
  for (const record of wanted.entries.values()) bringBackEntry(record, recovering);
  for (const id of [...calendar.entries.keys()]) {
    if (!wanted.entries.has(id)) takeAway(id, wanted.goneAt.get(id) ?? 0, recovering);
  }
  takeAwayReferences(wanted, recovering);
  for (const [id, { revision }] of wanted.entries) raiseTo(id, revision, recovering);
  return drafts;
}

function bringBackReferences(wanted: CalendarFold, { calendar, make }: Recovering): void {
  for (const [id, value] of wanted.tracks) {
    const before = calendar.tracks.get(id);
    if (before === undefined) make({ what: 'track.created', id, value });
    else if (!sameJson(before, value)) make({ what: 'track.edited', id, value: patchBetween(before, value) });
  }
  for (const [id, value] of wanted.venues) {
    const before = calendar.venues.get(id);
    if (before === undefined) make({ what: 'venue.created', id, value });
    else if (!sameJson(before, value)) make({ what: 'venue.edited', id, value: patchBetween(before, value) });
  }
  for (const [id, value] of wanted.people) {
    const before = calendar.people.get(id);
    if (before === undefined) make({ what: 'person.created', id, value });
    else if (!sameJson(before, value))
      make({ what: 'person.edited', id, value: patchBetween(before, value) });
  }
  for (const [id, value] of wanted.feeds) {
    const before = calendar.feeds.get(id);
    if (before === undefined) make({ what: 'feed.created', id, value });
    else if (!sameJson(before, value)) make({ what: 'feed.edited', id, value: patchBetween(before, value) });
  }
  const { settings } = calendar;
  if (!sameJson(settings, wanted.settings)) {
    const value = patchBetween(settings, wanted.settings);
    make({ what: 'settings.edited', id: 'settings', value });
  }
}

function takeAwayReferences(wanted: CalendarFold, { calendar, make }: Recovering): void {
  for (const id of [...calendar.tracks.keys()])
    if (!wanted.tracks.has(id)) make({ what: 'track.removed', id, value: {} });
  for (const id of [...calendar.venues.keys()])
    if (!wanted.venues.has(id)) make({ what: 'venue.removed', id, value: {} });
  for (const id of [...calendar.people.keys()])
    if (!wanted.people.has(id)) make({ what: 'person.removed', id, value: {} });
  for (const id of [...calendar.feeds.keys()])
    if (!wanted.feeds.has(id)) make({ what: 'feed.removed', id, value: {} });
}

function takeAway(id: EntryId, revision: number, recovering: Recovering): void {
  raiseTo(id, revision - 1, recovering);
  recovering.make({ what: 'entry.removed', id, value: {} });
}

/** A feed that has shown a revision must not be shown a lower one: edits of nothing make up for those that are lost. */
function raiseTo(id: EntryId, revision: number, { calendar, make }: Recovering): void {
  for (let record = calendar.entries.get(id); record !== undefined && record.revision < revision; ) {
    make({ what: 'entry.edited', id, value: { set: {}, unset: [] }, known: record.lastKnown });
    record = calendar.entries.get(id);
  }
}

function copyOf(calendar: CalendarFold): CalendarFold {
  return { ...calendarFromJson(calendarToJson(calendar)), turns: { done: [], undone: [] } };
}

/** As the store would number it; which instant and day it gets doesn't matter to what comes of it here. */
function numbered(draft: ChangeDraft, nth: number): Change {
  const header = { at: '2000-01-01T00:00:00Z', by: '', act: 'recovery', known: '2000-01-01' };
  return { ...header, seq: AFTER_ALL + nth, ...draft } as Change;
}
