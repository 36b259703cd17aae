import { expect, test } from 'vitest';
import { createMonthWords } from '../../../../renderer/texts/month-words.ts';
import { aDay } from '../../../support/a-calendar.ts';

test.each([
  ['en', '2025-05-01', '2026-11-30', 'May 2025 – Nov 2026'],
  ['zh-Hans', '2025-05-01', '2026-11-30', '2025年5月至2026年11月'],
  ['zh-Hans', '2026-04-01', '2026-04-30', '2026年4月'],
  ['zh-Hans', '2025-11-24', '2025-11-30', '2025年11月24日至30日'],
  ['zh-Hans', '2025-11-24', '2026-01-03', '2025年11月24日至2026年1月3日'],
  ['zh-Hans', '2025-01-01', '2026-12-31', '2025–2026年'],
])('in %s the stretch from %s to %s is written as people write it', (locale, from, to, words) => {
  // Intl sets thin spaces around the dash.
  const said = createMonthWords(locale).window({ from: aDay(from), to: aDay(to) });
  expect(said.replaceAll('\u2009', ' ')).toBe(words);
});
