import { expect, test } from 'vitest';
import { wrongOffsets } from '../support/zone-check.ts';

test('every zone that Intl knows is read by ical.js as Intl has it', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');
  expect(zones.length).toBeGreaterThan(400);
  expect(zones.flatMap((zone) => wrongOffsets(zone, 2025, 2027))).toEqual([]);
});
