import fc from 'fast-check';
import { addDays } from '../../shared/dates/day.ts';
import type { Change, ChangeDraft } from '../../shared/entries/change.ts';
import type { CalendarFold } from '../../shared/entries/empty-calendar.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId, ReadingId, VenueId } from '../../shared/entries/ids.ts';
import { SAYINGS } from '../../shared/statements/statement.ts';
import { aDay, aJournal, anEntry, aStatement, created, edited, foldOf, said } from './a-calendar.ts';

/** The day that every journal of `anyJournal` begins on. */
export const FIRST_RECORDED = aDay('2026-01-01');

const MOVES = [
  'retitle',
  'move',
  'link',
  'unlink',
  'say',
  'withdraw',
  'read',
  'unread',
  'remove',
  'undo',
  'undo',
  'redo',
  'venue',
] as const;

const DATES = ['2026-04', '2026-05-10', '2026-04-14/2026-04-16', '2026-06~', '[2026-05-11..2026-05-20]'];
const LINKS = ['extends', 'supersedes', 'partOf', 'trigger'] as const;
const VENUE = {
  id: 'v1' as VenueId,
  name: 'Geneva',
  city: 'Geneva',
  country: 'CH',
  lat: 46.2,
  lon: 6.1,
  zone: 'Europe/Zurich',
};

interface Step {
  readonly move: (typeof MOVES)[number];
  readonly entry: number;
  readonly other: number;
  /** How many days after the act before it was recorded. */
  readonly later: number;
  /** How many days before that it became known. */
  readonly back: number;
  readonly pick: number;
}

const steps = fc.array(
  fc.record<Step>({
    move: fc.constantFrom(...MOVES),
    entry: fc.nat(4),
    other: fc.nat(4),
    later: fc.nat(2),
    back: fc.oneof(fc.constant(0), fc.nat(8)),
    pick: fc.nat(40),
  }),
  { maxLength: 40, size: 'max' },
);

/**
 * Journals of five entries as careful users write them: known out of order, linked to one another, with statements and
 * readings made and withdrawn, removed and imported again, undone and redone.
 */
export const anyJournal: fc.Arbitrary<readonly Change[]> = steps.map((all) => {
  const journal = aJournal();
  journal.act(FIRST_RECORDED, { what: 'settings.edited', id: 'settings', value: { set: {}, unset: [] } });
  journal.act(FIRST_RECORDED, { what: 'venue.created', id: VENUE.id, value: VENUE });
  let recorded = FIRST_RECORDED;
  all.forEach((step, index) => {
    recorded = addDays(recorded, step.later);
    const known = addDays(recorded, -step.back);
    const draft = draftOf(step, index, known, foldOf(journal.changes));
    if (draft !== undefined) journal.act(recorded, draft);
  });
  return journal.changes;
});

function draftOf(step: Step, index: number, known: string, now: CalendarFold): ChangeDraft | undefined {
  const { move, pick } = step;
  const id = `e${step.entry}` as EntryId;
  const record = now.entries.get(id);
  const date = DATES[pick % DATES.length] ?? '2026';
  switch (move) {
    case 'undo':
    case 'redo': {
      const act = move === 'undo' ? now.turns.done.at(-1) : now.turns.undone.at(-1);
      return act && { what: move === 'undo' ? 'act.undone' : 'act.redone', id: act, value: {} };
    }
    case 'venue':
      return { what: 'venue.edited', id: VENUE.id, value: { set: { name: `Venue ${index}` }, unset: [] } };
    default: {
      if (record !== undefined) return draftFor(record, step, index, known, date);
      const links = pick % 2 === 0 ? linkTo(step) : {};
      return created(anEntry({ id, kind: 'deadline', when: date, venue: VENUE.id, ...links }), known);
    }
  }
}

function draftFor(
  { entry, statements, readings }: NonNullable<ReturnType<CalendarFold['entries']['get']>>,
  step: Step,
  index: number,
  known: string,
  date: string,
): ChangeDraft | undefined {
  const { id } = entry;
  const reason = { entry: id, reason: 'wrong' };
  const day = aDay(known);
  switch (step.move) {
    case 'retitle':
      return edited(id, { title: `Title ${index}` }, known);
    case 'move':
      return edited(id, { when: { date } }, known);
    case 'link':
      return edited(id, linkTo(step), known);
    case 'unlink':
      return { what: 'entry.edited', id, value: { set: {}, unset: [...LINKS] }, known: day };
    case 'say': {
      const says = SAYINGS[step.pick % SAYINGS.length] ?? 'announces';
      const more = { id: `s${index}`, entry: id, ...(step.pick % 2 === 0 ? { date } : {}) };
      return said(aStatement(step.pick % 3 === 0 ? 'CN' : 'US', says, known, more));
    }
    case 'read': {
      const reading = { id: `r${index}` as ReadingId, entry: id, upTo: day, amount: step.pick, made: day };
      return { what: 'reading.made', id: reading.id, value: reading, known: day };
    }
    case 'withdraw': {
      const wrong = statements.find(({ withdrawn }) => withdrawn === undefined);
      return wrong && { what: 'statement.withdrawn', id: wrong.id, value: reason, known: day };
    }
    case 'unread': {
      const wrong = readings.find(({ withdrawn }) => withdrawn === undefined);
      return wrong && { what: 'reading.withdrawn', id: wrong.id, value: reason, known: day };
    }
    default:
      return { what: 'entry.removed', id, value: {} };
  }
}

function linkTo({ entry, other, pick }: Step): Partial<Entry> {
  const id = `e${other}` as EntryId;
  if (entry === other) return {};
  const link = LINKS[pick % LINKS.length] ?? 'extends';
  return link === 'trigger' ? { trigger: { entry: id, offset: 'P90D' } } : { [link]: id };
}
