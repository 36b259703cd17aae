import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader, Row } from './reader.ts';
import { runTool } from './run-tool.ts';
import { wholeRow } from './script-readers.ts';

/** Debian's own: another Python may stand in front of it, without its packages. */
const PYTHON = '/usr/bin/python3';
const LIBRARY = '/usr/lib/python3/dist-packages/icalendar';

/** python-icalendar as it is, by zones of its own names. */
export const pythonIcalendar = pythonReader('python-icalendar', false);

/** The same with zones renamed, so that it has nothing but the feed's VTIMEZONE to go by. */
export const pythonByFeedZones = pythonReader('python-icalendar by the feed’s zones', true);

function pythonReader(name: string, renamesZones: boolean): Reader {
  return {
    name,
    isSlow: true,
    missing: () =>
      existsSync(LIBRARY) && existsSync(PYTHON)
        ? undefined
        : `${LIBRARY} isn’t there (Debian: apt-get install python3-icalendar)`,
    tells: wholeRow,
    async read(feeds, folder) {
      const script = join(import.meta.dirname, 'read_feed.py');
      const input = JSON.stringify(feeds.map(({ name, path }) => ({ name, path, renamesZones })));
      const told: Record<string, Row[]> = JSON.parse(await runTool(PYTHON, [script], { folder, input }));
      return new Map(Object.entries(told));
    },
  };
}
