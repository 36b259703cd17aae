import { isZone } from '../../shared/dates/zone.ts';
import { zoneOffset } from '../../shared/dates/zone-offset.ts';
import type { Gazetteer } from '../../shared/places/gazetteer.ts';
import { ianaZone, zoneNamed } from '../../shared/places/zone-named.ts';
import type { IcsBlock } from './ics-lines.ts';
import { propertiesOf } from './ics-property.ts';
import { WINDOWS_ZONE_TABLE } from './windows-zone-table.ts';

/** The IANA zone of each TZID of a file; undefined where it can't be told. */
export type ZoneOfTzid = (tzid: string) => string | undefined;

const MS_PER_MINUTE = 60_000;
const DAYS_ASKED = [15, 196];
const MS_PER_DAY = 86_400_000;
/** Zones to take for a set of offsets that names no zone, the likeliest first. */
const USUAL =
  'Europe/London Europe/Berlin Europe/Helsinki Europe/Moscow America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu America/Halifax America/Sao_Paulo Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Bangkok Asia/Shanghai Asia/Tokyo Australia/Sydney Pacific/Auckland UTC';

/**
 * Tells the zones of a file: by IANA's name even with a prefix, Windows' name, what a VTIMEZONE says it is
 * (X-LIC-LOCATION), a city, and at last by a VTIMEZONE's offsets in the year of `nowMs`, the home zone first.
 */
export function zonesOf(
  blocks: readonly IcsBlock[],
  {
    home,
    nowMs,
    gazetteer,
  }: { readonly home: string; readonly nowMs: number; readonly gazetteer: Gazetteer },
): ZoneOfTzid {
  const windows = new Map(
    WINDOWS_ZONE_TABLE.split('\n').map((row) => row.toLowerCase().split('\t') as [string, string]),
  );
  const spelt = new Map(
    WINDOWS_ZONE_TABLE.split('\n').map((row) => [
      row.split('\t')[1]?.toLowerCase() ?? '',
      row.split('\t')[1] ?? '',
    ]),
  );
  const definitions = new Map<string, IcsBlock>();
  for (const block of blocks) {
    const tzid = block.name === 'VTIMEZONE' ? propertiesOf(block).first('TZID')?.values[0] : undefined;
    if (tzid !== undefined) definitions.set(tzid, block);
  }
  const known = new Map<string, string | undefined>();
  const byOffsets = new Map<string, string | undefined>();

  function byName(tzid: string): string | undefined {
    const name = tzid.trim().replace(/^"|"$/g, '');
    const ofWindows = spelt.get(windows.get(name.toLowerCase()) ?? '');
    if (ofWindows !== undefined) return ofWindows;
    const parts = name.split('/').filter((part) => part !== '');
    for (const length of [3, 2, 1]) {
      const zone = parts.length >= length ? ianaZone(parts.slice(-length).join('/')) : undefined;
      if (zone !== undefined) return zone;
    }
    return undefined;
  }

  function byDefinition(tzid: string): string | undefined {
    const block = definitions.get(tzid);
    if (!block) return undefined;
    const location = propertiesOf(block).first('X-LIC-LOCATION')?.values[0];
    const named = location === undefined ? undefined : byName(location);
    if (named !== undefined) return named;
    const { standard, daylight } = offsetsOf(block);
    if (standard === undefined) return undefined;
    const offsets = `${standard} ${daylight}`;
    if (!byOffsets.has(offsets)) {
      const usual = [home, ...USUAL.split(' ')];
      byOffsets.set(
        offsets,
        usual.find((zone) => hasOffsets(zone, standard, daylight ?? standard, nowMs)),
      );
    }
    return byOffsets.get(offsets);
  }

  function byCity(tzid: string): string | undefined {
    const city = tzid.replace(/^\(.*?\)\s*/, '').split(/[,;]/)[0] ?? '';
    const named = zoneNamed(city, gazetteer);
    return named.ok ? named.value : undefined;
  }

  return (tzid) => {
    if (known.has(tzid)) return known.get(tzid);
    const zone = byName(tzid) ?? byDefinition(tzid) ?? byCity(tzid);
    const sound = zone !== undefined && isZone(zone) ? zone : undefined;
    known.set(tzid, sound);
    return sound;
  };
}

/** The offsets from UTC in minutes that a VTIMEZONE's latest rules give. */
function offsetsOf(block: IcsBlock): { readonly standard?: number; readonly daylight?: number } {
  const latest = (name: string) => {
    const rules = block.inner.filter((inner) => inner.name === name).map(propertiesOf);
    const sorted = rules.toSorted((a, b) =>
      (a.first('DTSTART')?.raw ?? '') < (b.first('DTSTART')?.raw ?? '') ? -1 : 1,
    );
    return minutesOf(sorted.at(-1)?.first('TZOFFSETTO')?.raw);
  };
  const standard = latest('STANDARD') ?? latest('DAYLIGHT');
  const daylight = latest('DAYLIGHT');
  return {
    ...(standard === undefined ? {} : { standard }),
    ...(daylight === undefined ? {} : { daylight }),
  };
}

function minutesOf(offset: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(offset?.trim() ?? '') ?? [];
  if (hours === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Whether a zone's offsets in January and July are these two, whichever half of the year is summer there. */
function hasOffsets(zone: string, standard: number, daylight: number, nowMs: number): boolean {
  const yearStart = nowMs - (nowMs % (365.25 * MS_PER_DAY));
  const offsets = DAYS_ASKED.map((day) => zoneOffset(zone, yearStart + day * MS_PER_DAY) / MS_PER_MINUTE);
  return (
    new Set(offsets).size === new Set([standard, daylight]).size &&
    offsets.includes(standard) &&
    offsets.includes(daylight)
  );
}
