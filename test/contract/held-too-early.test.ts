import { expect, it } from 'vitest';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp } from '../support/memory-app.ts';

it('refuses that something was held before it can have begun, says what to do, and takes that', async () => {
  const { request } = await createMemoryApp();
  const { entries } = await request('entries.add', {
    entry: { kind: 'state-visit', title: 'Visit', when: '2025-11', parties: ['US', 'CN'] },
  });
  const id = entries[0]?.id ?? '';
  const held = { id, by: 'US', says: 'held', made: aDay('2025-10-24') } as const;
  await expect(request('statements.say', held)).rejects.toThrow(
    'Nobody could say on 2025-10-24 that “Visit” was held: its date is November 2025. If it is sure to take place, say “confirms”; if it took place earlier, name that date in the statement or move the entry there first.',
  );
  expect((await request('entries.show', { id })).statements).toEqual([]);

  const [earlier] = await request('statements.say', { ...held, date: '2025-10-23' });
  expect(earlier?.standing).toBe('held');
  await request('history.undo', {});
  await request('entries.edit', { id, set: { when: '2025-10-23' } });
  expect((await request('statements.say', held))[0]?.standing).toBe('held');
});
