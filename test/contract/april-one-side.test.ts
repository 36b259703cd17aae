import { beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '../../shared/contract/methods.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';
import { type ReadEvent, readByIcalJs } from '../support/read-feed.ts';

const OLD_STATE = { day: '2026-03-01' as Day, badge: '1 of 2', standing: 'one-sided', date: '2026-04' };

let memory: MemoryApp;
let visit: EntryView;

function only<T>(items: readonly T[]): T {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`one expected, not ${items.length}`);
  return item;
}

/** What a subscriber's calendar makes of the feed. */
async function served(): Promise<readonly ReadEvent[]> {
  const [everything] = await memory.request('feeds.list', {});
  const url = new URL(everything?.url ?? '').pathname;
  const { status, body } = await memory.app.publisher.respond({ method: 'GET', url, headers: {} });
  expect(status).toBe(200);
  if (!(body instanceof Uint8Array)) throw new Error('a feed is bytes');
  return readByIcalJs(new TextDecoder().decode(body));
}

/** On a day at noon in UTC, something is done to the visit. */
async function on(day: string, change: () => Promise<readonly EntryView[]>): Promise<EntryView> {
  memory.clock.ms = Date.parse(`${day}T12:00:00Z`);
  return only(await change());
}

const announced = async () => {
  const { entries } = await memory.request('entries.add', {
    line: 'Trump–Xi state visit, Beijing, April 2026',
    parties: ['US', 'CN'],
    made: '2025-11-24' as Day,
  });
  visit = only(entries);
  return memory.request('statements.say', {
    id: visit.id,
    by: 'US',
    says: 'announces',
    made: '2025-11-24' as Day,
    date: '2026-04',
    source: { publisher: 'White House', url: 'https://example.org/april' },
  });
};

const confirmed = async () => {
  await memory.request('statements.say', {
    id: visit.id,
    by: 'CN',
    says: 'confirms',
    made: '2026-03-10' as Day,
    date: '2026-04-14/2026-04-16',
  });
  return memory.request('entries.edit', { id: visit.id, set: { when: '14–16 April 2026' } });
};

const slipped = () =>
  memory.request('entries.edit', {
    id: visit.id,
    set: { when: 'mid-May 2026' },
    reason: 'The talks drag on',
  });

const followed = () =>
  memory.request('statements.say', {
    id: visit.id,
    by: 'CN',
    says: 'postpones',
    made: '2026-04-03' as Day,
    date: '[2026-05-11..2026-05-20]',
  });

const cancelled = () =>
  memory.request('statements.say', { id: visit.id, by: 'US', says: 'cancels', made: '2026-04-20' as Day });

