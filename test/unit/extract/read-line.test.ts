import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/dates/day.ts';
import { EntryInputSchema } from '../../../shared/entries/entry-input.ts';
import { readLine } from '../../../shared/extract/read-line.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

const surroundings = { today: '2025-11-25' as Day, seasons: 'north', gazetteer: theGazetteer } as const;

function understood(line: string) {
  const read = readLine(line, surroundings);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

function refusal(line: string): string {
  const read = readLine(line, surroundings);
  return read.ok ? `taken: ${JSON.stringify(read.value.entry)}` : read.reason;
}

describe('a line of quick add', () => {
  it('reads a summit in a vague month', () => {
    const { entry, understood: echoes, kept } = understood('Trump–Xi summit, Beijing, April 2026');
    expect(entry).toMatchObject({
      kind: 'summit',
      title: 'Trump–Xi summit',
      when: { date: '2026-04', said: 'April 2026' },
      venue: { city: 'Beijing', country: 'CN', zone: 'Asia/Shanghai' },
    });
    expect(echoes).toContainEqual({ part: 'Beijing', as: 'Beijing, China (Asia/Shanghai)' });
    expect(echoes).toContainEqual({ part: 'April 2026', as: '2026-04 (April 2026), a window of 30 days' });
    expect(kept).toEqual([]);
  });

  it.each([
    [
      'Tariff truce expires, deadline, 2026-11-10 00:01 America/New_York, alarms 30d 7d 1d',
      {
        kind: 'deadline',
        title: 'Tariff truce expires',
        when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
        alarms: [{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }],
      },
    ],
    [
      'US–China talks round 6, Geneva, 14–16 April 2026, track US–China truce',
      {
        kind: 'talks',
        parties: ['US', 'CN'],
        when: { date: '2026-04-14/2026-04-16' },
        tracks: ['US–China truce'],
        venue: { city: 'Geneva' },
      },
    ],
    [
      'call Trump–Xi, 24 Nov 2025 21:00 Beijing time',
      { kind: 'call', when: { date: '2025-11-24', start: '21:00', zone: 'Asia/Shanghai' } },
    ],
    [
      '中美经贸磋商，日内瓦，2026年4月14日至16日',
      {
        kind: 'talks',
        parties: ['CN', 'US'],
        venue: { country: 'CH' },
        when: { date: '2026-04-14/2026-04-16' },
      },
    ],
    [
      '截止：关税休战到期，2026年11月10日 00:01 华盛顿时间，提醒 30天 7天',
      { kind: 'deadline', alarms: [{ before: 'P30D' }, { before: 'P7D' }] },
    ],
    [
      'Oct 27, 2025, Trump meets Takaichi, Tokyo, US, JP',
      { title: 'Trump meets Takaichi', parties: ['US', 'JP'], when: { date: '2025-10-27' } },
    ],
    [
      'Trump–Xi summit in Beijing in April 2026',
      { title: 'Trump–Xi summit in Beijing', when: { date: '2026-04' }, venue: { country: 'CN' } },
    ],
    [
      'G20, Doral, 2026, host US',
      { kind: 'multilateral', title: 'G20', host: 'US', venue: { city: 'Doral' } },
    ],
    ['State visit, Beijing, China, April 2026', { kind: 'state-visit', venue: { country: 'CN' } }],
    ['Truce, 2026-11-10, alarms 1w, 2h', { alarms: [{ before: 'P1W' }, { before: 'PT2H' }] }],
    [
      'Meeting, Mar-a-Lago, 5 May 2026, 14:00-16:00, US, CN',
      { kind: 'bilateral', when: { start: '14:00', end: '16:00' } },
    ],
    ['Review, deadline, call to follow', { kind: 'deadline' }],
    [
      'Comments due 5 March 2026 17:00 ET',
      { title: 'Comments due', when: { date: '2026-03-05', start: '17:00', zone: 'America/New_York' } },
    ],
    [
      'Talks, 10am Geneva time, 14 April 2026',
      { title: 'Talks', when: { start: '10:00', zone: 'Europe/Zurich' } },
    ],
    ['Ministerial, Geneva Switzerland, May 2026', { title: 'Ministerial', venue: { country: 'CH' } }],
    ['Truce, 2026-11-10, alarms 30 days, 7 days', { alarms: [{ before: 'P30D' }, { before: 'P7D' }] }],
    [
      'US-Japan-Korea trilateral, Camp David, late 2026',
      { kind: 'multilateral', parties: ['US', 'JP', 'KR'] },
    ],
    ['US, CN, talks, Geneva', { title: 'US, CN, talks', kind: 'talks', parties: ['US', 'CN'] }],
    [
      'Signing, https://example.com/a,b, "bring the text"',
      { links: ['https://example.com/a,b'], notes: 'bring the text' },
    ],
  ])('reads %s', (line, expected) => {
    expect(understood(line).entry).toMatchObject(expected);
  });

  it('keeps in the title what it doesn’t understand, and says so', () => {
    const { entry, kept } = understood('Bessent–He talks, London, Q2 2026, something odd');
    expect(entry.title).toBe('Bessent–He talks, something odd');
    expect(kept).toEqual(['something odd']);
  });

  it.each([
    'Truce expires 12 Aug 2025 00:01 New York',
    'Truce expires on 12 August 2025 at 00:01 New York time',
    'Truce expires Aug 12, 2025, 00:01 New York',
    'Truce expires 12 Aug 2025, 00:01 America/New_York',
    'Truce expires 12 Aug 2025 00:01 New York deadline',
    'Truce expires 2025-08-12 00:01 Washington, deadline',
  ])('finds the date, the time and the zone without commas at the end of “%s”', (line) => {
    const { entry, kept } = understood(line);
    expect(entry).toMatchObject({
      kind: 'deadline',
      title: 'Truce expires',
      when: { date: '2025-08-12', start: '00:01', zone: 'America/New_York' },
    });
    expect(kept).toEqual([]);
  });

  it('leaves the number of a round in the title, and what stands before a date in its part', () => {
    expect(understood('Talks round 6 14–16 April 2026').entry.title).toBe('Talks round 6');
    const { entry, kept } = understood('US–China talks, Geneva 5 May 2026');
    expect(entry).toMatchObject({ title: 'US–China talks, Geneva', when: { date: '2026-05-05' } });
    expect(kept).toEqual(['Geneva']);
  });

  it.each([
    ['Truce of 12 Aug 2025 expires soon', '12 Aug 2025'],
    ['Truce expires 12 Aug 2025 00:01 for goods', '12 Aug 2025'],
    ['Meeting at 9:30', '9:30'],
    ['关税休战2026年11月10日到期', '2026年11月10日'],
  ])('says that a date stays in the title of “%s”', (line, date) => {
    const { entry, kept } = understood(line);
    expect(entry.title).toBe(line);
    expect(kept).toEqual([date]);
  });

  it('says which kind it took where none is named', () => {
    const { entry, understood: echoes } = understood('Coffee');
    expect(entry.kind).toBe('talks');
    expect(echoes).toEqual([{ part: 'Coffee', as: 'kind talks, since none is named' }]);
  });

  it.each([
    ['', /nothing in the line/],
    ['Ministerial, Springfield, May 2026', /say which/],
    ['Xi visits Washington, 04/05/2026', /ambiguous/],
    ['Signing, 30 February 2026', /no day 30/],
    ['Deadline, 2026-11-10 00:01', /Whose clock shows 00:01/],
    ['Call, 24 Nov 2025 21:00 CST', /CST/],
    ['Truce expires 10 Nov 2026 00:01 CST', /CST/],
    ['Truce expires 30 Feb 2026', /no day 30/],
    ['Truce expires 04/05/2026', /ambiguous/],
    ['X, 14 April 2026, 15 April 2026', /second date/],
    ['X, Paris, London', /second venue/],
    ['Summit, 2026, host Nobody', /isn’t a party/],
    ['Truce, alarms 30d soon', /isn’t a lead time/],
    ['2026', /no title/],
    ['x'.repeat(301), /shorten it/],
    ['x'.repeat(1001), /too long/],
  ])('refuses “%s” with a sentence', (line, reason) => {
    expect(refusal(line)).toMatch(reason);
    expect(refusal(line)).toMatch(/^[“"A-Z].*[.]$/su);
  });

  it.each([
    ['China buys soybeans, pledge, 25 million tonnes of soybeans, 2026', 25, 'million tonnes of soybeans'],
    ['Soybean pledge, 87,500,000 tonnes, 2026-01/2029-06', 87_500_000, 'tonnes'],
    ['中国采购大豆，承诺，2500万吨大豆，2026年', 2500, '万吨大豆'],
  ])('takes the quantity of the pledge “%s”', (line, amount, unit) => {
    const { entry, kept } = understood(line);
    expect(entry).toMatchObject({ kind: 'pledge', quantity: { amount, unit } });
    expect(kept).toEqual([]);
  });

  it('leaves figures with a unit in the title of what is no pledge', () => {
    const { entry } = understood('Trade talks, 6 rounds left, Geneva');
    expect(entry.quantity).toBeUndefined();
    expect(entry.title).toContain('6 rounds left');
  });

  it('takes every example of the manual whole', () => {
    const manual = readFileSync(new URL('../../../docs/quick-add.md', import.meta.url), 'utf8');
    const examples = /```\n([^`]+)```/.exec(manual)?.[1]?.trim().split('\n') ?? [];
    expect(examples.length).toBeGreaterThan(8);
    for (const example of examples) {
      const { entry, kept } = understood(example);
      expect([example, kept]).toEqual([example, []]);
      expect(entry.when).toBeDefined();
    }
  });

  it('never throws, and gives what the schema of entries takes', () => {
    const pieces = fc.constantFrom(
      'April 2026',
      'Beijing',
      'alarms 30d',
      'US',
      ', ',
      '，',
      '9:30',
      'UTC',
      'in ',
      'track x',
      '2026-02-30',
      '中美',
      '–',
      '"',
      '(',
    );
    const lines = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 8 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const read = readLine(line, surroundings);
        if (read.ok) expect(v.safeParse(EntryInputSchema, read.value.entry).issues).toBeUndefined();
        else expect(read.reason).toMatch(/[.]$/);
      }),
      { numRuns: 300 },
    );
  });
});
