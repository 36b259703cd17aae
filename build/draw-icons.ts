import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { icnsOf } from './icns.ts';
import { icoOf } from './ico.ts';
import { packagePath, root } from './paths.ts';

/** From here on the fine drawing can be made out; below it the one drawn on the grid of 16 px is used. */
const FINE_FROM = 48;
/** What is left around an app's icon on a Mac: the tile is 824 of 1024. */
const MAC_TILE = 824 / 1024;

const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
const MAC_SIZES = [16, 32, 64, 128, 256, 512, 1024];
/** The colours of the tray's glyph: a Mac paints its template itself, the others have light bars or dark ones. */
const TRAY_COLOURS = { Template: '#000000', '-on-light': '#1c1e21', '-on-dark': '#ffffff' };
const TRAY_GLYPHS = ['tray', 'tray-due'];

/** Draws the icons of `build/icons` at every size that a system asks for, into a folder. */
export async function drawIcons(folder: string): Promise<void> {
  await startRenderer();
  await Promise.all(['app', 'tray'].map((name) => mkdir(join(folder, name), { recursive: true })));
  const write = (name: string, bytes: Uint8Array) => writeFile(join(folder, name), bytes);
  for (const size of LINUX_SIZES) await write(`app/${size}x${size}.png`, appIcon(size));
  await write('app.ico', icoOf(WINDOWS_SIZES.map((size) => ({ size, png: appIcon(size) }))));
  await write('app.icns', icnsOf(MAC_SIZES.map((size) => ({ size, png: appIcon(size, MAC_TILE) }))));
  for (const glyph of TRAY_GLYPHS) {
    for (const [variant, colour] of Object.entries(TRAY_COLOURS)) {
      const svg = drawing(glyph).replaceAll('#000', colour);
      await write(`tray/${glyph}${variant}.png`, pngOf(svg, 16));
      await write(`tray/${glyph}${variant}@2x.png`, pngOf(svg, 32));
    }
  }
}

let started: Promise<void> | undefined;

/** The renderer's code is read once in a process. */
function startRenderer(): Promise<void> {
  started ??= initWasm(readFileSync(packagePath('@resvg/resvg-wasm', 'index_bg.wasm')));
  return started;
}

function drawing(name: string): string {
  return readFileSync(join(root, 'build', 'icons', `${name}.svg`), 'utf8');
}

function appIcon(size: number, share = 1): Uint8Array {
  const svg = drawing(size < FINE_FROM ? 'app-small' : 'app');
  return pngOf(share === 1 ? svg : withMargin(svg, share), size);
}

/** The same drawing in the middle of a larger sheet. */
function withMargin(svg: string, share: number): string {
  const margin = (1 - share) / 2;
  const inner = svg.replace('<svg ', `<svg x="${margin}" y="${margin}" width="${share}" height="${share}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inner}</svg>`;
}

function pngOf(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
