import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, type Day } from '../../../shared/dates/day.ts';
import type { FeedFile, Reader, Row } from './reader.ts';
import { missingPrograms, runTool } from './run-tool.ts';

const KHAL = '/usr/bin/khal';
const VDIRSYNCER = '/usr/bin/vdirsyncer';

const HOUR_MS = 3_600_000;

/** Characters that stand in no text of a feed. */
const [BEGIN, BETWEEN, END] = ['\x1e', '\x1f', '\x1d'];
const FIELDS = [
  'uid',
  'title',
  'description',
  'location',
  'all-day',
  'start-long-full',
  'end-long-full',
  'alarm-symbol',
];

/**
 * khal on what vdirsyncer fetched from the served addresses, as people use them: a second time in the same folder is a
 * refresh. vdirsyncer gives items UIDs of its own; khal tells whether an item rings by an alarm before its start (it passes
 * over alarms at an instant), and makes up an hour for what has no length.
 */
export const khal: Reader = {
  name: 'khal with vdirsyncer',
  isSlow: true,
  missing: () => missingPrograms([KHAL, VDIRSYNCER], 'khal vdirsyncer'),
  tells: ({ summary, description, location, start, end, alarms }) => ({
    summary: onOneLine(summary),
    description: onOneLine(description),
    location: onOneLine(location),
    start,
    end: typeof end === 'number' && start === end ? end + HOUR_MS : end,
    // Alarms of what fills days are at instants.
    rings: typeof start === 'number' && alarms.length > 0,
  }),
  async read(feeds, folder) {
    const sync = join(folder, 'vdirsyncer.conf');
    const config = join(folder, 'khal.conf');
    for (const { name } of feeds) await mkdir(join(folder, name), { recursive: true });
    await writeFile(sync, syncConfig(feeds, folder));
    await writeFile(config, khalConfig(folder));
    await runTool(VDIRSYNCER, ['-v', 'ERROR', '-c', sync, 'discover'], { folder, input: 'y\n' });
    await runTool(VDIRSYNCER, ['-v', 'ERROR', '-c', sync, 'sync'], { folder });
    const held = await gathered(feeds, folder);
    const format = `${BEGIN}${FIELDS.map((field) => `{${field}}`).join(BETWEEN)}${END}`;
    const told = await runTool(KHAL, ['--no-color', '-c', config, 'search', '--format', format, ''], {
      folder,
    });
    const rows = new Map<string, Row>();
    for (const item of told.split(END)) {
      if (!item.includes(BEGIN)) continue;
      const [uid = '', ...fields] = item.slice(item.indexOf(BEGIN) + 1).split(BETWEEN);
      rows.set(uid, rowOf(fields.map(onOneLine)));
    }
    const rowsOf = (uid: string): readonly Row[] => {
      const row = rows.get(uid);
      return row === undefined ? [] : [row];
    };
    return new Map(Array.from(held, ([name, uids]) => [name, uids.flatMap(rowsOf)]));
  },
};

/**
 * vdirsyncer calls an item by a digest of its content, as file and as UID. What several feeds have alike is given to khal
 * once, which takes some ms an item; gives the UIDs of each feed.
 */
async function gathered(
  feeds: readonly FeedFile[],
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  await rm(join(folder, 'all'), { recursive: true, force: true });
  await mkdir(join(folder, 'all'));
  const held = new Map<string, readonly string[]>();
  for (const { name } of feeds) {
    const files = (await readdir(join(folder, name))).filter((file) => file.endsWith('.ics'));
    for (const file of files) await copyFile(join(folder, name, file), join(folder, 'all', file));
    held.set(
      name,
      files.map((file) => file.slice(0, -'.ics'.length)),
    );
  }
  return held;
}

function rowOf(fields: readonly string[]): Row {
  const [summary, description, location, isAllDay, from = '', to = '', alarm = ''] = fields;
  const isWhole = isAllDay === 'True';
  const start = isWhole ? from.slice(0, 10) : Date.parse(`${from.replace(' ', 'T')}Z`);
  const end = isWhole ? addDays(to.slice(0, 10) as Day, 1) : Date.parse(`${to.replace(' ', 'T')}Z`);
  return { summary, description, location, start, end, rings: alarm.trim() !== '' };
}

/** It prints each item on one line. */
function onOneLine(text: string): string {
  return text.replace(/\s/g, ' ').trim();
}

function syncConfig(feeds: readonly FeedFile[], folder: string): string {
  const pairs = feeds.map(
    ({ name, url }) => `
[pair ${name}]
a = "${name}_there"
b = "${name}_here"
collections = null
conflict_resolution = "a wins"
[storage ${name}_there]
type = "http"
url = "${url}"
[storage ${name}_here]
type = "filesystem"
path = "${join(folder, name)}/"
fileext = ".ics"
`,
  );
  return `[general]\nstatus_path = "${join(folder, 'status')}/"\n${pairs.join('')}`;
}

function khalConfig(folder: string): string {
  return `[calendars]
[[all]]
path = ${join(folder, 'all')}/
readonly = True
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(folder, 'khal.db')}
`;
}
