import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../shared/dates/day.ts';
import type { Calendar } from '../../../shared/entries/calendar.ts';
import { calendarAsOf, type PastDay } from '../../../shared/entries/calendar-as-of.ts';
import type { Change } from '../../../shared/entries/change.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { historyDays } from '../../../shared/entries/history-days.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import { pastDifference } from '../../../shared/entries/past-difference.ts';
import { extendPastIndex, pastIndexOf } from '../../../shared/entries/past-index.ts';
import { peopleByName, viewEntry } from '../../../shared/entries/view-entry.ts';
import { foldOf, viewsOf } from '../../support/a-calendar.ts';
import { anyJournal, FIRST_RECORDED } from '../../support/any-journal.ts';
import { replay } from '../../support/replay.ts';

type Views = ReadonlyMap<EntryId, EntryView>;

const READINGS = ['known', 'recorded'] as const;
const reading = fc.constantFrom(...READINGS);
/** From before the first day on which anything is known to after the last. */
const anyDay = fc.integer({ min: -10, max: 60 }).map((days) => addDays(FIRST_RECORDED, days));

function aPast(changes: readonly Change[]) {
  const today = foldOf(changes);
  const index = pastIndexOf(changes, 'UTC');
  const personNamed = peopleByName(today);
  const difference = (at: PastDay, since?: Day) => {
    const { entries, removed, calendar } = pastDifference(today, index, at, since);
    return { entries: entries.map((record) => viewEntry(record, calendar, personNamed)), removed };
  };
  const applied = (from: Views, at: PastDay, since?: Day): Views => {
    const views = new Map(from);
    const { entries, removed } = difference(at, since);
    for (const view of entries) views.set(view.id, view);
    for (const id of removed) views.delete(id);
    return views;
  };
  return { today, index, difference, applied, now: byId(today) };
}

function byId(calendar: Calendar): Views {
  return new Map(viewsOf(calendar).map((view) => [view.id, view]));
}

/** Without the revision, which a past day has of its own only where the entry has changed since. */
function bare(views: Views) {
  return new Map([...views].map(([id, { revision: _, modified: __, ...view }]) => [id, view]));
}

describe('what is different on a past day', () => {
  it('makes of today exactly what a replay of the whole journal gives', () => {
    fc.assert(
      fc.property(anyJournal, anyDay, reading, (changes, day, how) => {
        const { today, index, applied, now } = aPast(changes);
        const at = { day, reading: how };
        const replayed = byId(replay(today, changes, at));
        const then = applied(now, at);
        expect(bare(then)).toEqual(bare(replayed));
        expect(byId(calendarAsOf(today, index, at))).toEqual(then);
        for (const [id, view] of then) {
          const isSame = view.revision === now.get(id)?.revision;
          if (!isSame) expect(view).toEqual(replayed.get(id));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leads from any past day to any other, in any order, to the same', () => {
    fc.assert(
      fc.property(
        anyJournal,
        fc.array(anyDay, { minLength: 1, maxLength: 8 }),
        reading,
        (changes, days, how) => {
          const { applied, now } = aPast(changes);
          let views = now;
          let since: Day | undefined;
          for (const day of days) {
            const at = { day, reading: how };
            views = applied(views, at, since);
            expect(views).toEqual(applied(now, at));
            since = day;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('names no entry that looks the same on both days', () => {
    fc.assert(
      fc.property(
        anyJournal,
        anyDay,
        fc.option(anyDay, { nil: undefined }),
        reading,
        (changes, day, since, how) => {
          const { difference, applied, now } = aPast(changes);
          const before = since === undefined ? now : applied(now, { day: since, reading: how });
          const { entries, removed } = difference({ day, reading: how }, since);
          for (const view of entries) expect(view).not.toEqual(before.get(view.id));
          for (const id of removed) expect(before.has(id)).toBe(true);
          expect(new Set([...entries.map(({ id }) => id), ...removed]).size).toBe(
            entries.length + removed.length,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is the same whether the journal was taken in at once or as it grew', () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), (changes, cut) => {
        const grown = pastIndexOf(changes.slice(0, cut % (changes.length + 1)), 'UTC');
        extendPastIndex(grown, changes.slice(grown.size));
        expect(grown).toEqual(pastIndexOf(changes, 'UTC'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the days of the history', () => {
  it('miss no day on which the calendar looks different from the day before', () => {
    fc.assert(
      fc.property(anyJournal, reading, (changes, how) => {
        const { index, applied, now } = aPast(changes);
        const days = new Set<string>(historyDays(index, how).map(({ day }) => day));
        for (let day = addDays(FIRST_RECORDED, -10); day < '2026-03-01'; day = addDays(day, 1)) {
          const [eve, then] = [addDays(day, -1), day].map((each) =>
            applied(now, { day: each, reading: how }),
          );
          if (!days.has(day)) expect(then).toEqual(eve);
        }
      }),
      { numRuns: 40 },
    );
  });
});
