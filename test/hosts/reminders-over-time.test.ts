import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { DueList } from '../../shared/reminders/due-list.ts';
import { ReminderMemorySchema } from '../../shared/reminders/reminder-memory.ts';
import { createFakedClock, type FakedClock, fakedClockLibrary } from '../support/faked-clock.ts';
import { call } from '../support/http-client.ts';
import { seededRandom } from '../support/seeded-random.ts';
import {
  busMissing,
  type Recorded,
  type RecordingDesktop,
  startRecordingDesktop,
} from '../support/session-bus.ts';
import { createSherpa, type HostProcess, type Sherpa } from '../support/sherpa.ts';

const library = fakedClockLibrary();
const missing =
  library === undefined
    ? 'there is no libfaketime to set a process’s clock with: install the package libfaketime'
    : await busMissing();
if (missing !== undefined) process.stderr.write(`reminders over time: skipped, since ${missing}\n`);

const START = Date.parse('2026-03-20T09:00:00Z');
const MINUTE = 60_000;
const JUMPS = 200;
const KILLS = 200;
/** Side by side, since most of a life is its start. */
const LANES = 2;

/** Deadlines a stretch apart, each with a name to be told by, reminded of at their very minute. */
function deadlines(count: number, everyMs: number): { readonly title: string; readonly atMs: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `T${String(index).padStart(3, '0')}`,
    atMs: START + (index + 1) * everyMs,
  }));
}

/** The names in a notification, of one reminder or of several. */
function named({ summary, body }: Recorded): readonly string[] {
  return [...new Set(`${summary}\n${body}`.match(/\bT\d{3}\b/g))];
}

/** For how many reminders a notification stands. */
function countOf({ summary }: Recorded): number {
  return Number(/^(\d+) reminders/.exec(summary)?.[1] ?? 1);
}

/** A data folder with the real command on it, its clock, and a desktop that records what it shows. */
interface Place {
  readonly clock: FakedClock;
  readonly desktop: RecordingDesktop;
  readonly sherpa: Sherpa;
  dueList(host: HostProcess): Promise<DueList>;
}

