import { describe, expect, it } from 'vitest';
import { layOutStops } from '../../../../renderer/map/lay-out-stops.ts';
import type { VenueId } from '../../../../shared/entries/ids.ts';
import { placesOf, stopsOf } from '../../../../shared/places/venue-stops.ts';
import { aView, BUSAN } from '../../../support/a-view.ts';

const GYEONGJU = {
  ...BUSAN,
  id: 'v2' as VenueId,
  name: 'Gyeongju',
  city: 'Gyeongju',
  lat: 35.84,
  lon: 129.21,
};
const GENEVA = { ...BUSAN, id: 'v3' as VenueId, name: 'Geneva', city: 'Geneva', lat: 46.2, lon: 6.15 };

const stops = stopsOf(
  [
    aView({ id: 'a', when: { date: '2025-10-30' } }, { venue: BUSAN }),
    aView({ id: 'b', when: { date: '2026-04' } }, { venue: GYEONGJU }),
    aView({ id: 'c', when: { date: '2026-05-02' } }, { venue: GENEVA }),
  ],
  new Map(),
);
const laidOut = (k: number) =>
  layOutStops(
    {
      stops,
      legs: [],
      camera: { k, x: 400 - 200 * k, y: 300 + 60 * k },
      size: { width: 5000, height: 3000 },
      selected: undefined,
    },
    (text) => text.length * 6,
  );

describe('stops laid out on the map', () => {
  it('are one where they lie on top of each other, with all that happens at either', () => {
    const laid = laidOut(0.9);
    expect(laid.map(({ stop }) => placesOf(stop))).toEqual([['Busan', 'Gyeongju'], ['Geneva']]);
    expect(laid[0]?.stop).toMatchObject({ exact: true, vague: true });
    expect(laid[0]?.stop.entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(laid[0]?.label?.text).toBe('Busan, Gyeongju');
  });

  it('come apart once the map is near enough', () => {
    expect(laidOut(12).map(({ stop }) => placesOf(stop))).toEqual([['Busan'], ['Gyeongju'], ['Geneva']]);
  });
});

describe('the looks of a stop', () => {
  it('are those of what is firmest of what is still to come', () => {
    const [stop] = stopsOf([aView({ id: 'a', when: { date: '2025-10-30' } }, { venue: BUSAN })], new Map());
    expect(stop).toMatchObject({ exact: true, vague: false, standing: 'expected' });
  });
});
