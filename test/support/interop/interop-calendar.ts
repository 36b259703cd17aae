import { addDays } from '../../../shared/dates/day.ts';
import type { Instant } from '../../../shared/dates/instant.ts';
import { applyChange } from '../../../shared/entries/calendar-fold.ts';
import type { Change, ChangeDraft } from '../../../shared/entries/change.ts';
import { type CalendarFold, emptyCalendar } from '../../../shared/entries/empty-calendar.ts';
import type { Entry } from '../../../shared/entries/entry.ts';
import type { ActId, EntryId, StatementId, VenueId } from '../../../shared/entries/ids.ts';
import type { Statement } from '../../../shared/statements/statement.ts';
import { aDay, anEntry, created, edited, said } from '../a-calendar.ts';
import { BUSAN, TRUCE } from '../a-view.ts';
import { seededRandom } from '../seeded-random.ts';

/** Six zones, and days around which their clocks change: north and south, by an hour and by half, by rule and by moon. */
const CHANGES: readonly (readonly [zone: string, days: readonly string[]])[] = [
  ['America/New_York', ['2026-03-08', '2026-11-01']],
  ['Europe/London', ['2026-03-29', '2026-10-25']],
  ['America/Santiago', ['2026-04-05', '2026-09-06']],
  ['Australia/Lord_Howe', ['2026-04-05', '2026-10-04']],
  ['Africa/Casablanca', ['2026-02-15', '2026-03-22']],
  ['Asia/Shanghai', ['2026-03-29', '2026-10-25']],
];

const ALARMS = [{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }];
const VAGUE = [
  '2026-04',
  '2026',
  '2026-34',
  '2026-05~',
  '[2026-05-11..2026-05-20]',
  '2026-09?',
  '../2026-06',
];
const LONG = 'What each side has said so far, with commas; semicolons: and colons. 双方立场如下：';

/**
 * A calendar of so many entries of every sort that feeds have: timed ones in six zones around their changes of clocks,
 * stays of several days, vague windows, Chinese, long texts, cancelled, postponed, moved, extended and superseded ones. The
 * same for the same count.
 */
export function interopCalendar(count: number): CalendarFold {
  const random = seededRandom(count);
  const drafts: ChangeDraft[] = [
    { what: 'track.created', id: TRUCE.id, value: TRUCE } as ChangeDraft,
    { what: 'venue.created', id: BUSAN.id, value: BUSAN } as ChangeDraft,
  ];
  for (let n = 0; n < count; n += 1) drafts.push(...draftsOf(n, random));
  const calendar = emptyCalendar();
  const header = { at: '2026-03-20T09:00:00Z' as Instant, by: 'test', act: 'act-1' as ActId };
  const changes: Change[] = [];
  for (const draft of drafts) {
    const change = { seq: changes.length + 1, ...header, ...draft, known: draft.known ?? aDay('2026-01-05') };
    applyChange(calendar, change as Change, changes);
    changes.push(change as Change);
  }
  calendar.settings = { ...calendar.settings, home: 'Europe/Berlin' };
  return calendar;
}

function draftsOf(n: number, random: () => number): readonly ChangeDraft[] {
  const [zone, days] = CHANGES[n % CHANGES.length] ?? ['UTC', ['2026-01-01']];
  const around = aDay(days[Math.floor(random() * days.length)] ?? '2026-01-01');
  const day = addDays(around, Math.floor(random() * 3) - 1);
  const hour = Math.floor(random() * 23);
  const start = `${String(hour).padStart(2, '0')}:${random() < 0.5 ? '00' : '30'}`;
  const end = `${String(hour + 1).padStart(2, '0')}:15`;
  const timed = { date: day, start, end: end > '23:59' ? '24:00' : end, zone };
  const sketch = (fields: Partial<Omit<Entry, 'id'>>): Entry =>
    anEntry({ id: `e${n}`, title: `Meeting ${n}`, tracks: [TRUCE.id], ...fields });
  const say = (by: string, says: Statement['says'], made: string, date?: string): ChangeDraft =>
    said({
      id: `e${n}-${by}-${says}` as StatementId,
      entry: `e${n}` as EntryId,
      by,
      says,
      made: aDay(made),
      ...(date === undefined ? {} : { date }),
      source: { publisher: 'Reuters', url: `https://example.org/${n}?a=1,2;b` },
    });
  switch (n % 13) {
    case 0:
      return [
        created(sketch({ when: timed, alarms: [{ before: 'P1D' }] })),
        say('US', 'announces', '2026-01-10'),
        say('CN', 'confirms', '2026-01-12'),
      ];
    case 1:
      return [
        created(sketch({ when: { date: day, start, zone }, kind: 'call' })),
        say('US', 'expects', '2026-01-10'),
      ];
    case 2:
      return [created(sketch({ kind: 'talks', when: { date: `${day}/${addDays(day, 1 + (n % 4))}` } }))];
    case 3:
      return [
        created(sketch({ when: { date: day }, alarms: [{ before: 'P1D' }] })),
        say('CN', 'denies', '2026-02-01'),
      ];
    case 4:
      return [created(sketch({ when: { date: VAGUE[n % VAGUE.length] ?? '2026' }, kind: 'state-visit' }))];
    case 5:
      return [
        created(
          sketch({
            title: `中美经贸磋商第${n}轮：关税、大豆与稀土 🤝`,
            when: timed,
            notes: '“北京”会谈；双方就关税问题举行会谈。\n第二行。',
            topics: ['稀土', '大豆, 关税'],
          }),
        ),
      ];
    case 6:
      return [
        created(
          sketch({
            title: `A long title of entry ${n}, ${'and so on; '.repeat(12)}完`,
            when: timed,
            notes: LONG.repeat(40),
            venue: BUSAN.id as VenueId,
            links: [`https://example.org/news/${n}?a=1,2;b`],
          }),
        ),
      ];
    case 7:
      return [
        created(
          sketch({
            kind: 'deadline',
            title: `Deadline ${n}`,
            when: { date: day, start, zone },
            alarms: ALARMS,
            instrument: 'Executive Order 14358',
            expiry: [{ party: 'CN', at: `${day}T00:01`, zone: 'Asia/Shanghai' }],
          }),
        ),
      ];
    case 8:
      return [
        created(
          sketch({
            kind: 'summit',
            when: { date: `${day}/${addDays(day, 2)}` },
            alarms: [{ before: 'P7D' }],
          }),
        ),
        say('US', 'announces', '2026-01-10'),
        say('CN', 'cancels', '2026-03-18'),
      ];
    case 9:
      return [
        created(
          sketch({
            kind: 'deadline',
            title: `Deadline ${n}`,
            when: { date: day },
            alarms: [{ before: 'PT12H' }],
          }),
        ),
      ];
    case 10: {
      const link = n % 2 === 0 ? 'extends' : 'supersedes';
      const later = { date: addDays(day, 90) };
      const replaced = `e${n - 1}` as EntryId;
      return [
        created(
          sketch({
            kind: 'deadline',
            title: `Deadline ${n}`,
            when: later,
            alarms: [{ before: 'P1W' }],
            [link]: replaced,
          }),
        ),
        say('US', 'announces', '2026-02-02'),
      ];
    }
    case 11:
      return [
        created(sketch({ when: timed })),
        say('US', 'announces', '2026-01-10'),
        edited(`e${n}`, { when: { ...timed, date: addDays(day, 2) } }, '2026-02-10'),
      ];
    default:
      return [
        created(sketch({ when: { date: day }, kind: 'bilateral' })),
        say('US', 'postpones', '2026-02-20'),
      ];
  }
}
