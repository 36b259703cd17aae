import { expect, it } from 'vitest';
import { createDrafting, type Drafting } from '../../../../core/entries/drafting.ts';
import { loadGazetteer } from '../../../../core/places/load-gazetteer.ts';
import { AppError } from '../../../../shared/contract/app-error.ts';
import type { Day } from '../../../../shared/dates/day.ts';
import { emptyCalendar } from '../../../../shared/entries/empty-calendar.ts';

const gazetteer = loadGazetteer();

function aDrafting(): Drafting {
  let ids = 0;
  const next = () => {
    ids += 1;
    return `id${ids}`;
  };
  return createDrafting(emptyCalendar(), '2026-01-01' as Day, { ids: { next }, gazetteer });
}

const hall = (number: number, city = 'Geneva') => ({
  name: `Hall ${number}`,
  city,
  country: 'CH',
  lat: 46.2,
  lon: 6.1,
  zone: 'Europe/Zurich',
});

it('a venue or track that an act makes is made once, however it is named next', () => {
  const drafting = aDrafting();
  const id = drafting.venue(hall(1));
  expect([drafting.venue(hall(1)), drafting.venue(' hall 1 '), drafting.venue(id)]).toEqual([id, id, id]);
  const other = drafting.venue(hall(1, 'Basel'));
  expect(other).not.toBe(id);
  expect([drafting.venue('Hall 1'), drafting.venue(hall(1, 'Basel'))]).toEqual([id, other]);
  expect(drafting.track('Truce')).toBe(drafting.track(' truce'));
  expect(drafting.drafts.map(({ what }) => what)).toEqual([
    'venue.created',
    'venue.created',
    'track.created',
  ]);
});

it('what a failed attempt made isn’t there any more, and what was there before is', () => {
  const drafting = aDrafting();
  const id = drafting.venue(hall(1));
  const failed = drafting.attempt(() => {
    drafting.venue(hall(1, 'Basel'));
    drafting.track('Truce');
    throw new AppError('invalid-input', 'no');
  });
  expect(failed.ok).toBe(false);
  expect(drafting.drafts).toHaveLength(1);
  expect(drafting.venue('Hall 1')).toBe(id);
  drafting.venue(hall(1, 'Basel'));
  drafting.track('Truce');
  expect(drafting.drafts).toHaveLength(3);
});

it('a file of 20,000 places is drafted in no time: none is compared with all others', () => {
  const drafting = aDrafting();
  const before = process.cpuUsage();
  for (let number = 0; number < 20_000; number += 1)
    drafting.attempt(() => drafting.venueOf(drafting.venue(hall(number))));
  const { user, system } = process.cpuUsage(before);
  expect(drafting.drafts).toHaveLength(20_000);
  // Compared with each other they take the better part of a minute.
  expect((user + system) / 1000).toBeLessThan(5000);
});
