import { describe, expect, test } from 'vitest';
import { broughtBack, placeWindow } from '../../../electron/place-window.ts';

const laptop = { x: 0, y: 25, width: 1600, height: 975 };
const second = { x: 1600, y: 0, width: 1920, height: 1080 };

describe('the window opens', () => {
  test('in the middle of the first display when nothing is known', () => {
    expect(placeWindow(undefined, [laptop, second])).toEqual({ x: 80, y: 62, width: 1440, height: 900 });
  });

  test('where it was', () => {
    const former = { x: 1700, y: 100, width: 1200, height: 800 };
    expect(placeWindow(former, [laptop, second])).toEqual(former);
  });

  test('in the middle when the display it was on is gone', () => {
    const former = { x: 1700, y: 100, width: 1200, height: 800 };
    expect(placeWindow(former, [laptop])).toEqual(placeWindow(undefined, [laptop]));
  });

  test.each([
    ['above every display', { x: 100, y: -50, width: 1200, height: 800 }],
    ['below every display', { x: 100, y: 990, width: 1200, height: 800 }],
    ['left of every display', { x: -1190, y: 100, width: 1200, height: 800 }],
  ])('in the middle when its title bar was %s', (_where, former) => {
    expect(placeWindow(former, [laptop])).toEqual(placeWindow(undefined, [laptop]));
  });

  test('no smaller than the page can be used', () => {
    const former = { x: 100, y: 100, width: 10, height: 10 };
    expect(placeWindow({ ...former, width: 300 }, [laptop])).toEqual({
      x: 100,
      y: 100,
      width: 1000,
      height: 600,
    });
  });

  test('no larger than the display it is on by now', () => {
    const former = { x: 10, y: 30, width: 3000, height: 2000 };
    expect(placeWindow(former, [laptop])).toEqual({ x: 10, y: 30, width: 1600, height: 975 });
  });

  test('no larger than a small display', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 };
    expect(placeWindow(undefined, [small])).toEqual(small);
  });
});

describe('an open window', () => {
  const onSecond = { x: 1700, y: 100, width: 1200, height: 800 };

  test('stays where it is while a display shows it', () => {
    expect(broughtBack(onSecond, [laptop, second])).toBeUndefined();
  });

  test('is brought back when its display is unplugged', () => {
    expect(broughtBack(onSecond, [laptop])).toEqual(placeWindow(undefined, [laptop]));
  });
});
