import { expect, test } from 'vitest';
import { createKeptByUse } from '../../../../core/feeds/kept-by-use.ts';

const aKept = (most: number) => createKeptByUse<string>(most, (text) => text.length);

test('keeps what was used last, and lets go of the rest once there is no room', () => {
  const kept = aKept(6);
  kept.set('a', 'aa');
  kept.set('b', 'bb');
  kept.set('c', 'cc');
  expect(kept.get('a')).toBe('aa');
  kept.set('d', 'dd');
  expect(kept.keys()).toEqual(['c', 'a', 'd']);
  expect(kept.get('b')).toBeUndefined();
});

test('keeps the one that was set last, however large, and has room again afterwards', () => {
  const kept = aKept(3);
  kept.set('a', 'aaa');
  kept.set('b', 'bbbbbbbb');
  expect(kept.keys()).toEqual(['b']);
  kept.set('b', 'b');
  kept.set('c', 'cc');
  expect(kept.keys()).toEqual(['b', 'c']);
  kept.delete('b');
  kept.set('d', 'd');
  expect(kept.keys()).toEqual(['c', 'd']);
});
