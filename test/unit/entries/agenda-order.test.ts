import { describe, expect, it } from 'vitest';
import { agendaOf, groupFrom } from '../../../shared/entries/agenda-order.ts';
import { dayMarksOf } from '../../../shared/entries/day-marks.ts';
import { ghostsOf } from '../../../shared/entries/entry-ghosts.ts';
import { roundNumbers, talksSeriesOf } from '../../../shared/entries/talks-rounds.ts';
import { aDay } from '../../support/a-calendar.ts';
import { aView, TRUCE } from '../../support/a-view.ts';

const on = (id: string, date: string | undefined, more: object = {}) =>
  aView({ id, title: id, ...(date === undefined ? {} : { when: { date, ...more } }) });

describe('an agenda', () => {
  it('puts "April 2026" behind the days of April, marked, and the undated at the end', () => {
    const groups = agendaOf([
      on('sometime', undefined),
      on('april', '2026-04'),
      on('first', '2026-04-01'),
      on('last', '2026-04-30'),
      on('may', '2026-05-01'),
    ]);
    expect(groups.map(({ heading, entries }) => [heading.kind, ...entries.map(({ id }) => id)])).toEqual([
      ['day', 'first'],
      ['day', 'last'],
      ['window', 'april'],
      ['day', 'may'],
      ['undated', 'sometime'],
    ]);
  });

  it('goes by the clock within a day, what has no time first', () => {
    const groups = agendaOf([
      on('late', '2026-04-01', { start: '17:00', zone: 'Asia/Seoul' }),
      on('early', '2026-04-01', { start: '09:00', zone: 'Asia/Seoul' }),
      on('all day', '2026-04-01'),
    ]);
    expect(groups[0]?.entries.map(({ id }) => id)).toEqual(['all day', 'early', 'late']);
  });

  it('keeps an old date where it was, behind what is there and under the same heading', () => {
    const moved = aView(
      { id: 'moved', when: { date: '2026-06' } },
      { slippedFrom: ['2026-04', '2026-05-02'] },
    );
    const groups = agendaOf(
      [on('april', '2026-04', { said: 'April' }), on('may', '2026-05-02'), moved],
      ghostsOf([moved]),
    );
    expect(
      groups.map(({ entries, ghosts }) => [entries.map(({ id }) => id), ghosts.map(({ from }) => from)]),
    ).toEqual([
      [['april'], ['2026-04']],
      [['may'], ['2026-05-02']],
      [['moved'], []],
    ]);
  });

  it('opens at the first group on or after a day', () => {
    const groups = agendaOf([on('a', '2026-04-01'), on('b', '2026-04-10'), on('c', '2026-05-01')]);
    expect(groupFrom(groups, aDay('2026-04-02'))).toBe(1);
    expect(groupFrom(groups, aDay('2027-01-01'))).toBe(2);
  });
});

describe('the marks of small days', () => {
  it('count exact entries on each of their days and vague ones on none', () => {
    const marks = dayMarksOf(
      [on('two days', '2026-04-29/2026-05-02'), on('vague', '2026-04')],
      [],
      aDay('2026-04-01'),
      aDay('2026-04-30'),
    );
    expect([...marks.keys()]).toEqual(['2026-04-29', '2026-04-30']);
  });

  it('mark an old exact date as a ghost, which counts as nothing', () => {
    const moved = aView({ id: 'a', when: { date: '2026-05' } }, { slippedFrom: ['2026-04-14', '2026-03'] });
    const marks = dayMarksOf([], ghostsOf([moved]), aDay('2026-03-01'), aDay('2026-04-30'));
    expect([...marks].map(([day, { count, ghosts }]) => [day, count, ghosts.length])).toEqual([
      ['2026-04-14', 0, 1],
    ]);
  });
});

describe('rounds of talks', () => {
  const round = (id: string, date: string) => aView({ id, kind: 'talks', when: { date } }, { track: TRUCE });

  it('are numbered within their track in order of date, vague ones left out', () => {
    const [series] = talksSeriesOf([
      round('london', '2025-06-09/2025-06-10'),
      round('geneva', '2025-05-10/2025-05-11'),
      round('final', '2026-01~/2026-03~'),
    ]);
    expect(series?.track).toBe(TRUCE.name);
    expect(series?.rounds.map(({ entry, number }) => [entry.id, number])).toEqual([
      ['geneva', 1],
      ['london', 2],
    ]);
  });

  it('have no number where there is only one', () => {
    expect(roundNumbers(talksSeriesOf([round('only', '2025-05-10')])).size).toBe(0);
  });
});
