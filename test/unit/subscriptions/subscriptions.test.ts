import { describe, expect, it } from 'vitest';
import type { FetchCalendar } from '../../../core/subscriptions/fetch-calendar.ts';
import { openSubscriptionStore } from '../../../core/subscriptions/subscription-store.ts';
import { createSubscriptions } from '../../../core/subscriptions/subscriptions.ts';
import { emptyCalendar } from '../../../shared/entries/empty-calendar.ts';
import type { SubscriptionId } from '../../../shared/subscriptions/subscription.ts';
import { createCalendarSource } from '../../support/a-calendar-source.ts';
import { createMemoryFileSystem } from '../../support/memory-file-system.ts';
import { createQuietLog } from '../../support/quiet-log.ts';
import { runIcsHere } from '../../support/run-ics-here.ts';

const MINUTE = 60_000;
const ADDRESS = 'https://example.org/';
const CALENDAR =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260414\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const subscription = {
  id: 'sub-1' as SubscriptionId,
  title: 'Ministry',
  source: { kind: 'address', url: ADDRESS },
  colour: 'teal',
  every: 60,
} as const;

async function aHost(files = createMemoryFileSystem(), fetch?: FetchCalendar) {
  const clock = { ms: Date.parse('2025-11-25T12:00:00Z'), now: () => clock.ms };
  const others = createCalendarSource();
  others.put(ADDRESS, CALENDAR);
  let wakened: (() => void) | undefined;
  let told = 0;
  const log = createQuietLog();
  const store = await openSubscriptionStore(files, log);
  const subscriptions = createSubscriptions({
    calendar: emptyCalendar(),
    clock,
    log,
    store,
    fetch: fetch ?? others.fetch,
    runIcs: runIcsHere,
    wake: (_, call) => {
      wakened = call;
      return () => {
        wakened = undefined;
      };
    },
    onChanged: () => {
      told += 1;
    },
  });
  return {
    subscriptions,
    others,
    clock,
    files,
    store,
    /** Lets so many minutes pass, with a look each; gives how often the source was asked meanwhile. */
    async pass(minutes: number): Promise<number> {
      const before = others.asked.length;
      for (let minute = 0; minute < minutes; minute += 1) {
        clock.ms += MINUTE;
        const look = wakened;
        wakened = undefined;
        look?.();
        // It arms itself again once it is over.
        await expect.poll(() => wakened !== undefined, { interval: 1 }).toBe(true);
      }
      return others.asked.length - before;
    },
    get told() {
      return told;
    },
  };
}

