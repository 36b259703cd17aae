import { beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../shared/contract/notices.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';

const HOUR = 3_600_000;

let memory: MemoryApp;
let busan: EntryView;
let doral: EntryView;

beforeEach(async () => {
  memory = await createMemoryApp('2025-11-21T17:04:00Z');
  busan = await add('Busan');
  doral = await add('Doral');
  await memory.request('changes.markRead', {});
  memory.clock.ms += 60 * HOUR;
});

async function add(title: string): Promise<EntryView> {
  const entry = { kind: 'bilateral' as const, title, when: '2026-04', parties: ['US', 'CN'] };
  const [added] = (await memory.request('entries.add', { entry })).entries;
  if (added === undefined) throw new Error('nothing was added');
  return added;
}

const move = (entry: EntryView, when: string) =>
  memory.request('entries.edit', { id: entry.id, set: { when } });
const unread = async () => (await memory.request('changes.read', {})).items.map(({ title }) => title).sort();

describe('since this device last looked', () => {
  it('says when that was, and up to which change the answer holds', async () => {
    await move(busan, '2026-05');
    expect(await memory.request('changes.read', {})).toMatchObject({
      since: { day: '2025-11-21', at: '2025-11-21T17:04:00Z' },
      until: '2025-11-24',
      seq: memory.store.seq,
      items: [{ kind: 'moved', title: 'Busan' }],
    });
  });

  it('keeps entries read that were marked so, until they change again', async () => {
    await move(busan, '2026-05');
    await move(doral, '2026-06');
    await memory.request('changes.markRead', { entries: [busan.id] });
    expect(await unread()).toEqual(['Doral']);
    await move(busan, '2026-07');
    expect((await memory.request('changes.read', {})).items).toContainEqual(
      expect.objectContaining({ title: 'Busan', from: { date: '2026-05' }, to: { date: '2026-07' } }),
    );
  });

  it('leaves unread what came in after the list that is marked', async () => {
    await move(busan, '2026-05');
    const { seq: upTo } = await memory.request('changes.read', {});
    await move(doral, '2026-06');
    await memory.request('changes.markRead', { upTo });
    expect(await unread()).toEqual(['Doral']);
    await memory.request('changes.markRead', { upTo: 1 });
    expect(await unread()).toEqual(['Doral']);
  });

  it('is told to every client, and writes nothing into the record', async () => {
    const notices: Notice[] = [];
    memory.app.subscribe((notice) => notices.push(notice));
    const { seq } = memory.store;
    await memory.request('changes.markRead', {});
    expect(notices).toEqual([{ name: 'changes.marked', body: {} }]);
    expect(memory.store.seq).toBe(seq);
  });

  it('counts a statement of long ago that is typed in now, which is no news by its day', async () => {
    const made = aDay('2025-10-23');
    await memory.request('statements.say', { id: busan.id, by: 'US', says: 'announces', made });
    expect(await unread()).toEqual(['Busan']);
    await expect(memory.request('changes.read', { since: aDay('2099-01-01') })).rejects.toThrow(
      /^2099-01-01 hasn’t come yet \(today is \d{4}-\d\d-\d\d\): nothing can have changed since\./,
    );
    const known = await memory.request('changes.read', { since: aDay('2025-11-21') });
    expect(known.items).toEqual([]);
    const recorded = await memory.request('changes.read', { since: aDay('2025-11-21'), reading: 'recorded' });
    expect(recorded.items).toMatchObject([{ kind: 'announced', known: '2025-10-23' }]);
  });
});
