import { expect, it } from 'vitest';
import { endedWithin } from '../../../core/node/ended-within.ts';

it('waits for an end that comes, and not for one that doesn’t', async () => {
  expect(await endedWithin(60_000, Promise.resolve())).toBe(true);
  expect(await endedWithin(10, new Promise(() => {}))).toBe(false);
  await expect(endedWithin(60_000, Promise.reject(new Error('failed')))).rejects.toThrow('failed');
});
