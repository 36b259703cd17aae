import { describe, expect, test } from 'vitest';
import { createClient } from '../../../../renderer/client/client.ts';
import type { Link } from '../../../../renderer/client/link.ts';
import { createMirror } from '../../../../renderer/state/mirror.ts';
import type { InputOf } from '../../../../shared/contract/methods.ts';
import type { Notice } from '../../../../shared/contract/notices.ts';
import type { EntryView } from '../../../../shared/entries/entry-view.ts';
import { aDay } from '../../../support/a-calendar.ts';
import { createMemoryApp } from '../../../support/memory-app.ts';

/** A calendar with the sample, and a client whose questions about the past wait until they are let through. */
async function started() {
  const app = await createMemoryApp();
  await app.request('sample.add', {});
  const asked: InputOf<'calendar.past'>[] = [];
  let gate: Promise<void> | undefined;
  let open = () => {};
  let isFailing = false;
  const link: Link = {
    request: async (method, input) => {
      if (method === 'calendar.past') {
        asked.push(input as InputOf<'calendar.past'>);
        await gate;
        if (isFailing) throw new Error('the host is ill');
      }
      return app.request(method, input);
    },
    subscribe: (listener) => app.app.subscribe((notice: Notice) => listener(notice)),
    watch: () => () => {},
  };
  const mirror = createMirror();
  const client = createClient(link, mirror);
  client.start();
  await expect.poll(() => mirror.getState().calendar).toBeDefined();
  return {
    app,
    mirror,
    client,
    asked,
    known: (day: string) => client.lookBack({ day: aDay(day), reading: 'known' }),
    shown: () => mirror.getState().past,
    hold() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release() {
      open();
      gate = undefined;
    },
    fail(failing: boolean) {
      isFailing = failing;
    },
  };
}

function standingIn(entries: readonly EntryView[] | undefined, title: string) {
  return entries?.find((entry) => entry.title === title)?.standing;
}

const BUSAN = 'Trump–Xi meeting, Busan';

