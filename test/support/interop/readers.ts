import { calcurse } from './calcurse.ts';
import { khal } from './khal.ts';
import { pythonByFeedZones, pythonIcalendar } from './python-icalendar.ts';
import type { Reader } from './reader.ts';
import { isDebian } from './run-tool.ts';
import { icalJs, nodeIcal } from './script-readers.ts';

/** Every reader that feeds are tried with. */
const ALL: readonly Reader[] = [icalJs, nodeIcal, pythonIcalendar, pythonByFeedZones, calcurse, khal];

/** Those that this machine has. On Debian all can be had, and none may be missing; elsewhere says which are, and why. */
export function readersHere(): readonly Reader[] {
  return ALL.filter((reader) => {
    const reason = reader.missing();
    if (reason === undefined) return true;
    if (isDebian()) throw new Error(`${reader.name} can’t be tried: ${reason}.`);
    console.log(`skipped: ${reader.name}, since ${reason}`);
    return false;
  });
}
