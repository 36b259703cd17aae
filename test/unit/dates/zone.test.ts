import { describe, expect, test } from 'vitest';
import { isZone } from '../../../shared/dates/zone.ts';

describe('isZone', () => {
  test('knows every zone this machine lists', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter((zone) => !isZone(zone));
    expect(unknown).toEqual([]);
  });

  test.each([
    'UTC',
    'GMT',
    'Etc/GMT+5',
    'Etc/UTC',
    'US/Eastern',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'America/Port-au-Prince',
    'America/Argentina/Buenos_Aires',
    'America/Port_of_Spain',
    'Antarctica/McMurdo',
    'Australia/NSW',
    'PRC',
    'Asia/Ho_Chi_Minh',
    'Brazil/DeNoronha',
    'Mexico/BajaSur',
  ])('takes %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  test.each([
    'america/new_york',
    'America/new_york',
    'AMERICA/NEW_YORK',
    'utc',
    '+08:00',
    'Europe/Atlantis',
    'Europe/',
    'Beijing',
    '',
    'America/New_York ',
    'Asia/../etc/passwd',
    '__proto__',
  ])('refuses "%s"', (text) => {
    expect(isZone(text)).toBe(false);
    expect(isZone(text)).toBe(false);
  });
});