describe.skipIf(missing !== undefined)('the real host', () => {
  const places: Place[] = [];
  afterEach(async () => {
    for (const { sherpa, desktop, clock } of places.splice(0)) {
      await sherpa.clear();
      await desktop.close();
      await clock.clear();
    }
  });

  async function aPlace(
    isWatched: boolean,
    entries: readonly { readonly title: string; readonly atMs: number }[],
  ): Promise<Place> {
    const clock = await createFakedClock(library ?? '', START, { isWatched });
    const desktop = await startRecordingDesktop();
    const sherpa = await createSherpa({ ...clock.env, ...desktop.env });
    const place: Place = {
      clock,
      desktop,
      sherpa,
      async dueList(host) {
        const { secret } = JSON.parse(await readFile(join(sherpa.data, 'lock'), 'utf8'));
        const headers = { authorization: `Bearer ${secret}` };
        return JSON.parse((await call(host.facts.api, 'reminders.read', {}, headers)).text).result;
      },
    };
    places.push(place);
    const content = entries.map(({ title, atMs }) => {
      const at = instantFrom(atMs);
      const when = { date: at.slice(0, 10), start: at.slice(11, 16), zone: 'Etc/UTC' };
      return { kind: 'deadline', title, when, alarms: [{ before: 'PT0M' }] };
    });
    const taken = await sherpa.run(['import', '-', '--as', 'json', '--accept'], {
      input: JSON.stringify(content),
    });
    expect([taken.code, taken.err]).toEqual([0, expect.anything()]);
    return place;
  }

  it(`rings each once, none early and none lost, over ${JUMPS} jumps of the clock`, async () => {
    const entries = deadlines(200, 20 * MINUTE);
    const { clock, desktop, sherpa, dueList } = await aPlace(true, entries);
    const host = await sherpa.serve('--port', '0', '--no-sample');
    const random = seededRandom(20_260_320);
    const dueBy = (ms: number) => entries.filter(({ atMs }) => atMs <= ms).length;
    const counted = () => desktop.recorded.reduce((sum, one) => sum + countOf(one), 0);
    let latest = clock.now();
    let slowest = 0;

    for (let jump = 0; jump < JUMPS; jump += 1) {
      const isUnasked = jump % 50 === 49;
      const by = isUnasked
        ? latest - clock.now() + 60 * MINUTE
        : Math.round((random() < 0.25 ? -random() * 240 : random() * 110) + 1) * MINUTE;
      // By the minute only, so that nothing falls due while we look.
      const to = Math.floor((clock.now() + by) / MINUTE) * MINUTE + 10_000;
      await clock.set(Math.max(START, to));
      latest = Math.max(latest, clock.now());
      // Now and then nobody looks: the host finds out by itself.
      if (!isUnasked) await dueList(host);
      const begun = performance.now();
      // What was handed to the bus may be on its way yet; what rang too early or twice would be too many for good.
      await expect
        .poll(counted, {
          timeout: 10_000,
          interval: 50,
          message: `jump ${jump} to ${instantFrom(clock.now())}`,
        })
        .toBe(dueBy(latest));
      if (isUnasked) slowest = Math.max(slowest, performance.now() - begun);
    }

    expect(counted()).toBeGreaterThan(100);
    expect(slowest).toBeLessThan(5000);
    const { receipts } = await dueList(host);
    for (const { key, at, on } of receipts) expect(on >= at, `${key} isn’t early`).toBe(true);
    expect(new Set(receipts.map(({ key }) => key)).size).toBe(receipts.length);
    expect((await host.end('SIGTERM')).code).toBe(0);
    process.stderr.write(
      `reminders over time: ${counted()} rang over ${JUMPS} jumps, unasked within ${Math.round(slowest)} ms\n`,
    );
  });

  it(`rings each, and again at most once for each of ${KILLS} kills, and never once it is known to have rung`, async () => {
    const repeats = await Promise.all(
      Array.from({ length: LANES }, (_, lane) => repeatsOver(KILLS / LANES, 20_260_321 + lane)),
    );
    const all = repeats.reduce((sum, one) => sum + one, 0);
    process.stderr.write(`reminders over time: ${KILLS} kills, ${all} repeats\n`);
  }, 300_000);

  /** How many reminders were shown a second time over so many kills. */
  async function repeatsOver(kills: number, seed: number): Promise<number> {
    const entries = deadlines(kills / 2, 2 * MINUTE);
    const { clock, desktop, sherpa, dueList } = await aPlace(false, entries);
    const random = seededRandom(seed);
    const times = new Map<string, number>();
    const known = new Set<string>();
    let seen = 0;

    /** Notes what was shown in the life that is over: nothing that the disk already said was shown. */
    async function note(): Promise<void> {
      const { reminders } = JSON.parse(await readFile(join(sherpa.data, 'device.json'), 'utf8'));
      const { due, receipts } = v.parse(ReminderMemorySchema, reminders);
      const shown = receipts.flatMap(({ title, outcome }) => (outcome.is === 'shown' ? [title] : []));
      const under = due.flatMap(({ title, state }) => (state.is === 'showing' ? [title] : []));
      for (const one of desktop.recorded.slice(seen)) {
        // Of many the notification names but the first; all that came together are on their way or known by now.
        const isWhole = countOf(one) === named(one).length;
        const titles = isWhole ? named(one) : [...under, ...shown.filter((title) => !known.has(title))];
        expect(titles.length).toBe(countOf(one));
        for (const title of titles) {
          expect(known.has(title), `${title} was known to have rung`).toBe(false);
          times.set(title, (times.get(title) ?? 0) + 1);
        }
      }
      seen = desktop.recorded.length;
      for (const title of shown) known.add(title);
    }

    for (let life = 0; life < kills; life += 1) {
      await clock.set(START + (life + 1) * MINUTE + 5000);
      const host = await sherpa.serve('--port', '0', '--no-sample');
      const answered = dueList(host).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, random() * 120));
      await host.end('SIGKILL');
      await answered;
      await note();
    }

    const host = await sherpa.serve('--port', '0', '--no-sample');
    const { due } = await dueList(host);
    expect((await host.end('SIGTERM')).code).toBe(0);
    await note();
    expect(due.map(({ state }) => state)).toEqual(due.map(() => ({ is: 'shown' })));
    expect([...times.keys()].toSorted()).toEqual(entries.map(({ title }) => title));
    const repeats = [...times.values()].reduce((sum, count) => sum + count - 1, 0);
    expect(repeats).toBeLessThanOrEqual(kills);
    return repeats;
  }
});
