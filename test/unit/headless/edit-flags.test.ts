import { describe, expect, it } from 'vitest';
import type { Given } from '../../../headless/command.ts';
import { editFrom } from '../../../headless/edit-flags.ts';
import { nearest } from '../../../headless/nearest.ts';
import { partiesIn, speakerIn } from '../../../headless/parties-in.ts';

function given(flags: Readonly<Record<string, readonly string[]>>): Given {
  return {
    operands: [],
    has: (flag) => flag in flags,
    text: (flag) => flags[flag]?.[0],
    texts: (flag) => flags[flag] ?? [],
  };
}

describe('what edit sets', () => {
  it.each([
    [{ title: ['T'] }, { title: 'T' }],
    [
      { when: ['mid-May'], start: ['09:00'] },
      { when: 'mid-May', start: '09:00' },
    ],
    [{ parties: ['US, china'] }, { parties: ['US', 'CN'] }],
    [{ 'confirmed-by': ['cn'] }, { confirmedBy: ['CN'] }],
    [{ track: ['A', 'B, C'] }, { tracks: ['A', 'B, C'] }],
    [
      { alarms: ['30d 1w 2h 15m PT5M'] },
      { alarms: ['P30D', 'P1W', 'PT2H', 'PT15M', 'PT5M'].map((before) => ({ before })) },
    ],
    [
      { expiry: ['US 2026-11-10T00:01 America/New_York'] },
      { expiry: [{ party: 'US', at: '2026-11-10T00:01', zone: 'America/New_York' }] },
    ],
    [{ quantity: ['87.5 million tonnes'] }, { quantity: { amount: 87.5, unit: 'million tonnes' } }],
    [{ 'part-of': ['abc'] }, { partOf: 'abc' }],
    [{ trigger: ['k3Vb p90d'] }, { trigger: { entry: 'k3Vb', offset: 'P90D' } }],
    [
      { trigger: ['k3Vb -P14D us,China back'] },
      { trigger: { entry: 'k3Vb', offset: '-P14D', workingDaysOf: ['US', 'CN'], roll: 'back' } },
    ],
    [{ trigger: ['k3Vb P0D forward'] }, { trigger: { entry: 'k3Vb', offset: 'P0D', roll: 'forward' } }],
  ])('by %j is %j', (flags, set) => {
    expect(editFrom(given(flags as never))).toEqual({ set, unset: [] });
  });

  it('takes a field away where the text is empty', () => {
    const flags = given({ venue: [''], when: [' '], people: [''], link: [''] });
    expect(editFrom(flags)).toEqual({ set: { people: [], links: [] }, unset: ['when', 'venue'] });
  });

  it.each([
    [{ title: [''] }, 'can’t be without a title'],
    [{ kind: ['party'] }, 'give one of summit'],
    [{ alarms: ['soon'] }, '“soon” isn’t a lead time'],
    [{ expiry: ['US 2026-11-10'] }, 'isn’t an expiry'],
    [{ quantity: ['lots'] }, 'isn’t a quantity'],
    [{ trigger: ['k3Vb'] }, 'isn’t a trigger'],
    [{ trigger: ['k3Vb P1D US, CN'] }, 'isn’t a trigger'],
    [{ parties: ['US, Atlantis the lost'] }, '“Atlantis the lost” is no party'],
    [{}, 'needs something to change'],
  ])('refuses %j', (flags, sentence) => {
    expect(() => editFrom(given(flags as never))).toThrow(sentence);
  });
});

it('reads parties by code or name, and takes organisations that nobody listed', () => {
  expect(partiesIn('us, China, White House,EU, XYZZY')).toEqual(['US', 'CN', 'US', 'EU', 'XYZZY']);
  expect(partiesIn('')).toEqual([]);
  expect(partiesIn(undefined)).toBeUndefined();
});

it.each([
  ['lst', 'list'],
  ['exp', 'export'],
  ['lits', 'list'],
  ['extned', 'extend'],
  ['--', undefined],
  ['frobnicate', undefined],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, ['list', 'export', 'extend'])).toBe(meant);
});

describe('who made a statement', () => {
  it.each([
    ['cn', { by: 'CN' }],
    ['China', { by: 'CN' }],
    ['中国', { by: 'CN' }],
    ['White House', { by: 'White House', party: 'US' }],
    ['Reuters', { by: 'Reuters' }],
    ['Scott Bessent', { by: 'Scott Bessent' }],
  ])('takes %s for %o', (name, speaker) => {
    expect(speakerIn(name)).toEqual(speaker);
  });
});
