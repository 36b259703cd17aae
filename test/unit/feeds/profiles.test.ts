import { describe, expect, test } from 'vitest';
import { ALARM_MODES } from '../../../shared/feeds/alarm-mode.ts';
import { PROFILE_ALARMS, PROFILES } from '../../../shared/feeds/profile.ts';
import { renderHead } from '../../../shared/feeds/render-feed.ts';
import { type Rendering, renderingOf, renderingWith } from '../../../shared/feeds/rendering.ts';
import { renderZone, yearlyZones } from '../../../shared/feeds/vtimezone.ts';
import { aStatement } from '../../support/a-calendar.ts';
import { aView, BUSAN, linesOf, TRUCE } from '../../support/a-view.ts';

const ALARMS = [{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }];
const truce = (when: { readonly date: string; readonly start: string }, revision = 1) =>
  aView(
    {
      id: 'truce',
      kind: 'deadline',
      title: 'Truce expires',
      when: { ...when, zone: 'America/New_York' },
      alarms: ALARMS,
    },
    { revision },
  );
const meeting = aView(
  { when: { date: '2026-10-30', start: '11:00', end: '12:00' } },
  { venue: BUSAN, track: TRUCE },
);
const cancelled = aView(
  { title: 'Summit', when: '2026-04-14/2026-04-16', alarms: ALARMS },
  { statements: [aStatement('CN', 'cancels', '2025-12-01')] },
);

/** The VEVENTs of an entry, each as its lines. */
function eventsOf(view: Parameters<typeof linesOf>[0], rendering: Partial<Rendering>) {
  const text = linesOf(view, rendering).join('\n');
  return text
    .split('END:VEVENT')
    .slice(0, -1)
    .map((event) => event.trim().split('\n'));
}
const line = (event: readonly string[] | undefined, name: string) =>
  event?.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));

describe('what a profile changes', () => {
  test('Google shows what is cancelled only if it is confirmed; the others are told by STATUS too', () => {
    const statuses = PROFILES.map((profile) =>
      line(eventsOf(cancelled, { profile, alarms: 'none' })[0], 'STATUS'),
    );
    expect(statuses).toEqual([
      'STATUS:CANCELLED',
      'STATUS:CONFIRMED',
      'STATUS:CANCELLED',
      'STATUS:CANCELLED',
    ]);
    for (const profile of PROFILES) {
      const [event] = eventsOf(cancelled, { profile, alarms: 'none' });
      expect(line(event, 'SUMMARY')).toBe('SUMMARY:[cancelled] Summit');
      expect(event).toContain('TRANSP:TRANSPARENT');
    }
  });

  test('Outlook is told who is busy and of days by its own names, and nothing newer than RFC 5545', () => {
    const [event] = eventsOf(meeting, { profile: 'outlook' });
    expect(event).toContain('X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE');
    expect(event?.some((one) => one.startsWith('COLOR'))).toBe(false);
    const agreed = aView(
      { when: { date: '2026-10-30', start: '11:00', zone: 'Asia/Seoul' } },
      {
        statements: [aStatement('US', 'confirms', '2026-01-02'), aStatement('CN', 'confirms', '2026-01-02')],
      },
    );
    expect(eventsOf(agreed, { profile: 'outlook' })[0]).toContain('X-MICROSOFT-CDO-BUSYSTATUS:BUSY');
    const [days] = eventsOf(cancelled, { profile: 'outlook' });
    expect(days).toContain('X-MICROSOFT-CDO-ALLDAYEVENT:TRUE');
    expect(days).toContain('X-MICROSOFT-CDO-BUSYSTATUS:FREE');
    const alarm = eventsOf(truce({ date: '2026-11-10', start: '00:01' }), { profile: 'outlook' })[0];
    expect(alarm?.filter((one) => one.startsWith('UID:'))).toEqual(['UID:truce@sherpa']);
    for (const profile of ['standard', 'google', 'apple'] as const)
      expect(linesOf(cancelled, { profile }).join('\n')).not.toContain('X-MICROSOFT');
  });

  test('Apple gets a place that it can map', () => {
    const structured =
      'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=100;X-TITLE="Gimhae Air Base":geo:35.1796,128.9382';
    expect(linesOf(meeting, { profile: 'apple' })).toContain(structured);
    for (const profile of ['standard', 'google', 'outlook'] as const)
      expect(linesOf(meeting, { profile }).join('\n')).not.toContain('X-APPLE');
    const quoted = aView({ when: '2026-10-30' }, { venue: { ...BUSAN, name: 'The "Base"\r\nX-EVIL:1' } });
    expect(linesOf(quoted, { profile: 'apple' }).join('\n')).toContain('X-TITLE="The ’Base’ X-EVIL:1"');
  });

  test('the head of a feed has what RFC 7986 brought, but for Outlook', () => {
    const headFor = (profile: Rendering['profile']) =>
      renderHead(
        { title: 'All', colour: 'teal' },
        { profile, zones: [], source: 'http://127.0.0.1:7437/feeds/s/everything.ics', zoneText: renderZone },
      ).replaceAll('\r\n ', '');
    expect(headFor('standard')).toMatch(/\r\nNAME:[\s\S]*COLOR:teal[\s\S]*SOURCE[\s\S]*REFRESH-INTERVAL/);
    expect(headFor('outlook')).not.toMatch(/\r\n(?:NAME|COLOR|SOURCE|REFRESH-INTERVAL)/);
    expect(headFor('outlook')).toMatch(/\r\nX-WR-CALNAME:[\s\S]*X-PUBLISHED-TTL:PT15M/);
  });
});

