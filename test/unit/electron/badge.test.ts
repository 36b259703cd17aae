import type { NativeImage } from 'electron';
import { describe, expect, test } from 'vitest';
import { createBadge } from '../../../electron/badge.ts';
import { overlayPicture, type Picture } from '../../../electron/overlay-picture.ts';

function aSystem(platform: string) {
  const told: string[] = [];
  const pictures: Picture[] = [];
  const badge = createBadge({
    platform,
    app: { setBadgeCount: (count = 0) => told.push(`number ${count}`) > 0 },
    imageOf: (picture) => {
      pictures.push(picture);
      return 'image' as unknown as NativeImage;
    },
    words: (due) => `${due} due`,
  });
  const aWindow = (name = 'window', isDestroyed = false) => ({
    isDestroyed: () => isDestroyed,
    setOverlayIcon: (image: NativeImage | null, description: string) => {
      told.push(`${name}: ${image === null ? 'nothing' : 'picture'} “${description}”`);
    },
  });
  return { badge, told, pictures, aWindow };
}

describe('the number of what is due', () => {
  test.each(['linux', 'darwin'])('is the program’s own on %s, told when it changes', (platform) => {
    const { badge, told, aWindow } = aSystem(platform);
    badge.follow(aWindow());
    for (const due of [0, 2, 2, 0]) badge.update(due);
    expect(told).toEqual(['number 2', 'number 0']);
  });

  test('lies over the window’s picture on Windows, with words for who can’t see it', () => {
    const { badge, told, pictures, aWindow } = aSystem('win32');
    badge.update(3);
    expect(told).toEqual([]);
    badge.follow(aWindow('first'));
    badge.update(12);
    badge.follow(aWindow('second'));
    badge.update(0);
    expect(told).toEqual([
      'first: picture “3 due”',
      'first: picture “12 due”',
      'second: picture “12 due”',
      'second: nothing “”',
    ]);
    expect(pictures).toEqual([3, 12, 12].map(overlayPicture));
  });

  test('leaves a window alone that is gone', () => {
    const { badge, told, aWindow } = aSystem('win32');
    badge.follow(aWindow('gone', true));
    badge.update(1);
    expect(told).toEqual([]);
  });
});

/** The picture as a person sees it, a letter a dot of ink. */
function seen(count: number): string {
  const { width, height, pixels } = overlayPicture(count);
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
  const rows = Array.from({ length: height / 2 }, (_, row) =>
    Array.from({ length: width / 2 }, (_, column) => {
      const [blue = 0, , red = 0, alpha = 0] = at(column * 2, row * 2 + 1);
      return alpha < 128 ? ' ' : blue === 255 && red === 255 ? '#' : '.';
    }).join(''),
  );
  return rows.map((row) => row.trimEnd()).join('\n');
}

test.each([1, 7, 9, 10, 250])('the picture of %d is a disc that says it', (count) => {
  const picture = seen(count);
  expect(picture.split('\n')[7]).toMatch(/^[.#]+$/);
  expect(picture).toMatch(/^ +\.+/);
  expect(picture).toContain('#');
  expect(seen(count) === seen(11)).toBe(count > 9);
  const colours = new Set(overlayPicture(count).pixels);
  expect(Math.max(...colours)).toBe(255);
});
