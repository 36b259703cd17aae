import { expect, it } from 'vitest';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp } from '../support/memory-app.ts';

it('takes the date claimed in words, as they were meant on the day they were said', async () => {
  const { request } = await createMemoryApp();
  const { entries } = await request('entries.add', {
    entry: { kind: 'summit', title: 'Beijing', parties: ['US', 'CN'] },
  });
  const id = entries[0]?.id ?? '';
  const claim = { id, by: 'US', says: 'announces' } as const;
  await request('statements.say', { ...claim, made: aDay('2024-11-25'), date: 'April' });
  const [said] = await request('statements.say', { ...claim, made: aDay('2025-11-25'), date: 'mid-May' });
  expect(said?.statements.map(({ date }) => date)).toEqual(['2025-04', '[2026-05-11..2026-05-20]']);
});
