import { addDays, type Day } from '../../shared/dates/day.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import { seededRandom } from './seeded-random.ts';

const FIRST = '2022-01-03' as Day;
const DAYS = 2900;
const KINDS = ['bilateral', 'state-visit', 'summit', 'call', 'deadline'] as const;

/**
 * Entries as people give them, for a screen that is full: over eight years, at so many venues all over the world, one in
 * five vague, one in ten of several days. The same for the same counts.
 */
export function manyInputs(count: number, venues: number): readonly EntryInput[] {
  const random = seededRandom(count);
  const places = Array.from({ length: venues }, (_, index) => ({
    name: `Venue ${index}`,
    city: `City ${index}`,
    country: 'CH',
    lat: Math.round((random() * 110 - 45) * 1000) / 1000,
    lon: Math.round((random() * 340 - 170) * 1000) / 1000,
    zone: 'Europe/Zurich',
  }));
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(FIRST, Math.floor(random() * DAYS));
    const lot = random();
    const date = lot < 0.2 ? day.slice(0, 7) : lot < 0.3 ? `${day}/${addDays(day, 2)}` : day;
    return {
      kind: index % 100 === 0 ? 'talks' : (KINDS[index % KINDS.length] ?? 'call'),
      title: `Meeting ${index} on trade and tariffs`,
      when: { date },
      tracks: [`Track ${index % 6}`],
      parties: ['US', 'CN'],
      venue: places[index % places.length] ?? 'Geneva',
    };
  });
}