describe('the past in the mirror', () => {
  test('is the calendar of the day, today being that day, with the tracks of now', async () => {
    const { mirror, known, shown } = await started();
    known('2025-10-24');
    await expect.poll(() => shown()?.day).toBe('2025-10-24');
    const { calendar } = mirror.getState();
    expect(shown()?.calendar.status).toEqual({ ...calendar?.status, today: '2025-10-24' });
    expect(shown()?.calendar.tracks).toBe(calendar?.tracks);
    expect(standingIn(shown()?.calendar.entries, BUSAN)).toBe('one-sided');
    expect(standingIn(calendar?.entries, BUSAN)).toBe('held');
  });

  test('counts in each feed what was in it on the day', async () => {
    const { app, mirror, known, shown } = await started();
    const counts = (feeds: readonly { readonly name: string; readonly entries: number }[] = []) =>
      feeds.map(({ name, entries }) => [name, entries]);
    await app.request('feeds.save', {
      title: 'Firm',
      selects: { standings: ['agreed', 'held'] },
      vague: 'leave-out',
    });
    await app.request('feeds.save', {
      title: 'Around',
      selects: { parties: ['CN'], from: '-P1Y', to: 'P90D' },
    });
    await expect.poll(() => mirror.getState().calendar?.feeds.at(-1)?.name).toBe('around');
    const { status } = await app.request('calendar.read', {});
    known(status.today);
    await expect.poll(() => shown()?.day).toBe(status.today);
    const present = mirror.getState().calendar?.feeds ?? [];
    expect(counts(shown()?.calendar.feeds)).toEqual(counts(present));
    expect(present.every(({ entries }) => entries > 0)).toBe(true);

    known('2025-10-24');
    await expect.poll(() => shown()?.day).toBe('2025-10-24');
    const then = shown()?.calendar.feeds ?? [];
    expect(then.map(({ url, title }) => [url, title])).toEqual(present.map(({ url, title }) => [url, title]));
    for (const { name, entries } of then) {
      const { content } = await app.request('feeds.export', { feed: name, asOf: aDay('2025-10-24') });
      expect([name, entries]).toEqual([name, content.match(/BEGIN:VEVENT/g)?.length ?? 0]);
    }
    expect(counts(then)).not.toEqual(counts(present));
  });

  test('is on every day what the host reads out in full, whichever day was looked at before', async () => {
    const { app, asked, known, shown } = await started();
    for (const day of ['2025-10-24', '2025-06-01', '2025-11-10', '2025-11-24', '2025-10-30', '2025-01-01']) {
      known(day);
      await expect.poll(() => shown()?.day).toBe(day);
      const { entries } = await app.request('calendar.read', { asOf: aDay(day), reading: 'known' });
      const byId = (list: readonly EntryView[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(shown()?.calendar.entries ?? [])).toEqual(byId(entries));
    }
    expect(asked.map(({ since }) => since)).toEqual([
      undefined,
      undefined,
      undefined,
      '2025-11-10',
      '2025-11-24',
      undefined,
    ]);
  });

  test('asks one question at a time, and shows only the last day that was wanted', async () => {
    const { asked, known, shown, mirror, hold, release } = await started();
    const seen: (string | undefined)[] = [];
    mirror.subscribe(({ past }) => seen.push(past?.day));
    hold();
    for (const day of ['2025-10-20', '2025-10-21', '2025-10-22', '2025-10-24']) known(day);
    release();
    await expect.poll(() => shown()?.day).toBe('2025-10-24');
    expect(asked.map(({ asOf }) => asOf)).toEqual(['2025-10-20', '2025-10-24']);
    expect(new Set(seen)).toEqual(new Set([undefined, '2025-10-24']));
  });

  test('is gone on return, even if its answer comes after', async () => {
    const { asked, client, known, shown, hold, release } = await started();
    hold();
    known('2025-10-24');
    client.lookBack(undefined);
    release();
    await client.request('status.read', {});
    expect(asked).toHaveLength(1);
    expect(shown()).toBeUndefined();
  });

  test('follows what others write meanwhile', async () => {
    const { app, known, shown } = await started();
    known('2025-10-24');
    await expect.poll(() => shown()?.day).toBe('2025-10-24');
    await app.request('entries.add', {
      entry: { kind: 'call', title: 'Known since' },
      made: aDay('2025-10-01'),
    });
    await expect
      .poll(() => shown()?.calendar.entries.some(({ title }) => title === 'Known since'))
      .toBe(true);
    expect(shown()?.day).toBe('2025-10-24');
  });

  test('knows by the other reading what was typed in when', async () => {
    const { client, shown } = await started();
    client.lookBack({ day: aDay('2025-10-24'), reading: 'recorded' });
    await expect.poll(() => shown()?.reading).toBe('recorded');
    expect(shown()?.calendar.entries).toEqual([]);
  });

  test('says why it can’t be read, keeps the day before it, and reads it when asked again', async () => {
    const { mirror, known, shown, fail } = await started();
    known('2025-10-24');
    await expect.poll(() => shown()?.day).toBe('2025-10-24');
    fail(true);
    known('2025-10-01');
    await expect.poll(() => mirror.getState().pastFailure).toBe('the host is ill');
    expect(shown()?.day).toBe('2025-10-24');
    fail(false);
    known('2025-10-01');
    await expect.poll(() => shown()?.day).toBe('2025-10-01');
    expect(mirror.getState().pastFailure).toBeUndefined();
  });

  test('can’t be written to', async () => {
    const { client, known, asked, mirror } = await started();
    known('2025-10-24');
    await expect(client.request('history.undo', {})).rejects.toMatchObject({ code: 'read-only' });
    client.lookBack(undefined);
    await expect(client.request('history.undo', {})).resolves.toBeDefined();
    expect(asked).toHaveLength(1);
    expect(mirror.getState().past).toBeUndefined();
  });
});
