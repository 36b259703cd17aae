import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone } from '../../../shared/dates/zone.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

describe('the gazetteer', () => {
  it.each([
    ['Washington', 'US', 'America/New_York'],
    ['Washington, D.C.', 'US', 'America/New_York'],
    ['华盛顿', 'US', 'America/New_York'],
    ['Doral', 'US', 'America/New_York'],
    ['Geneva', 'CH', 'Europe/Zurich'],
    ['Genève', 'CH', 'Europe/Zurich'],
    ['日内瓦', 'CH', 'Europe/Zurich'],
    ['Beijing', 'CN', 'Asia/Shanghai'],
    ['Peking', 'CN', 'Asia/Shanghai'],
    ['北京', 'CN', 'Asia/Shanghai'],
    ['London', 'GB', 'Europe/London'],
    ['伦敦', 'GB', 'Europe/London'],
    ['Stockholm', 'SE', 'Europe/Stockholm'],
    ['Madrid', 'ES', 'Europe/Madrid'],
    ['Kuala Lumpur', 'MY', 'Asia/Kuala_Lumpur'],
    ['KL', 'MY', 'Asia/Kuala_Lumpur'],
    ['吉隆坡', 'MY', 'Asia/Kuala_Lumpur'],
    ['Busan', 'KR', 'Asia/Seoul'],
    ['Pusan', 'KR', 'Asia/Seoul'],
    ['Shenzhen', 'CN', 'Asia/Shanghai'],
    ['深圳', 'CN', 'Asia/Shanghai'],
    ['Gyeongju', 'KR', 'Asia/Seoul'],
    ['Seoul', 'KR', 'Asia/Seoul'],
    ['Tokyo', 'JP', 'Asia/Tokyo'],
    ['Shanghai', 'CN', 'Asia/Shanghai'],
    ['Hong Kong', 'HK', 'Asia/Hong_Kong'],
    ['Macao', 'MO', 'Asia/Macau'],
    ['Brussels', 'BE', 'Europe/Brussels'],
    ['New Delhi', 'IN', 'Asia/Kolkata'],
    ['Davos', 'CH', 'Europe/Zurich'],
    ['Mar-a-Lago', 'US', 'America/New_York'],
    ['Palm Beach', 'US', 'America/New_York'],
    ['Camp David', 'US', 'America/New_York'],
    ['Paris', 'FR', 'Europe/Paris'],
    ['London, Canada', 'CA', 'America/Toronto'],
    ['London (CA)', 'CA', 'America/Toronto'],
    ['Springfield, Illinois', 'US', 'America/Chicago'],
    ['springfield, il', 'US', 'America/Chicago'],
    ['ZURICH', 'CH', 'Europe/Zurich'],
  ])('knows %s, and ranks it first', (name, country, zone) => {
    const city = theGazetteer.city(name);
    expect(city).toMatchObject({ ok: true, value: { country, zone } });
    expect(theGazetteer.find(name)[0]).toMatchObject({ country, zone });
  });

  it('asks which of several cities is meant', () => {
    const city = theGazetteer.city('Springfield');
    expect(city.ok).toBe(false);
    expect(city.ok ? '' : city.reason).toMatch(/Massachusetts.*Illinois.*say which/s);
  });

  it('suggests a city that begins so', () => {
    expect(theGazetteer.city('Genev')).toMatchObject({
      reason: expect.stringContaining('Geneva, Switzerland'),
    });
  });

  it('finds a city as its name is typed', () => {
    expect(theGazetteer.find('Stockh').map(({ name }) => name)[0]).toBe('Stockholm');
    expect(theGazetteer.find('')).toEqual([]);
  });

  it('knows the city nearest to a point, and none in the middle of an ocean', () => {
    expect(theGazetteer.near(46.21, 6.14)?.name).toBe('Geneva');
    expect(theGazetteer.near(0, -140)).toBeUndefined();
  });

  it('gives every hit a zone and coordinates that exist', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 4 }), (text) => {
        for (const place of theGazetteer.find(text)) {
          expect(isZone(place.zone)).toBe(true);
          expect(place.country).toMatch(/^[A-Z]{2}$/);
          expect(Math.abs(place.lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(place.lon)).toBeLessThanOrEqual(180);
        }
      }),
      { numRuns: 60 },
    );
  });
});