describe('subscriptions over time', () => {
  it('are read again as often as each wants, also after the clock was set back', async () => {
    const host = await aHost();
    await host.subscriptions.add(subscription, '');
    host.subscriptions.start();
    expect(await host.pass(59)).toBe(0);
    expect(await host.pass(1)).toBe(1);
    expect(await host.pass(180)).toBe(3);
    host.clock.ms -= 24 * 60 * MINUTE;
    expect(await host.pass(1)).toBe(1);
    expect(host.subscriptions.list()[0]?.status.next).toBe('2025-11-24T17:01:00Z');
    await host.subscriptions.close();
  });

  it('that fail are tried again sooner, and ever less soon', async () => {
    const host = await aHost();
    await host.subscriptions.add(subscription, '');
    host.subscriptions.start();
    host.others.put(ADDRESS, undefined);
    expect(await host.pass(60)).toBe(1);
    // After 5, 10, 20 and 40 minutes, and then each hour.
    expect(await host.pass(5)).toBe(1);
    expect(await host.pass(10)).toBe(1);
    expect(await host.pass(20)).toBe(1);
    expect(await host.pass(39)).toBe(0);
    expect(await host.pass(1)).toBe(1);
    expect(await host.pass(180)).toBe(3);
    expect(host.subscriptions.list()[0]).toMatchObject({ entries: 1, status: { failing: true } });
    await host.subscriptions.close();
  });

  it('write nothing once the host has ended', async () => {
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let isSlow = false;
    const host = await aHost(createMemoryFileSystem(), async () => {
      if (isSlow) await waiting;
      return { kind: 'new', text: CALENDAR };
    });
    await host.subscriptions.add(subscription, '');
    isSlow = true;
    const reading = host.subscriptions.refresh();
    await host.subscriptions.close();
    const before = host.files.contents();
    answer();
    await reading;
    expect(host.files.contents()).toEqual(before);
  });

  /** A host whose source answers when it is let, each request by itself, in the order asked. */
  async function aSlowHost() {
    const waiting: (() => void)[] = [];
    const host = await aHost(createMemoryFileSystem(), ({ source }) => {
      const url = source.kind === 'address' ? source.url : '';
      return new Promise((resolve) => {
        waiting.push(() => resolve({ kind: 'new', text: CALENDAR.replace('UID:a', `UID:${url}`) }));
      });
    });
    const asked = (times: number) => expect.poll(() => waiting.length, { interval: 1 }).toBe(times);
    return { ...host, asked, answer: (index: number) => waiting[index]?.() };
  }
  const at = (url: string) => ({ source: { kind: 'address', url } }) as const;

  it('are there once, though they are added twice at a time', async () => {
    const host = await aSlowHost();
    const adding = [1, 2].map(() => host.subscriptions.add(subscription, ''));
    await host.asked(2);
    host.answer(0);
    host.answer(1);
    const settled = await Promise.allSettled(adding);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(host.subscriptions.list()).toHaveLength(1);
  });

  it('stay removed, and leave no file, where they were being edited', async () => {
    const host = await aSlowHost();
    const added = host.subscriptions.add(subscription, '');
    await host.asked(1);
    host.answer(0);
    await added;
    const editing = host.subscriptions.edit(subscription.id, at('https://other.example/'));
    await host.asked(2);
    await host.subscriptions.remove(subscription);
    host.answer(1);
    await expect(editing).rejects.toMatchObject({ code: 'not-found' });
    expect([...host.files.contents().keys()].filter((path) => path.endsWith('.ics'))).toEqual([]);
  });

  it('keep what one edit changed while another was still reading', async () => {
    const host = await aSlowHost();
    const added = host.subscriptions.add(subscription, '');
    await host.asked(1);
    host.answer(0);
    await added;
    const editing = host.subscriptions.edit(subscription.id, at('https://other.example/'));
    await host.asked(2);
    await host.subscriptions.edit(subscription.id, { title: 'Foreign ministry', colour: 'seagreen' });
    host.answer(1);
    await editing;
    expect(host.subscriptions.list()).toMatchObject([
      { title: 'Foreign ministry', colour: 'seagreen', ...at('https://other.example/') },
    ]);
  });

  it('are read four at a time, however many are due', async () => {
    const host = await aSlowHost();
    const ids = Array.from({ length: 9 }, (_, number) => `sub-${number}` as SubscriptionId);
    const adding = ids.map((id) =>
      host.subscriptions.add({ ...subscription, id, ...at(`https://${id}.example/`) }, ''),
    );
    await host.asked(9);
    for (const index of ids.keys()) host.answer(index);
    await Promise.all(adding);
    const reading = host.subscriptions.refresh();
    await host.asked(13);
    host.answer(9);
    await host.asked(14);
    for (const more of [10, 11, 12, 13]) host.answer(more);
    await host.asked(18);
    for (const more of [14, 15, 16, 17]) host.answer(more);
    await reading;
  });

  it('are remembered while nothing can be written, and that is told of', async () => {
    const host = await aHost();
    host.files.trouble.readOnly = true;
    await host.subscriptions.add(subscription, '');
    expect(host.subscriptions.list()).toMatchObject([{ title: 'Ministry', entries: 1 }]);
    expect((await host.subscriptions.held(subscription)).items).toHaveLength(1);
    expect(host.store.problems).toEqual([
      expect.stringMatching(/^A calendar subscribed to couldn’t be written/),
      expect.stringMatching(/^subscriptions\.json couldn’t be written/),
    ]);
  });

  it('are set aside where their list can’t be understood', async () => {
    const files = createMemoryFileSystem();
    files.put('subscriptions.json', '{"subscriptions": [7]}');
    const { store, subscriptions } = await aHost(files);
    expect(subscriptions.list()).toEqual([]);
    expect(store.problems).toEqual([
      'subscriptions.json couldn’t be understood; it is kept in subscriptions.aside.json.',
    ]);
  });
});
