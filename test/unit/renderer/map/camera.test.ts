import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Camera,
  fitted,
  onScreen,
  panned,
  resized,
  revealing,
  type Size,
  widest,
  zoomed,
} from '../../../../renderer/map/camera.ts';

const WORLD = { left: -440, top: -230, right: 440, bottom: 230 };
const SIZE = { width: 760, height: 230 };
const anyPoint = fc.record({
  x: fc.integer({ min: -430, max: 430 }),
  y: fc.integer({ min: -220, max: 220 }),
});

/** Whether the world fills the frame from side to side, or lies in its middle. */
const isHeld = (start: number, end: number, length: number) =>
  end - start >= length ? start <= 1e-6 && end >= length - 1e-6 : Math.abs(start + end - length) < 1e-6;

const isInPlace = ({ k, x, y }: Camera, { width, height }: Size) =>
  isHeld(WORLD.left * k + x, WORLD.right * k + x, width) &&
  isHeld(WORLD.top * k + y, WORLD.bottom * k + y, height);

describe('the camera over the map', () => {
  it('fills the frame with the world or has it in the middle, wherever it is moved', () => {
    fc.assert(
      fc.property(
        fc.array(anyPoint, { maxLength: 6 }),
        fc.array(fc.tuple(anyPoint, fc.double({ min: 0.2, max: 5, noNaN: true })), { maxLength: 8 }),
        (points, moves) => {
          let camera = fitted(points, WORLD, SIZE);
          expect(isInPlace(camera, SIZE)).toBe(true);
          for (const [by, factor] of moves) {
            camera = zoomed(panned(camera, by, WORLD, SIZE), factor, { x: 100, y: 100 }, WORLD, SIZE);
            expect(isInPlace(camera, SIZE)).toBe(true);
            expect(camera.k).toBeGreaterThanOrEqual(widest(WORLD, SIZE) - 1e-9);
          }
        },
      ),
    );
  });

  it('fits venues with room for their labels', () => {
    const points = [
      { x: -200, y: -60 },
      { x: 220, y: 0 },
    ];
    const camera = fitted(points, WORLD, SIZE);
    for (const point of points) {
      const { x, y } = onScreen(camera, point);
      expect(x > 40 && x < SIZE.width - 40 && y > 10 && y < SIZE.height - 10).toBe(true);
    }
  });

  it('shows every venue of a frame in which the world that fills it would not', () => {
    fc.assert(
      fc.property(
        fc.array(anyPoint, { minLength: 1, maxLength: 6 }),
        fc.record({
          width: fc.integer({ min: 500, max: 1600 }),
          height: fc.integer({ min: 200, max: 1000 }),
        }),
        (points, size) => {
          const camera = fitted(points, WORLD, size);
          for (const { x, y } of points.map((point) => onScreen(camera, point)))
            expect(x >= 0 && y >= 0 && x <= size.width && y <= size.height).toBe(true);
        },
      ),
    );
  });

  it('zooms about the point under the pointer', () => {
    const camera = { k: 3, x: 300, y: 100 };
    const at = { x: 400, y: 120 };
    const before = { x: (at.x - camera.x) / camera.k, y: (at.y - camera.y) / camera.k };
    const after = onScreen(zoomed(camera, 1.5, at, WORLD, SIZE), before);
    expect(after.x).toBeCloseTo(at.x);
    expect(after.y).toBeCloseTo(at.y);
  });

  it('keeps its middle when the frame changes, and brings a hidden venue in', () => {
    const camera = fitted([], WORLD, SIZE);
    const wider = resized(camera, SIZE, { width: 1000, height: 400 }, WORLD);
    expect((500 - wider.x) / wider.k).toBeCloseTo((380 - camera.x) / camera.k, 0);
    const close = zoomed(camera, 4, { x: 0, y: 0 }, WORLD, SIZE);
    const { x, y } = onScreen(revealing(close, { x: 200, y: 20 }, WORLD, SIZE), { x: 200, y: 20 });
    expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
  });
});
