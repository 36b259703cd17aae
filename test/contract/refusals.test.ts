import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';

const DAY = aDay('2025-11-25');

let memory: MemoryApp;

async function add(entry: EntryInput, made = DAY): Promise<string> {
  const { entries } = await memory.request('entries.add', { entry, made });
  return entries[0]?.id ?? '';
}

const truce = {
  kind: 'deadline',
  title: 'Truce lapses',
  parties: ['US'],
  when: { date: '2026-11-10' },
} as EntryInput;

/** Asks for what can't be, and gives the sentence with which it was refused; nothing may have been written. */
async function refusalOf(asking: () => Promise<unknown>): Promise<string> {
  const before = await memory.request('calendar.read', {});
  const said = await asking().then(
    () => 'taken',
    (error: Error) => error.message,
  );
  expect((await memory.request('calendar.read', {})).seq).toBe(before.seq);
  return said;
}

describe('nonsense is refused in a sentence, and nothing is written', () => {
  beforeEach(async () => {
    memory = await createMemoryApp();
  });

  it('a side that falls due on a day that doesn’t exist, however it is given', async () => {
    const expiry = [{ party: 'CN', at: '2026-02-30T00:01', zone: 'Asia/Shanghai' }] as EntryInput['expiry'];
    const id = await add(truce);
    const sentence = 'can’t fall due on 2026-02-30 for CN: there is no such day. Give one that exists.';
    expect(await refusalOf(() => add({ ...truce, expiry }))).toContain(sentence);
    expect(await refusalOf(() => memory.request('entries.edit', { id, set: { expiry } }))).toContain(
      sentence,
    );
    expect(
      await refusalOf(() =>
        memory.request('entries.extend', { id, to: '90 days', ...(expiry && { expiry: [...expiry] }) }),
      ),
    ).toContain(sentence);
    const content = JSON.stringify([{ ...truce, expiry }]);
    const report = await memory.request('entries.import', { as: 'json', content, accept: true });
    expect(report).toMatchObject({ taken: false, refused: [{ reason: expect.stringContaining(sentence) }] });
  });

  it('a reading of what promises nothing', async () => {
    const id = await add(truce);
    expect(
      await refusalOf(() => memory.request('readings.add', { id, upTo: DAY, amount: 4, made: DAY })),
    ).toBe('Only a pledge has readings; “Truce lapses” is of the kind deadline.');
  });

  it.each([0, -5])('a pledge of %i tonnes', async (amount) => {
    const pledge = { kind: 'pledge', title: 'Soybeans', quantity: { amount, unit: 'tonnes' } } as EntryInput;
    expect(await refusalOf(() => add(pledge))).toBe(
      `“Soybeans” can’t promise ${amount} tonnes: give more than nothing, or leave the quantity out.`,
    );
  });

  it('a text or a number that is out of bounds, with the bound in words', async () => {
    const id = await add(truce);
    const quote = 'x'.repeat(5000);
    expect(
      await refusalOf(() =>
        memory.request('statements.say', { id, by: 'US', says: 'announces', made: DAY, quote }),
      ),
    ).toBe('“quote” can’t be taken: it has 5000 characters, and should have at most 4000.');
    expect(await refusalOf(() => memory.request('holidays.list', { states: ['CN'], year: 3025 }))).toBe(
      '“year” can’t be taken: it is 3025, and should be at most 2100.',
    );
  });

  it('an entry on a day before anything was known of it, without calling its id wrong', async () => {
    const id = await add(truce);
    const ask = (asked: string) => memory.request('entries.show', { id: asked, asOf: aDay('2025-11-24') });
    expect(await refusalOf(() => ask(id))).toBe(
      `Nothing was known of “${id}” yet on 2025-11-24: ask for a later day.`,
    );
    expect(await refusalOf(() => ask('nothing-like-this'))).toContain(
      'There is no entry “nothing-like-this”.',
    );
  });
});
