import { describe, expect, test } from 'vitest';
import type { ReadingId } from '../../../shared/entries/ids.ts';
import { aDay, aStatement } from '../../support/a-calendar.ts';
import { aRenderer, aView, BUSAN, linesOf, TRUCE } from '../../support/a-view.ts';

const startsWith = (lines: readonly string[], ...names: readonly string[]) =>
  lines.filter((line) => names.some((name) => line.startsWith(name)));
const timesOf = (view: Parameters<typeof linesOf>[0]) => startsWith(linesOf(view), 'DTSTART', 'DTEND');
const summaryOf = (view: Parameters<typeof linesOf>[0]) => startsWith(linesOf(view), 'SUMMARY')[0];

describe('times', () => {
  test('an exact and timed engagement has its zone, and an end only where one is given', () => {
    const when = { date: '2025-10-30', start: '11:00', end: '13:00' };
    expect(timesOf(aView({ when }, { venue: BUSAN }))).toEqual([
      'DTSTART;TZID=Asia/Seoul:20251030T110000',
      'DTEND;TZID=Asia/Seoul:20251030T130000',
    ]);
    expect(timesOf(aView({ when: { date: '2025-10-30', start: '11:00' } }, { venue: BUSAN }))).toEqual([
      'DTSTART;TZID=Asia/Seoul:20251030T110000',
    ]);
  });

  test('24:00 is the next local midnight', () => {
    const zone = 'Asia/Shanghai';
    expect(timesOf(aView({ kind: 'deadline', when: { date: '2026-04-14', start: '24:00', zone } }))).toEqual([
      'DTSTART;TZID=Asia/Shanghai:20260415T000000',
    ]);
  });

  test('a day and several days are DATE values with an exclusive end, with times or without', () => {
    expect(timesOf(aView({ when: '2026-04-14' }))).toEqual([
      'DTSTART;VALUE=DATE:20260414',
      'DTEND;VALUE=DATE:20260415',
    ]);
    const view = aView({ when: { date: '2026-04-14/2026-04-16', start: '10:00' } }, { venue: BUSAN });
    expect(timesOf(view)).toEqual(['DTSTART;VALUE=DATE:20260414', 'DTEND;VALUE=DATE:20260417']);
    expect(linesOf(view).join('\n')).toContain('From 10:00 on the first day\\, Seoul time');
  });

  test('UTC is written with a Z', () => {
    expect(timesOf(aView({ when: { date: '2026-04-14', start: '10:00', zone: 'UTC' } }))).toEqual([
      'DTSTART:20260414T100000Z',
    ]);
  });

  test('so is a time that comes twice when clocks are set back, which programs read differently', () => {
    const zone = 'Europe/London';
    expect(timesOf(aView({ when: { date: '2029-10-28', start: '00:30', end: '01:30', zone } }))).toEqual([
      'DTSTART:20291027T233000Z',
      'DTEND:20291028T003000Z',
    ]);
    expect(timesOf(aView({ when: { date: '2029-10-28', start: '02:00', zone } }))).toEqual([
      'DTSTART;TZID=Europe/London:20291028T020000',
    ]);
  });

  test('a deadline is an instant without length, told on both sides’ clocks', () => {
    const lines = linesOf(
      aView({ kind: 'deadline', when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' } }),
    );
    expect(startsWith(lines, 'DTSTART', 'DTEND')).toEqual(['DTSTART;TZID=America/New_York:20261110T000100']);
    expect(lines).toContain('TRANSP:TRANSPARENT');
    expect(lines.join('\n')).toContain('Due 2026-11-10 00:01 Washington · 13:01 Beijing');
  });
});

describe('vague dates', () => {
  test('April is its whole span, never the first of April', () => {
    const view = aView({ title: 'State visit to Beijing', when: { date: '2026-04', said: 'April 2026' } });
    expect(timesOf(view)).toEqual(['DTSTART;VALUE=DATE:20260401', 'DTEND;VALUE=DATE:20260501']);
    expect(summaryOf(view)).toBe('SUMMARY:[tbc] ≈ April 2026 · State visit to Beijing');
    expect(linesOf(view)).toContain('TRANSP:TRANSPARENT');
  });

  test('a year is its last day, with "by"', () => {
    const view = aView({ title: 'G20', when: '2026' });
    expect(timesOf(view)).toEqual(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']);
    expect(summaryOf(view)).toBe('SUMMARY:[tbc] ≈ 2026\\, by 31 December 2026 · G20');
  });

  test('31 days are a span, 32 are not', () => {
    expect(timesOf(aView({ when: '[2026-05-01..2026-05-31]' }))).toHaveLength(2);
    expect(timesOf(aView({ when: '[2026-05-01..2026-06-01]' }))[0]).toBe('DTSTART;VALUE=DATE:20260601');
  });

  test('without a latest day, or without any date, there is no day to show', () => {
    expect(aRenderer()(aView({ when: '2026-04/..' }))).toBeUndefined();
    expect(aRenderer()(aView())).toBeUndefined();
    expect(timesOf(aView({ when: '../2026-04' }))[0]).toBe('DTSTART;VALUE=DATE:20260430');
  });
});

describe('what an entry is', () => {
  test('UID, SEQUENCE and stamps follow its id, its revision and its last change', () => {
    const lines = linesOf(aView({ when: '2026-04-14' }, { revision: 3 }));
    expect(lines).toContain('UID:e1@sherpa');
    expect(lines).toContain('SEQUENCE:3');
    expect(lines).toContain('DTSTAMP:20251101T100000Z');
    expect(lines).toContain('LAST-MODIFIED:20251101T100000Z');
  });

  test.each([
    [
      'agreed',
      [aStatement('US', 'confirms', '2025-10-02'), aStatement('CN', 'confirms', '2025-10-02')],
      'CONFIRMED',
    ],
    ['held', [aStatement('US', 'held', '2026-04-15')], 'CONFIRMED'],
    ['cancelled', [aStatement('US', 'cancels', '2025-10-02')], 'CANCELLED'],
    ['postponed', [aStatement('US', 'postpones', '2025-10-02')], 'TENTATIVE'],
    ['one-sided', [aStatement('US', 'confirms', '2025-10-02')], 'TENTATIVE'],
    ['expected', [], 'TENTATIVE'],
  ])('one that is %s has its STATUS', (standing, statements, status) => {
    const view = aView({ when: '2026-04-14' }, { statements });
    expect(view.standing).toBe(standing);
    expect(linesOf(view)).toContain(`STATUS:${status}`);
  });

  test('one that is off says so in its summary and rings nobody', () => {
    const alarms = [{ before: 'P1D' }];
    const cancels = [aStatement('US', 'cancels', '2025-10-02')];
    const off = [
      aView({ when: '2026-04-14', alarms }, { statements: cancels }),
      aView({ when: '2026-04-14', alarms }, { statements: [aStatement('US', 'postpones', '2025-10-02')] }),
      aView({ kind: 'deadline', when: '2026-04-14', alarms }, { extended: true }),
      aView({ kind: 'deadline', when: '2026-04-14', alarms }, { superseded: true }),
    ];
    expect(off.map(summaryOf)).toEqual([
      'SUMMARY:[cancelled] Trump–Xi meeting',
      'SUMMARY:[postponed] Trump–Xi meeting',
      'SUMMARY:[extended] Trump–Xi meeting',
      'SUMMARY:[superseded] Trump–Xi meeting',
    ]);
    for (const view of off) expect(linesOf(view)).not.toContain('BEGIN:VALARM');
  });

  test('one that is off says so before its vague date, as docs/feeds.md has it', () => {
    const view = aView({ when: '2026-04' }, { statements: [aStatement('US', 'cancels', '2025-10-02')] });
    expect(summaryOf(view)).toBe('SUMMARY:[cancelled] ≈ April 2026 · Trump–Xi meeting');
  });

  test('statements are told with day and source, but not the withdrawn', () => {
    const source = { publisher: 'The White House', url: 'https://example.org/a' };
    const view = aView(
      { when: '2025-10-30' },
      { statements: [aStatement('US', 'confirms', '2025-10-23', { source })] },
    );
    expect(linesOf(view).join('\n')).toContain(
      '2025-10-23: US confirms [The White House\\, https://example.org/a]',
    );
    const withdrawn = view.statements.map((statement) => ({
      ...statement,
      withdrawn: { on: statement.made, reason: 'a mistake' },
    }));
    expect(linesOf({ ...view, statements: withdrawn }).join('\n')).not.toContain('White House');
  });

  test('place, address, colour and categories are there, and the equator is a place', () => {
    const venue = { ...BUSAN, lat: 0, lon: -0.0000001 };
    const lines = linesOf(
      aView(
        { when: '2025-10-30', topics: ['soybeans, tariffs'], links: ['https://a.b/c?x=1,2;3'] },
        { venue, track: TRUCE },
      ),
    );
    expect(lines).toContain('LOCATION:Gimhae Air Base\\, Busan\\, South Korea');
    expect(lines).toContain('GEO:0;0');
    expect(lines).toContain('URL:https://a.b/c?x=1,2;3');
    expect(lines).toContain('COLOR:steelblue');
    expect(lines).toContain('CATEGORIES:US–China trade truce,soybeans\\, tariffs,bilateral');
  });

  test('say how a pledge does by its latest reading, and nothing of pace without one', () => {
    const pledge = aView({
      kind: 'pledge',
      when: '2026',
      quantity: { amount: 25, unit: 'million tonnes' },
    });
    const reading = { id: 'r1' as ReadingId, upTo: aDay('2026-07-01'), amount: 9, made: aDay('2026-07-20') };
    expect(linesOf({ ...pledge, readings: [reading] }).join('\n')).toContain(
      'Behind by 3.43 million tonnes (50 days): 9 of 25 million tonnes up to 2026-07-01',
    );
    expect(linesOf(pledge).join('\n')).not.toMatch(/pace|reading/i);
  });

  test('no text can bring lines of its own', () => {
    const evil = 'a\r\nX-EVIL:1\u2028X-EVIL:2\nEND:VEVENT';
    const lines = linesOf(
      aView(
        {
          when: { date: '2026-04', said: evil },
          title: evil,
          notes: evil,
          instrument: evil,
          topics: [evil],
          links: [evil],
          quantity: { amount: 1, unit: evil },
          alarms: [{ before: 'P1D' }],
        },
        {
          venue: { ...BUSAN, name: evil, city: evil },
          track: { ...TRUCE, name: evil },
          statements: [
            aStatement(evil, 'confirms', '2025-10-23', { capacity: evil, source: { title: evil } }),
          ],
        },
      ),
    );
    expect(startsWith(lines, 'X-EVIL')).toEqual([]);
    expect(startsWith(lines, 'END:VEVENT')).toHaveLength(1);
  });
});
