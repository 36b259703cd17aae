import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TRACK_COLOURS } from '../../../../shared/entries/track.ts';
import { STANDINGS } from '../../../../shared/statements/standing.ts';

const css = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
const marks = readFileSync(
  new URL('../../../../renderer/ui/standing-mark.module.css', import.meta.url),
  'utf8',
);
const LEGIBLE = 4.5;
/** Of what isn't text. */
const VISIBLE = 3;

type Tokens = Readonly<Record<string, string>>;

function tokensOf(selector: string): Tokens {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** As `color-mix(in srgb, colour share, ground)`. */
function mixed(colour: Rgb, share: number, ground: Rgb): Rgb {
  const [red, green, blue] = [0, 1, 2].map(
    (at) => (colour[at] ?? 0) * share + (ground[at] ?? 0) * (1 - share),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Relative luminance and contrast as WCAG 2.2 define them. */
function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((m, n) => m - n);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([':root', ':root[data-theme="dark"]'])('the colours of %s', (selector) => {
  const tokens = tokensOf(selector);
  const of = (name: string) => rgb(tokens[name] ?? '');
  const share = (name: string) => Number.parseFloat(tokens[name] ?? '') / 100;

  test.each(['ink', 'muted', 'faint', 'accent', 'deadline'])('let %s be read on pane and ground', (name) => {
    expect(contrast(of(name), of('pane'))).toBeGreaterThanOrEqual(LEGIBLE);
    expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(LEGIBLE);
  });

  test.each([...TRACK_COLOURS.map((colour) => `track-${colour}`), 'deadline'])(
    'let %s be read on its own wash',
    (name) => {
      for (const wash of ['wash', 'wash-strong']) {
        expect(contrast(of(name), mixed(of(name), share(wash), of('pane')))).toBeGreaterThanOrEqual(LEGIBLE);
      }
      expect(contrast(of(name), of('pane'))).toBeGreaterThanOrEqual(LEGIBLE);
    },
  );

  test.each(STANDINGS)('let the mark for %s be seen', (standing) => {
    const parts = [...marks.matchAll(/([^{}]+)\{([^}]*)\}/g)]
      .filter(([, selectors = '']) => new RegExp(`\\.${standing}(?![\\w-])`).test(selectors))
      .flatMap(([, , body = '']) => [...body.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name));
    expect(Math.max(...parts.map((name) => contrast(of(name), of('ground'))))).toBeGreaterThanOrEqual(
      VISIBLE,
    );
  });

  test('let what is written on the accent be read', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(LEGIBLE);
    expect(contrast(of('ink'), of('accent-wash'))).toBeGreaterThanOrEqual(LEGIBLE);
    expect(contrast(of('muted'), of('accent-wash'))).toBeGreaterThanOrEqual(LEGIBLE);
  });

  test('let what is written about the past be read', () => {
    expect(contrast(of('on-past'), of('past'))).toBeGreaterThanOrEqual(LEGIBLE);
    for (const ink of ['ink', 'muted', 'accent', 'deadline']) {
      expect(contrast(of(ink), of('past-wash'))).toBeGreaterThanOrEqual(LEGIBLE);
    }
  });
});
