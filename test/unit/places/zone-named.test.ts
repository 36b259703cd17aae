import { describe, expect, it } from 'vitest';
import { zoneNamed } from '../../../shared/places/zone-named.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

describe('a zone by its name', () => {
  it.each([
    ['America/New_York', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    ['Washington', 'America/New_York'],
    ['Washington time', 'America/New_York'],
    ['Geneva time', 'Europe/Zurich'],
    ['Beijing time', 'Asia/Shanghai'],
    ['北京时间', 'Asia/Shanghai'],
    ['华盛顿时间', 'America/New_York'],
    ['UTC', 'UTC'],
    ['gmt', 'UTC'],
    ['EST', 'America/New_York'],
    ['EDT', 'America/New_York'],
  ])('reads %s', (name, zone) => {
    expect(zoneNamed(name, theGazetteer)).toEqual({ ok: true, value: zone });
  });

  it.each([
    ['CST', /China’s, Chicago’s/],
    ['Springfield', /say which/],
    ['Atlantis', /No zone called/],
    ['', /needs a name/],
  ])('refuses %s and says why', (name, reason) => {
    const zone = zoneNamed(name, theGazetteer);
    expect(zone.ok ? '' : zone.reason).toMatch(reason);
  });
});
