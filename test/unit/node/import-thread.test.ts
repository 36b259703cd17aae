import { afterEach, describe, expect, it } from 'vitest';
import { createImportThread, type ImportThread } from '../../../core/node/import-thread.ts';
import type { Instant } from '../../../shared/dates/instant.ts';
import { createQuietLog } from '../../support/quiet-log.ts';

const ground = { home: 'Europe/Berlin', now: '2025-11-25T12:00:00Z' as Instant };
const log = createQuietLog();

let thread: ImportThread;
afterEach(() => thread.close());

const reading = (text: string) => thread.run({ job: 'import', text, ...ground });

describe('the thread that reads calendars', () => {
  it('gives what the reading gives', async () => {
    thread = createImportThread({ log });
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Talks, Geneva', 'DTSTART:20260414T090000Z'];
    const read = await reading([...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
    expect(read).toMatchObject({ ok: true, value: { inputs: [{ input: { title: 'Talks, Geneva' } }] } });
    const none = await reading('nothing');
    expect(none).toMatchObject({
      value: { refused: [{ reason: expect.stringMatching(/^It isn’t an iCalendar file/) }] },
    });
  });

  const stubborn = (mostMs: number) =>
    createImportThread({
      log,
      mostMs,
      mostMegabytes: 64,
      file: new URL('../../support/a-stubborn-worker.ts', import.meta.url),
    });

  it('is killed where a reading takes too long, in words, and the next reading has a thread of its own', async () => {
    thread = stubborn(300);
    expect(await reading('hang')).toEqual({
      ok: false,
      reason: 'Reading it takes more than 0.3 seconds: split it.',
    });
    expect(await reading('calm')).toMatchObject({ ok: true });
  });

  it('isn’t charged with what the host does meanwhile', async () => {
    thread = stubborn(300);
    expect(await reading('calm')).toMatchObject({ ok: true });
    const slow = reading('wait');
    await new Promise(setImmediate);
    for (const until = performance.now() + 600; performance.now() < until; );
    expect(await slow).toMatchObject({ ok: true });
  });

  it('ends by itself where a reading takes too much memory, in words', async () => {
    thread = stubborn(20_000);
    expect(await reading('grow')).toEqual({
      ok: false,
      reason: 'Reading it takes more memory than it may: split it.',
    });
    expect(await reading('calm')).toMatchObject({ ok: true });
  });

  it('outlives what a reading throws', async () => {
    thread = stubborn(1000);
    expect(await reading('throw')).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^It can’t be read/),
    });
    expect(await Promise.all([reading('calm'), reading('hang').then(({ ok }) => ok)])).toMatchObject([
      { ok: true },
      false,
    ]);
  });
});