describe('“April 2026”, announced by Washington alone', () => {
  beforeEach(async () => {
    memory = await createMemoryApp('2025-11-25T12:00:00Z');
  });

  it('is confirmed, slips and is cancelled, and a subscriber sees one event throughout', async () => {
    const states = [
      [
        '2025-11-25',
        announced,
        '1 of 2',
        'one-sided',
        '2026-04',
        'TENTATIVE',
        '2026-04-01',
        '[1 of 2] ≈ April 2026 · ',
      ],
      ['2026-03-10', confirmed, '2 of 2', 'agreed', '2026-04-14/2026-04-16', 'CONFIRMED', '2026-04-14', ''],
      [
        '2026-04-02',
        slipped,
        '0 of 2',
        'expected',
        '[2026-05-11..2026-05-20]',
        'TENTATIVE',
        '2026-05-11',
        '[tbc] ≈ mid-May 2026 · ',
      ],
      [
        '2026-04-03',
        followed,
        '1 of 2',
        'one-sided',
        '[2026-05-11..2026-05-20]',
        'TENTATIVE',
        '2026-05-11',
        '[1 of 2] ≈ mid-May 2026 · ',
      ],
      [
        '2026-04-20',
        cancelled,
        '1 of 2',
        'cancelled',
        '[2026-05-11..2026-05-20]',
        'CANCELLED',
        '2026-05-11',
        '[cancelled] ≈ mid-May 2026 · ',
      ],
    ] as const;
    const seen: ReadEvent[] = [];
    for (const [day, change, badge, standing, date, status, start, before] of states) {
      const view = await on(day, change);
      expect(view).toMatchObject({ badge, standing, when: { date } });
      const event = only(await served());
      expect(event).toMatchObject({ status, start, summary: `${before}${visit.title}` });
      seen.push(event);
    }
    expect(new Set(seen.map(({ uid }) => uid))).toEqual(new Set([`${visit.id}@sherpa`]));
    const sequences = seen.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    const { silent } = only(await memory.request('entries.list', { asOf: OLD_STATE.day }));
    expect(silent).toEqual([{ party: 'CN', since: '2025-11-24' }]);
  });

  it('is as of 1 March what it was then, in lists, differences and files, whatever came after', async () => {
    await on('2025-11-25', announced);
    memory.clock.ms = Date.parse('2026-03-01T12:00:00Z');
    const then = only(await memory.request('entries.list', {}));
    const shown = ({ revision: _, modified: __, ...view }: EntryView) => view;
    for (const [day, change] of [
      ['2026-03-10', confirmed],
      ['2026-04-02', slipped],
      ['2026-04-20', cancelled],
    ] as const) {
      await on(day, change);
      for (const reading of ['known', 'recorded'] as const) {
        const asOf = { asOf: OLD_STATE.day, reading };
        const listed = only(await memory.request('entries.list', asOf));
        expect(listed).toMatchObject({
          badge: OLD_STATE.badge,
          standing: OLD_STATE.standing,
          when: { date: OLD_STATE.date },
          slips: [],
        });
        expect(shown(listed)).toEqual(shown(then));
        expect(only((await memory.request('calendar.past', asOf)).entries)).toEqual(listed);
        const event = only(readByIcalJs((await exported(asOf)).content));
        expect(event).toMatchObject({ status: 'TENTATIVE', start: '2026-04-01' });
        expect(event.uid).not.toBe(`${visit.id}@sherpa`);
      }
    }
  });

  it('wasn’t there before Washington spoke, and was recorded only when it was typed in', async () => {
    await on('2025-11-25', announced);
    const ids = async (asOf: string, reading: 'known' | 'recorded') =>
      (await memory.request('entries.list', { asOf: asOf as Day, reading })).length;
    expect([await ids('2025-11-23', 'known'), await ids('2025-11-24', 'known')]).toEqual([0, 1]);
    expect([await ids('2025-11-24', 'recorded'), await ids('2025-11-25', 'recorded')]).toEqual([0, 1]);
  });

  it.each([
    ['April 2026', { from: '2026-04-01', to: '2026-04-30' }, false],
    ['Q2 2026', { from: '2026-04-01', to: '2026-06-30' }, false],
    ['mid-May', { from: '2026-05-11', to: '2026-05-20' }, false],
    ['late spring', { from: '2026-05-01', to: '2026-05-31' }, false],
    ['14–16 April 2026', { from: '2026-04-14', to: '2026-04-16' }, true],
  ])('typed as “%s” has a window', async (when, window, exact) => {
    await on('2025-11-25', announced);
    const edited = only(await memory.request('entries.edit', { id: visit.id, set: { when } }));
    expect(edited).toMatchObject({ window, exact, when: { said: when } });
    expect(edited.slips.length).toBe(when === 'April 2026' ? 0 : 1);
  });

  it('typed as “next Tuesdayish” is refused with the reason, and nothing is recorded', async () => {
    const before = await on('2025-11-25', announced);
    const { seq } = memory.store;
    await expect(
      memory.request('entries.edit', { id: visit.id, set: { when: 'next Tuesdayish' } }),
    ).rejects.toMatchObject({ code: 'invalid-input', message: expect.stringContaining('Tuesdayish') });
    expect(memory.store.seq).toBe(seq);
    expect(only(await memory.request('entries.list', {}))).toEqual(before);
  });
});

function exported(asOf: {
  readonly asOf: Day;
  readonly reading: 'known' | 'recorded';
}): Promise<OutputOf<'feeds.export'>> {
  return memory.request('feeds.export', asOf);
}
