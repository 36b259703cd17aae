import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, type Day } from '../../../shared/dates/day.ts';
import type { FeedFile, Reader, Row } from './reader.ts';
import { missingPrograms, runTool } from './run-tool.ts';

const CALCURSE = '/usr/bin/calcurse';
const TIMED = /^(\S+) @ (\S+) -> (\S+) @ (\S+?)(?:>(\S+) | ?)([|!])(.*)$/;
const DAYS = /^(\S+) \[1\] (?:\{1D -> (\S+)\} )?(?:>(\S+) )?(.*)$/;

/**
 * calcurse, which imports a feed into files of its own: it keeps neither UIDs nor the times of alarms, only that there
 * are some, and an import is no subscription, so each begins with an empty folder.
 */
export const calcurse: Reader = {
  name: 'calcurse',
  missing: () => missingPrograms([CALCURSE], 'calcurse'),
  tells: ({ summary, description, start, end, alarms }) => ({
    summary,
    description,
    start,
    end,
    // Of what fills days it keeps no alarms.
    rings: typeof start === 'number' && alarms.length > 0,
  }),
  async read(feeds, folder) {
    const read = new Map<string, readonly Row[]>();
    for (const feed of feeds) read.set(feed.name, await rowsOf(feed, join(folder, `calcurse-${feed.name}`)));
    return read;
  },
};

async function rowsOf(feed: FeedFile, data: string): Promise<readonly Row[]> {
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true });
  const said = await runTool(CALCURSE, ['-D', data, '-i', feed.path], { folder: data });
  if (!/ 0 skipped/.test(said)) throw new Error(`calcurse skipped something: ${said}`);
  const notes = await notesIn(join(data, 'notes'));
  const lines = (await readFile(join(data, 'apts'), 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => rowOf(line, notes));
}

/** What stands under items, by the names that it is filed under; calcurse adds what it has no place for below "--". */
async function notesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(names.map((name, index) => [name, (texts[index] ?? '').split(/(?:^|\n)-- \n/)[0] ?? '']));
}

function rowOf(line: string, notes: ReadonlyMap<string, string>): Row {
  const noteOf = (name: string | undefined) =>
    name === undefined ? '' : (notes.get(name) ?? '').replace(/\n$/, '');
  const timed = TIMED.exec(line);
  if (timed !== null) {
    const [, startDay = '', startTime, endDay = '', endTime, note, mark, summary] = timed;
    return {
      summary,
      description: noteOf(note),
      start: Date.parse(`${dayOf(startDay)}T${startTime}Z`),
      end: Date.parse(`${dayOf(endDay)}T${endTime}Z`),
      rings: mark === '!',
    };
  }
  const [, first = '', last = first, note, summary] = DAYS.exec(line) ?? [];
  if (first === '') throw new Error(`calcurse wrote what can’t be read: ${line}`);
  return {
    summary,
    description: noteOf(note),
    start: dayOf(first),
    end: addDays(dayOf(last), 1),
    rings: false,
  };
}

/** Its files have days as Americans write them. */
function dayOf(text: string): Day {
  return `${text.slice(6)}-${text.slice(0, 2)}-${text.slice(3, 5)}` as Day;
}
