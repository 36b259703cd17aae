/** A label wanted beside a point: its sizes from the fullest text to the shortest, in px. */
export interface WantedLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** How far the dot reaches from the point; the label keeps clear of it. */
  readonly radius: number;
  /** Widths of the texts it may show, the fullest first. */
  readonly widths: readonly number[];
  readonly height: number;
}

export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** Where a label goes: which of its texts, on which side, and the top left corner of its box. */
export interface PlacedLabel {
  readonly key: string;
  readonly text: number;
  readonly side: LabelSide;
  readonly x: number;
  readonly y: number;
}

/** A point along a line that labels keep clear of if they can. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;
const SIDES: readonly LabelSide[] = ['right', 'left', 'above', 'below'];

/**
 * Places labels so that none covers another label or a dot, or leaves the frame; they come in order of weight and the
 * lesser give way: to the other sides first, then to their shorter texts, then they are dropped. Lines, given as points
 * along them, are covered only where there is no other way.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  frame: { readonly width: number; readonly height: number },
  lines: readonly LinePoint[] = [],
): readonly PlacedLabel[] {
  const grid = createGrid();
  const crossed = createGrid();
  for (const label of wanted) grid.add(dotOf(label), label.key);
  for (const { x, y } of lines) crossed.add({ left: x, top: y, right: x + 1, bottom: y + 1 }, '');
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const found = firstFree(label, frame, grid, crossed) ?? firstFree(label, frame, grid);
    if (found === undefined) continue;
    grid.add(found.box, label.key);
    placed.push({ key: label.key, text: found.text, side: found.side, x: found.box.left, y: found.box.top });
  }
  return placed;
}

function firstFree(
  label: WantedLabel,
  frame: { readonly width: number; readonly height: number },
  grid: Grid,
  crossed?: Grid,
): { readonly text: number; readonly side: LabelSide; readonly box: Box } | undefined {
  for (const [text, width] of label.widths.entries()) {
    for (const side of SIDES) {
      const box = boxOf(label, side, width);
      const isInside =
        box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
      const isFree = !grid.isTaken(box, label.key) && !crossed?.isTaken(box, label.key);
      if (isInside && isFree) return { text, side, box };
    }
  }
  return undefined;
}

function boxOf({ x, y, radius, height }: WantedLabel, side: LabelSide, width: number): Box {
  const reach = radius + GAP;
  const left = side === 'right' ? x + reach : side === 'left' ? x - reach - width : x - width / 2;
  const top = side === 'above' ? y - reach - height : side === 'below' ? y + reach : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function dotOf({ x, y, radius }: WantedLabel): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

interface Grid {
  add(box: Box, key: string): void;
  /** Whether the box meets one added under another key. */
  isTaken(box: Box, key: string): boolean;
}

const CELL = 32;
/** More squares than any screen is high. */
const ROWS = 4096;

/** Boxes by the squares they touch: five hundred dots would make every label look at every other. */
function createGrid(): Grid {
  const cells = new Map<number, { readonly box: Box; readonly key: string }[]>();
  return {
    add(box, key) {
      for (const cell of cellsOf(box)) {
        const there = cells.get(cell);
        if (there) there.push({ box, key });
        else cells.set(cell, [{ box, key }]);
      }
    },
    isTaken(box, key) {
      return cellsOf(box).some((cell) =>
        cells.get(cell)?.some((other) => other.key !== key && doMeet(other.box, box)),
      );
    },
  };
}

function cellsOf(box: Box): readonly number[] {
  const found: number[] = [];
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1) {
      found.push(column * ROWS + row);
    }
  }
  return found;
}

function doMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