describe('zones for readers of one yearly rule', () => {
  const startFor = (zone: string, date: string) =>
    line(eventsOf(aView({ when: { date, start: '12:00', zone } }), { profile: 'outlook' })[0], 'DTSTART');

  test('a zone that keeps to a rule, or never changes, goes by its name', () => {
    expect(startFor('America/New_York', '2026-07-01')).toBe('DTSTART;TZID=America/New_York:20260701T120000');
    expect(startFor('Asia/Shanghai', '2026-07-01')).toBe('DTSTART;TZID=Asia/Shanghai:20260701T120000');
    expect(startFor('Australia/Lord_Howe', '2026-07-01')).toContain('TZID=Australia/Lord_Howe');
  });

  test('others are written in UTC, and so are years that nobody has a rule for', () => {
    expect(startFor('Africa/Casablanca', '2026-07-01')).toBe('DTSTART:20260701T110000Z');
    expect(startFor('America/Mexico_City', '2026-07-01')).toBe('DTSTART:20260701T180000Z');
    expect(startFor('America/New_York', '2006-04-04')).toBe('DTSTART:20060404T160000Z');
    expect(
      linesOf(aView({ when: { date: '2026-07-01', start: '12:00', zone: 'Africa/Casablanca' } })),
    ).toContain('DTSTART;TZID=Africa/Casablanca:20260701T120000');
  });

  test('whichever years a feed spans, their VTIMEZONE has yearly rules alone', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter((_, index) => index % 18 === 0);
    const keepsToYearlyRules = yearlyZones();
    let kept = 0;
    for (const zone of [...zones, 'Europe/London', 'America/Santiago', 'Asia/Tehran'])
      for (const [first, last] of [
        [2015, 2035],
        [2026, 2026],
        [2033, 2035],
      ] as const) {
        if (!keepsToYearlyRules(zone, first, last)) continue;
        kept += 1;
        const text = renderZone(zone, first, last);
        expect(text).not.toContain('RDATE');
        expect(text.match(/BEGIN:(?:STANDARD|DAYLIGHT)/g)?.length).toBeLessThanOrEqual(2);
      }
    expect(kept).toBeGreaterThan(30);
  });
});

