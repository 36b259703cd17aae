import { AppError } from '../../shared/contract/app-error.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { When } from '../../shared/dates/when.ts';
import { type DaysOff, weekendsOnly } from '../../shared/deadlines/days-off.ts';
import { statesCounted, type Triggered, triggeredDate } from '../../shared/deadlines/triggered-date.ts';
import type { ChangeDraft } from '../../shared/entries/change.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { Party } from '../../shared/entries/person.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';
import type { HolidayCorrection } from '../../shared/settings/settings.ts';
import { type Ahead, previewOf } from '../calendar/preview.ts';
import { checkEntry } from './check-entry.ts';
import { type Cause, causesOf } from './date-causes.ts';
import type { Drafting } from './drafting.ts';
import { given } from './given.ts';
import { knownNoEarlier } from './known-no-earlier.ts';
import { staysPut } from './stays-put.ts';

/** What computing dates asks of its surroundings. */
export interface SettlePorts extends Ahead {
  /** The days off of states, as the table of public holidays and the user's corrections have them. */
  readonly daysOff: (states: readonly Party[], corrections: readonly HolidayCorrection[]) => Promise<DaysOff>;
}

/** What came of computing the dates that hang on an act. */
export interface Settled {
  /** The days off that each computed date passed over. */
  readonly skipped: ReadonlyMap<EntryId, Triggered['skipped']>;
  /** States whose public holidays nobody knows. */
  readonly unknown: readonly Party[];
}

const NOTHING: Settled = { skipped: new Map(), unknown: [] };

/**
 * Computes every date that an act gives or moves, transitively, and drafts it in the same act: into the entry's own
 * draft where there is one, else as an edit of its own. What is held, cancelled or superseded stays. Throws `invalid-input` where a computed date contradicts its entry.
 */
export async function settleDates(drafting: Drafting, ports: SettlePorts): Promise<Settled> {
  const causes = causesOf(drafting);
  if (causes.size === 0) return NOTHING;
  const after = await previewOf(drafting.calendar, drafting.drafts, ports);
  const done = new Set<EntryId>();
  const moved = new Map<EntryId, Cause>();
  const skipped = new Map<EntryId, Triggered['skipped']>();
  const unknown = new Set<Party>();

  async function settle(id: EntryId): Promise<void> {
    const record = after.entries.get(id);
    if (record === undefined || done.has(id)) return;
    done.add(id);
    const { trigger } = record.entry;
    // First what it hangs on, which the same act may move.
    if (trigger !== undefined) await settle(trigger.entry);
    const cause = causes.get(id) ?? (trigger && moved.get(trigger.entry));
    if (cause === undefined) return;
    if (trigger !== undefined) await compute(record, trigger, cause);
    if (!isMoved(id)) return;
    moved.set(id, cause);
    for (const other of after.dependents.get(id) ?? []) {
      if (after.entries.get(other)?.entry.trigger?.entry === id) await settle(other);
    }
  }

  async function compute(record: EntryRecord, trigger: NonNullable<Entry['trigger']>, cause: Cause) {
    const { entry } = record;
    const hasDate = entry.when !== undefined;
    if (staysPut(record, after) !== undefined && (hasDate || !cause.isGiven)) return;
    const date = after.entries.get(trigger.entry)?.entry.when?.date;
    const { parties } = entry;
    const states = statesCounted(trigger, parties) ?? [];
    const table =
      states.length === 0 ? weekendsOnly([]) : await ports.daysOff(states, after.settings.holidays);
    const triggered = date === undefined ? undefined : tryTriggered(entry, date, table);
    for (const state of table.unknown) unknown.add(state);
    if (triggered !== undefined) skipped.set(entry.id, triggered.skipped);
    // A date given beside a trigger that has none yet is all there is.
    if (triggered?.date === undefined && cause.isGiven) return;
    if (triggered?.date === entry.when?.date) return;
    place(record, triggered?.date, cause);
  }

  function place(record: EntryRecord, date: string | undefined, cause: Cause): void {
    const { start, end, zone } = record.entry.when ?? {};
    const when = date === undefined ? undefined : { date, ...given({ start, end, zone }) };
    const { when: _, ...undated } = record.entry;
    const entry: Entry = when === undefined ? undated : { ...undated, when };
    after.entries.set(entry.id, { ...record, entry });
    checkEntry(entry, after, entry.venue === undefined ? undefined : after.venues.get(entry.venue));
    draftWhen(drafting, entry.id, when, cause);
  }

  function isMoved(id: EntryId): boolean {
    return drafting.calendar.entries.get(id)?.entry.when?.date !== after.entries.get(id)?.entry.when?.date;
  }

  for (const id of causes.keys()) await settle(id);
  return { skipped, unknown: [...unknown] };
}

function tryTriggered(entry: Entry, date: string, table: DaysOff): Triggered {
  try {
    return triggeredDate(date, entry.trigger ?? { offset: 'P0D' }, entry.parties, table);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError('invalid-input', `The date of “${entry.title}” can’t be computed: ${error.message}.`);
  }
}

/** Writes a computed date into what the act drafts for the entry already, so that one act is one change of its date. */
function draftWhen(drafting: Drafting, id: EntryId, when: When | undefined, cause: Cause): void {
  const record = drafting.calendar.entries.get(id);
  const { drafts } = drafting;
  const index = drafts.findLastIndex((draft) => draft.id === id && draft.what.startsWith('entry.'));
  const draft = drafts[index];
  const mended = draft === undefined ? undefined : withWhen(draft, when, record?.lastKnown);
  if (mended !== undefined) drafts[index] = mended;
  else {
    const value = {
      ...(when === undefined ? { set: {}, unset: ['when'] } : { set: { when }, unset: [] }),
      ...(cause.reason === undefined ? {} : { reason: cause.reason }),
    };
    drafts.push({ what: 'entry.edited', id, value, ...knownNoEarlier(record, cause.known) });
  }
}

/** The draft with another date; undefined where it can't carry it, being known before what is known of the entry. */
function withWhen(
  draft: ChangeDraft,
  when: When | undefined,
  lastKnown: Day | undefined,
): ChangeDraft | undefined {
  if (draft.what === 'entry.created') {
    const { when: _, ...undated } = draft.value;
    return { ...draft, value: when === undefined ? undated : { ...undated, when } };
  }
  if (draft.what !== 'entry.edited') return undefined;
  if (draft.known !== undefined && lastKnown !== undefined && draft.known < lastKnown) return undefined;
  const { when: _, ...set } = draft.value.set;
  const unset = draft.value.unset.filter((field) => field !== 'when');
  return {
    ...draft,
    value:
      when === undefined
        ? { ...draft.value, set, unset: [...unset, 'when'] }
        : { ...draft.value, set: { ...set, when }, unset },
  };
}
