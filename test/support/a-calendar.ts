import { type Day, isDay } from '../../shared/dates/day.ts';
import { type Instant, isInstant } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import { calendarAsOf, type PastDay } from '../../shared/entries/calendar-as-of.ts';
import { applyChange } from '../../shared/entries/calendar-fold.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import { type CalendarFold, emptyCalendar } from '../../shared/entries/empty-calendar.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { ActId, EntryId, StatementId } from '../../shared/entries/ids.ts';
import { pastIndexOf } from '../../shared/entries/past-index.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';
import type { Saying, Statement } from '../../shared/statements/statement.ts';

/** A day, checked, for tests. */
export function aDay(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} isn't a day`);
  return text;
}

/** An instant, checked, for tests. */
export function anInstant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`${text} isn't an instant`);
  return text;
}

interface EntrySketch extends Partial<Omit<Entry, 'id' | 'when'>> {
  readonly id?: string;
  /** EDTF. */
  readonly when?: string | Entry['when'];
}

/** An entry that is like any other but for what is said: a bilateral of the US and China. */
export function anEntry({ id = 'e1', when, ...fields }: EntrySketch = {}): Entry {
  return {
    id: id as EntryId,
    kind: 'bilateral',
    title: 'Trump–Xi meeting',
    parties: ['US', 'CN'],
    people: [],
    topics: [],
    tracks: [],
    alarms: [],
    links: [],
    ...(when === undefined ? {} : { when: typeof when === 'string' ? { date: when } : when }),
    ...fields,
  };
}

/** A statement in brief: who says what on which day, of which date. */
export function aStatement(
  by: string,
  says: Saying,
  made: string,
  more: Partial<Omit<Statement, 'id' | 'by' | 'says' | 'made'>> & { readonly id?: string } = {},
): Statement {
  const { id = `${by}-${says}-${made}`.replaceAll(/[^\w-]/g, ''), ...fields } = more;
  return { id: id as StatementId, entry: 'e1' as EntryId, by, says, made: aDay(made), ...fields };
}

/** Writes a journal: each call is an act, recorded on the day given, at noon UTC. */
export function aJournal() {
  const changes: Change[] = [];
  return {
    changes,
    /** Records an act and gives its id. */
    act(recorded: string, ...drafts: readonly ChangeDraft[]): ActId {
      const act = `act-${changes.length + 1}` as ActId;
      for (const draft of drafts) {
        const header = { seq: changes.length + 1, at: anInstant(`${recorded}T12:00:00Z`), by: 'test', act };
        changes.push({ ...header, ...draft, known: draft.known ?? aDay(recorded) } as Change);
      }
      return act;
    },
  };
}

/** The draft of a new entry. */
export function created(entry: Entry, known?: string): ChangeDraft {
  return { what: 'entry.created', id: entry.id, value: entry, ...(known ? { known: aDay(known) } : {}) };
}

/** The draft of an edit that sets fields. */
export function edited(id: string, set: Partial<Entry>, known?: string): ChangeDraft {
  return { what: 'entry.edited', id, value: { set, unset: [] }, ...(known ? { known: aDay(known) } : {}) };
}

/** The draft of a statement. */
export function said(statement: Statement): ChangeDraft {
  return { what: 'statement.made', id: statement.id, value: statement, known: statement.made };
}

/** The calendar that changes fold to, one after another. */
export function foldOf(changes: readonly Change[]): CalendarFold {
  const calendar = emptyCalendar();
  for (const [index, change] of changes.entries()) applyChange(calendar, change, changes.slice(0, index));
  return calendar;
}

/** The calendar that changes fold to, as of a past day. */
export function asOf(changes: readonly Change[], at: PastDay): Calendar {
  const today = foldOf(changes);
  return calendarAsOf(today, pastIndexOf(changes, today.settings.home), at);
}

/** Every entry of a calendar as it is shown. */
export function viewsOf(calendar: Calendar): readonly EntryView[] {
  const personNamed = peopleByName(calendar);
  return Array.from(calendar.entries.values(), (record) => viewEntry(record, calendar, personNamed));
}