describe('alarms', () => {
  const due = { date: '2026-11-10', start: '00:01' };
  const count = (lines: readonly string[], wanted: string) => lines.filter((one) => one === wanted).length;

  test.each([
    ['embed', 3, 1],
    ['events', 0, 4],
    ['both', 3, 4],
    ['none', 0, 1],
  ] as const)('%s: %i embedded, %i events', (alarms, embedded, events) => {
    const lines = linesOf(truce(due), { alarms });
    expect([count(lines, 'BEGIN:VALARM'), count(lines, 'BEGIN:VEVENT')]).toEqual([embedded, events]);
    expect(ALARM_MODES).toContain(alarms);
  });

  test('an alarm as an event is short, takes nobody’s time, rings by itself never, and has its entry’s SEQUENCE', () => {
    const [, first, second, third] = eventsOf(truce(due, 4), { alarms: 'both' });
    expect(first).toEqual([
      'BEGIN:VEVENT',
      'UID:truce.alarm.P30D@sherpa',
      'SEQUENCE:4',
      'DTSTAMP:20251101T100000Z',
      'DTSTART:20261011T040100Z',
      'DTEND:20261011T041600Z',
      'SUMMARY:T-30 · [tbc] Truce expires',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Due 2026-11-10 00:01 Washington · 13:01 Beijing\\n\\nIn Sherpa: sherpa://entry/truce',
      'CATEGORIES:deadline',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20251101T100000Z',
    ]);
    // Thirty days before lies on the other side of a change of clocks, at the same local time.
    expect(line(second, 'DTSTART')).toBe('DTSTART:20261103T050100Z');
    expect(line(third, 'DTSTART')).toBe('DTSTART:20261109T050100Z');
  });

  test('they move with the deadline under the same UIDs', () => {
    const uids = (view: Parameters<typeof linesOf>[0]) =>
      eventsOf(view, { alarms: 'events' }).map((event) => line(event, 'UID'));
    const moved = truce({ date: '2027-11-10', start: '00:01' }, 2);
    expect(uids(moved)).toEqual(uids(truce(due)));
    expect(line(eventsOf(moved, { alarms: 'events' })[3], 'DTSTART')).toBe('DTSTART:20271109T050100Z');
  });

  test('of an entry that fills days they ring at the alarm time at home', () => {
    const day = aView({ kind: 'deadline', when: '2026-11-10', alarms: [{ before: 'P1D' }] });
    expect(line(eventsOf(day, { alarms: 'events' })[1], 'DTSTART')).toBe('DTSTART:20261109T080000Z');
  });

  test('of what is off they are told as cancelled in every profile, lest a reader keeps them', () => {
    const extended = aView(
      { kind: 'deadline', when: '2026-11-10', alarms: [{ before: 'P7D' }] },
      { extended: true },
    );
    for (const profile of PROFILES)
      for (const view of [cancelled, extended]) {
        const [, ...alarms] = eventsOf(view, { profile, alarms: 'both' });
        expect(alarms.length).toBeGreaterThan(0);
        for (const alarm of alarms) expect(alarm).toContain('STATUS:CANCELLED');
        expect(linesOf(view, { profile, alarms: 'both' })).not.toContain('BEGIN:VALARM');
      }
  });

  test('hours and minutes have words too', () => {
    const call = aView({
      when: { date: '2026-11-10', start: '10:00', zone: 'Asia/Shanghai' },
      alarms: [{ before: 'PT2H' }, { before: 'P1DT30M' }, { before: 'PT0M' }],
    });
    const summaries = (language: Rendering['language']) =>
      eventsOf(call, { alarms: 'events', language })
        .slice(1)
        .map((event) => line(event, 'SUMMARY')?.replace(/ · .*/, ''));
    expect(summaries('en')).toEqual(['SUMMARY:T-2h', 'SUMMARY:T-1 30min', 'SUMMARY:T-0']);
    expect(summaries('zh-Hans')).toEqual([
      'SUMMARY:还有 2 小时',
      'SUMMARY:还有 1 天 30 分钟',
      'SUMMARY:到时',
    ]);
  });
});

describe('a rendering', () => {
  test('has the alarms of its profile unless others are chosen', () => {
    for (const profile of PROFILES) expect(renderingOf({ profile }).alarms).toBe(PROFILE_ALARMS[profile]);
    expect(renderingOf({ profile: 'google', alarms: 'none' }).alarms).toBe('none');
    expect(renderingOf({})).toEqual({ profile: 'standard', alarms: 'embed', language: 'en' });
  });

  test('asked for in place of a feed’s own keeps what somebody has chosen for it, and what isn’t asked for', () => {
    const rendering = renderingOf({ profile: 'apple', language: 'zh-Hans' });
    const google = { profile: 'google', alarms: 'events', language: 'zh-Hans' };
    expect(renderingWith({ rendering }, { profile: 'google' })).toEqual(google);
    expect(renderingWith({ rendering, saved: { alarms: 'none' } }, { profile: 'google' }).alarms).toBe(
      'none',
    );
    expect(renderingWith({ rendering }, { alarms: 'both' })).toEqual({ ...rendering, alarms: 'both' });
    expect(renderingWith({ rendering }, { language: 'en' })).toEqual({ ...rendering, language: 'en' });
    expect(renderingWith({ rendering }, {})).toEqual(rendering);
  });
});
