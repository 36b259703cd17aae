/** A picture as bare pixels: blue, green, red and alpha, premultiplied, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Twice the 16 px of Windows' overlay, for displays of twice the density. */
const SIZE = 32;
const CENTRE = SIZE / 2;
/** A red that stands out on the blue of the program's picture, and that white can be read on. */
const DISC = { red: 0xb3, green: 0x26, blue: 0x1e };

/** Each glyph in five columns and seven rows, a row a number. */
const GLYPHS: Readonly<Record<string, readonly number[]>> = {
  '1': [0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
  '2': [0b01110, 0b10001, 0b00001, 0b00010, 0b00100, 0b01000, 0b11111],
  '3': [0b11111, 0b00010, 0b00100, 0b00010, 0b00001, 0b10001, 0b01110],
  '4': [0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010],
  '5': [0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110],
  '6': [0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110],
  '7': [0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b01000, 0b01000],
  '8': [0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110],
  '9': [0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100],
  '+': [0b00000, 0b00100, 0b00100, 0b11111, 0b00100, 0b00100, 0b00000],
};
const COLUMNS = 5;
const ROWS = 7;
const DOT = 2;

/** The number of what is due on a disc, as it lies over a program's picture in the taskbar; `9+` for more than nine. */
export function overlayPicture(count: number): Picture {
  const text = count > 9 ? '9+' : String(count);
  const width = (text.length * (COLUMNS + 1) - 1) * DOT;
  const left = Math.round((SIZE - width) / 2);
  const top = Math.round((SIZE - ROWS * DOT) / 2);
  const pixels = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const alpha = coverage(x, y);
      const isInk = inkAt(text, Math.floor((x - left) / DOT), Math.floor((y - top) / DOT));
      const { red, green, blue } = isInk ? { red: 255, green: 255, blue: 255 } : DISC;
      pixels.set(
        [blue, green, red, 255].map((part) => Math.round(part * alpha)),
        (y * SIZE + x) * 4,
      );
    }
  }
  return { width: SIZE, height: SIZE, pixels };
}

/** How much of a pixel the disc covers, 0 to 1. */
function coverage(x: number, y: number): number {
  const distance = Math.hypot(x + 0.5 - CENTRE, y + 0.5 - CENTRE);
  return Math.min(1, Math.max(0, CENTRE - distance + 0.5));
}

function inkAt(text: string, column: number, row: number): boolean {
  const letter = text[Math.floor(column / (COLUMNS + 1))];
  const at = column % (COLUMNS + 1);
  if (letter === undefined || column < 0 || at >= COLUMNS || row < 0) return false;
  const bits = GLYPHS[letter]?.[row] ?? 0;
  return ((bits >> (COLUMNS - 1 - at)) & 1) === 1;
}
