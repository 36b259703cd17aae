import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../shared/dates/day.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { type NudgeGround, nudgesOf } from '../../../shared/entries/nudges.ts';
import { STANDINGS } from '../../../shared/statements/standing.ts';
import { aDay, aStatement } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';
import { anyDay } from '../../support/any-day.ts';

const TODAY = aDay('2025-11-25');
const settings = { newsDays: 21 };
const kindsOf = (entry: EntryView, more: Partial<NudgeGround> = {}) =>
  nudgesOf(entry, { today: TODAY, settings, ...more }).map(({ kind }) => kind);

/** An entry of the US and China; nothing but `heard` says when anything became known of it. */
const entry = (date: string | undefined, heard: string, more: Partial<EntryView> = {}): EntryView => ({
  ...aView({
    kind: 'talks',
    parties: ['US', 'CN'],
    ...(date === undefined ? {} : { when: { date } }),
  }),
  heard: aDay(heard),
  silent: [],
  ...more,
});
const beijing = [{ party: 'CN', since: aDay('2025-10-23') }];
const said = (says: 'held' | 'postpones' | 'cancels', currency: 'current' | 'stale' = 'current') => ({
  statements: [{ ...aStatement('US', says, '2025-11-21'), currency }],
});

describe('what asks to be checked', () => {
  it.each<readonly [string, EntryView, readonly string[]]>([
    [
      'a window that opens while a party is silent',
      entry('2025-12', '2025-11-20', { silent: beijing }),
      ['window-opens'],
    ],
    [
      'a day that comes while a party is silent',
      entry('2025-12-04', '2025-11-20', { silent: beijing }),
      ['window-opens'],
    ],
    [
      'a window that opens today',
      entry('[2025-11-25..2025-11-30]', '2025-11-20', { silent: beijing }),
      ['window-opens'],
    ],
    ['one that opens in fifteen days', entry('2025-12-10', '2025-11-20', { silent: beijing }), []],
    ['one that is open already', entry('2025-11', '2025-11-20', { silent: beijing }), []],
    ['one that nobody is silent about', entry('2025-12', '2025-11-20'), []],
    ['no news for twenty-one days', entry('2026-04', '2025-11-04'), ['no-news']],
    ['no news for twenty days', entry('2026-04', '2025-11-05'), []],
    ['no news of what has no date', entry(undefined, '2025-10-01'), ['no-news']],
    ['silence and no news', entry('2025-12', '2025-10-23', { silent: beijing }), ['window-opens', 'no-news']],
    ['a day that has passed', entry('2025-11-20', '2025-10-01'), ['passed']],
    ['a day that is today', entry('2025-11-25', '2025-11-20'), []],
    ['a window that has passed', entry('2025-10', '2025-10-01'), ['passed']],
    [
      'a day that has passed, of which somebody said it was held',
      entry('2025-11-20', '2025-10-01', said('held')),
      [],
    ],
    ['a day that has passed, postponed', entry('2025-11-20', '2025-11-21', said('postpones')), []],
    [
      'a day that has passed, postponed from an earlier one',
      entry('2025-11-20', '2025-11-21', said('postpones', 'stale')),
      ['passed'],
    ],
    [
      'what is postponed to no day, without news',
      entry('2025-11-20', '2025-10-21', { standing: 'postponed' }),
      ['no-news'],
    ],
    ['what was held', entry('2025-11-20', '2025-10-01', { standing: 'held' }), []],
    ['what is cancelled', entry('2026-04', '2025-10-01', { standing: 'cancelled' }), []],
    [
      'a deadline whose place another took',
      entry('2025-11-20', '2025-10-01', { supersededBy: 'later' as EntryView['id'] }),
      [],
    ],
  ])('%s', (_, view, kinds) => {
    expect(kindsOf(view)).toEqual(kinds);
  });

  it('asks of a computed date only once it has passed', () => {
    const trigger = { entry: 'e2' as EntryView['id'], offset: '-P14D' };
    expect(kindsOf(entry('2025-12-01', '2025-10-01', { trigger, silent: beijing }))).toEqual([]);
    expect(kindsOf(entry('2025-11-20', '2025-10-01', { trigger }))).toEqual(['passed']);
  });

  it('says by how much, and since when', () => {
    const [opens, noNews] = nudgesOf(entry('2025-12-04', '2025-10-22', { silent: beijing }), {
      today: TODAY,
      settings,
    });
    expect(opens).toEqual({ kind: 'window-opens', day: '2025-12-04', days: 9, silent: beijing });
    expect(noNews).toEqual({ kind: 'no-news', day: '2025-10-22', days: 34 });
  });
});

describe('a check on this device', () => {
  const quiet = entry('2026-04', '2025-10-01');
  const opening = entry('2025-12-04', '2025-11-20', { silent: beijing });
  const over = entry('2025-11-20', '2025-10-01');

  it.each<readonly [string, EntryView, string, readonly string[]]>([
    ['keeps the lack of news quiet as long as news would', quiet, '2025-11-10', []],
    ['no longer than that', quiet, '2025-11-04', ['no-news']],
    ['keeps silence quiet for a week', opening, '2025-11-19', []],
    ['and asks again after it', opening, '2025-11-18', ['window-opens']],
    ['leaves what has passed alone', over, '2025-11-21', []],
    ['not if it was made before that', over, '2025-11-20', ['passed']],
    ['counts for nothing on days before it', quiet, '2025-11-26', ['no-news']],
  ])('%s', (_, view, checked, kinds) => {
    expect(kindsOf(view, { checked: aDay(checked) })).toEqual(kinds);
  });
});

describe('nudges of any entry', () => {
  const someDay = anyDay({ min: 2020, max: 2030 });
  const anyEntry = fc
    .record({
      heard: someDay,
      from: someDay,
      length: fc.nat(60),
      standing: fc.constantFrom(...STANDINGS),
      silent: fc.constantFrom([], beijing),
    })
    .map(({ heard, from, length, ...rest }) => entry(`[${from}..${addDays(from, length)}]`, heard, rest));

  it('never ask of what is settled, and never of what has passed and what is to come at once', () => {
    fc.assert(
      fc.property(anyEntry, someDay, fc.option(someDay, { nil: undefined }), (view, today, checked) => {
        const kinds = kindsOf(view, { today, checked });
        if (view.standing === 'held' || view.standing === 'cancelled') expect(kinds).toEqual([]);
        if (kinds.includes('passed')) expect(kinds).toEqual(['passed']);
      }),
    );
  });

  it('are never more after a check made that day, and none are left of those it answers', () => {
    fc.assert(
      fc.property(anyEntry, someDay, (view, today) => {
        expect(kindsOf(view, { today, checked: today })).toEqual([]);
      }),
    );
  });

  it('ask for news at any time once there was none for so many days, and never before', () => {
    fc.assert(
      fc.property(anyEntry, fc.nat(400), fc.integer({ min: 1, max: 365 }), (view, days, newsDays) => {
        const today: Day = addDays(view.heard, days);
        const isDue = nudgesOf(view, { today, settings: { newsDays } }).some(
          ({ kind }) => kind === 'no-news',
        );
        if (isDue) expect(daysBetween(view.heard, today)).toBeGreaterThanOrEqual(newsDays);
        const isOver = view.standing !== 'postponed' && (view.window?.to ?? today) < today;
        const isSettled = view.standing === 'held' || view.standing === 'cancelled';
        if (!isOver && !isSettled) expect(isDue).toBe(days >= newsDays);
      }),
    );
  });
});
