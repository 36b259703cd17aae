import { expect, test } from 'vitest';
import { instantMs } from '../../shared/dates/instant.ts';
import { clockChanges, luxonOffsets, type OffsetAt } from '../support/clock-changes.ts';
import { compiledVersion, readCompiledZone } from '../support/compiled-zone.ts';
import { wrongDeadlines } from '../support/deadline-check.ts';
import { wrongOffsets } from '../support/zone-check.ts';

const FROM = instantMs('2025-01-01T00:00:00Z');
const TO = instantMs('2031-01-01T00:00:00Z');
const ZONES = Intl.supportedValuesOf('timeZone');
/** How many zones' clocks a newer tz database may have changed since the machine's was made. */
const MOST_CHANGED = 12;

test('every zone that Intl knows is read by ical.js as Intl has it', () => {
  const zones = ZONES.filter((zone) => zone !== 'UTC');
  expect(zones.length).toBeGreaterThan(400);
  expect(zones.flatMap((zone) => wrongOffsets(zone, 2025, 2027))).toEqual([]);
});

test('deadlines around every change of clocks from 2025 to 2030 are right by luxon, in every zone', () => {
  let changes = 0;
  const wrong = ZONES.flatMap((zone) => {
    const offsetAt = luxonOffsets(zone);
    const found = clockChanges(offsetAt, FROM, TO);
    changes += found.length;
    return wrongDeadlines(zone, offsetAt, found);
  });
  expect(wrong).toEqual([]);
  expect(changes).toBeGreaterThan(1000);
}, 20_000);

test('deadlines around every change of clocks are right by the machine’s own tz database, in every zone', () => {
  const versions = `the machine’s tz database is ${compiledVersion()}, that of Intl ${process.versions.tz}`;
  const wrong: string[] = [];
  const left: string[] = [];
  const changed: string[] = [];
  let changes = 0;
  for (const zone of ZONES) {
    const compiled = readCompiledZone(zone, TO);
    if ('without' in compiled) left.push(`${zone} ${compiled.without}`);
    else if (differs(compiled.offsetAt, luxonOffsets(zone))) changed.push(zone);
    else {
      const found = clockChanges(compiled.offsetAt, FROM, TO);
      changes += found.length;
      wrong.push(...wrongDeadlines(zone, compiled.offsetAt, found));
    }
  }
  if (left.length > 0) console.warn(`Left out: ${left.join(', ')}.`);
  if (changed.length > 0) console.warn(`Left out, since ${versions}: ${changed.join(', ')}.`);
  expect(wrong).toEqual([]);
  if (compiledVersion() === process.versions.tz) expect(changed).toEqual([]);
  expect(changed.length, versions).toBeLessThanOrEqual(MOST_CHANGED);
  if (compiledVersion() !== undefined) expect(changes).toBeGreaterThan(1000);
}, 20_000);

/** Whether two databases disagree about the clocks of a zone, somewhere in these years. */
function differs(ours: OffsetAt, theirs: OffsetAt): boolean {
  const changes = [...clockChanges(ours, FROM, TO), ...clockChanges(theirs, FROM, TO)];
  return [FROM, ...changes, ...changes.map((at) => at - 60_000), TO].some((at) => ours(at) !== theirs(at));
}
