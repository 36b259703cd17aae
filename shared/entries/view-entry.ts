import { isDay } from '../dates/day.ts';
import { spanOf } from '../dates/instant-of.ts';
import { parseDate } from '../dates/parse-date.ts';
import { succeeding, successionOf } from '../deadlines/succession.ts';
import { capitalOf } from '../places/capital-of.ts';
import { defaultAlarms } from '../reminders/effective-alarms.ts';
import { currencyOf } from '../statements/currency.ts';
import { type SameMoment, sameMoment } from '../statements/same-moment.ts';
import type { Speakers } from '../statements/speakers.ts';
import { speakersOf } from '../statements/speakers.ts';
import { standingOf } from '../statements/standing.ts';
import type { RecordedStatement } from '../statements/statement.ts';
import type { Calendar } from './calendar.ts';
import { successorOf } from './calendar.ts';
import type { Entry } from './entry.ts';
import { lastEdit } from './entry-edits.ts';
import type { EntryView, ReadingView, StatementView } from './entry-view.ts';
import { heardOn } from './heard-on.ts';
import { keptDates } from './kept-dates.ts';
import { predecessorOf, replacedBy } from './links-of.ts';
import type { Person } from './person.ts';
import type { EntryRecord } from './record.ts';
import { slipsOf } from './slips-of.ts';
import type { Venue } from './venue.ts';

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

/** Shows an entry with all that follows from it: window, instant, standing, slips, lineage. */
export function viewEntry(
  recorded: EntryRecord,
  calendar: Calendar,
  personNamed: (name: string) => Person | undefined,
): EntryView {
  const dates = keptDates(recorded);
  const record = dates === recorded.dates ? recorded : { ...recorded, dates };
  const { entry, revision, modified } = record;
  const venue = entry.venue === undefined ? undefined : calendar.venues.get(entry.venue);
  const speakers = speakersOf(entry, personNamed);
  const standing = standingOf(record, speakers, venue?.country);
  const successor = successorOf(entry.id, calendar);
  // One copy, then field by field: joining several parts by spreading them takes ten times as long, for every entry.
  const fields: Omit<Entry, 'tracks' | 'venue'> = entry;
  const view: Writable<EntryView> = {
    ...fields,
    exact: false,
    standing: standing.name,
    badge: standing.badge,
    reason: standing.reason,
    silent: [...standing.silent],
    tracks: entry.tracks.flatMap((id) => calendar.tracks.get(id)?.name ?? []),
    statements: record.statements.map((statement) => viewStatement(statement, record, venue, speakers)),
    readings: record.readings.map(({ seq: _, entry: __, ...reading }) => reading as ReadingView),
    slips: [...slipsOf(record)],
    heard: heardOn(record),
    revision,
    modified,
  };
  if (venue === undefined) delete view.venue;
  else view.venue = venue;
  const usual = defaultAlarms(entry, calendar.settings);
  if (usual !== undefined) view.defaultAlarms = [...usual];
  if (successor !== undefined) {
    view.supersededBy = successor.entry.id;
    view.replaced = replacedBy(successor.entry);
    view.succeeded = successionOf(successor);
  }
  const former = predecessorOf(entry);
  const predecessor = former === undefined ? undefined : calendar.entries.get(former);
  if (predecessor !== undefined) view.succeeds = succeeding(record, predecessor);
  if (record.edits !== undefined) showEdited(view, record, calendar);
  showWhen(view, entry, venue);
  return view;
}

/** Finds people by name, whatever its case. */
export function peopleByName(calendar: Calendar): (name: string) => Person | undefined {
  const byName = new Map([...calendar.people.values()].map((person) => [person.name.toLowerCase(), person]));
  return (name) => byName.get(name.toLowerCase());
}

function showEdited(view: Writable<EntryView>, record: EntryRecord, { venues }: Calendar): void {
  const edit = lastEdit(record);
  if (edit === undefined) return;
  const { title, when, venue: id, expiry, quantity } = edit.was;
  const venue = id === undefined ? undefined : venues.get(id);
  view.edited = {
    known: edit.known,
    ...(edit.reason === undefined ? {} : { reason: edit.reason }),
    before: {
      title,
      ...(when === undefined ? {} : { when }),
      ...(venue === undefined ? {} : { venue }),
      ...(expiry === undefined ? {} : { expiry }),
      ...(quantity === undefined ? {} : { quantity }),
    },
  };
}

function showWhen(view: Writable<EntryView>, { when }: Entry, venue: Venue | undefined): void {
  if (when === undefined) return;
  const parsed = parseDate(when.date);
  if (!parsed.ok) throw new RangeError(parsed.reason);
  view.window = parsed.value.window;
  view.exact = parsed.value.exact;
  const span = view.exact ? spanOf(when, venue?.zone) : undefined;
  if (span?.start !== undefined) view.instant = span.start;
  if (span?.end !== undefined) view.until = span.end;
}

function viewStatement(
  statement: RecordedStatement,
  record: EntryRecord,
  venue: Venue | undefined,
  speakers: Speakers,
): StatementView {
  const { seq: _, entry: __, ...said } = statement;
  const view = said as Writable<StatementView>;
  const currency = currencyOf(statement, record.dates);
  view.currency = currency;
  const speaksFor = speakers.partyOf(statement);
  if (speaksFor !== undefined) view.speaksFor = speaksFor;
  if (currency !== 'current') Object.assign(view, sameMomentAs(record.entry, venue, said.date, speaksFor));
  return view;
}

/** Why the day that a statement claims may mean the working date all the same. */
function sameMomentAs(
  { when, kind, parties }: EntryRecord['entry'],
  venue: Venue | undefined,
  claimed: string | undefined,
  speaksFor: string | undefined,
): SameMoment {
  const zone = when?.zone ?? venue?.zone;
  if (when === undefined || zone === undefined || claimed === undefined || !isDay(claimed)) return {};
  const instant = spanOf(when, venue?.zone)?.start;
  if (instant === undefined) return {};
  const capitals = [speaksFor, ...parties].flatMap((party) =>
    party === undefined ? [] : (capitalOf(party)?.zone ?? []),
  );
  const zones = venue === undefined ? capitals : [...capitals, venue.zone];
  const { midnight, ...zoned } = sameMoment(claimed, { instant, zone }, zones);
  return kind === 'deadline' && midnight !== undefined ? { ...zoned, midnight } : zoned;
}
