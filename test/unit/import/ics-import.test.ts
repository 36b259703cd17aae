import { describe, expect, it } from 'vitest';
import { readIcsImport } from '../../../core/import/ics-import.ts';
import type { Instant } from '../../../shared/dates/instant.ts';
import { createMemoryApp } from '../../support/memory-app.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

const surroundings = {
  home: 'Europe/Berlin',
  now: '2025-11-25T12:00:00Z' as Instant,
  gazetteer: theGazetteer,
};

function read(...lines: readonly string[]) {
  return readIcsImport(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'), surroundings);
}

function event(...lines: readonly string[]) {
  return read('BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT');
}

function only(...lines: readonly string[]) {
  const { inputs } = event(...lines);
  return inputs[0]?.input;
}

function dateOf(when: unknown): string {
  return typeof when === 'object' && when !== null && 'date' in when ? String(when.date) : '';
}

function cityOf(venue: unknown): string | undefined {
  return typeof venue === 'object' && venue !== null && 'city' in venue ? String(venue.city) : undefined;
}

describe('an iCalendar import', () => {
  it.each([
    ['a day', ['DTSTART;VALUE=DATE:20260414'], { date: '2026-04-14' }],
    [
      'days, the end not among them',
      ['DTSTART;VALUE=DATE:20260414', 'DTEND;VALUE=DATE:20260417'],
      { date: '2026-04-14/2026-04-16' },
    ],
    [
      'a time in UTC',
      ['DTSTART:20260414T090000Z', 'DTEND:20260414T100000Z'],
      { date: '2026-04-14', start: '09:00', end: '10:00', zone: 'UTC' },
    ],
    [
      'a time by IANA’s name',
      ['DTSTART;TZID=America/New_York:20261110T000100'],
      { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
    ],
    [
      'a time by Windows’ name',
      ['DTSTART;TZID=China Standard Time:20260414T090000'],
      { date: '2026-04-14', start: '09:00', zone: 'Asia/Shanghai' },
    ],
    [
      'a zone behind a prefix',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Zurich:20260414T090000'],
      { date: '2026-04-14', start: '09:00', zone: 'Europe/Zurich' },
    ],
    [
      'a time on no clock, by the one at home',
      ['DTSTART:20260414T090000'],
      { date: '2026-04-14', start: '09:00', zone: 'Europe/Berlin' },
    ],
    [
      'a length',
      ['DTSTART:20260414T230000Z', 'DURATION:PT2H'],
      { date: '2026-04-14/2026-04-15', start: '23:00', end: '01:00', zone: 'UTC' },
    ],
    [
      'an end at midnight',
      ['DTSTART:20260414T220000Z', 'DTEND:20260415T000000Z'],
      { date: '2026-04-14', start: '22:00', end: '24:00', zone: 'UTC' },
    ],
    [
      'an end by another clock',
      ['DTSTART;TZID=Europe/Berlin:20260414T090000', 'DTEND:20260414T090000Z'],
      { date: '2026-04-14', start: '09:00', end: '11:00', zone: 'Europe/Berlin' },
    ],
    [
      'an end before its start',
      ['DTSTART:20260414T220000Z', 'DTEND:20260414T210000Z'],
      { date: '2026-04-14', start: '22:00', zone: 'UTC' },
    ],
  ])('reads %s', (_, lines, when) => {
    expect(only('SUMMARY:Talks', ...lines)?.when).toEqual(when);
  });

  it('keeps the day, and tells the time, where the zone can’t be known', () => {
    const input = only('SUMMARY:Talks', 'DTSTART;TZID=Custom/Nowhere:20260414T090000');
    expect(input?.when).toEqual({ date: '2026-04-14' });
    expect(input?.notes).toMatch(/At 09:00 by a clock called “Custom\/Nowhere”/);
  });

  it('knows a zone of its own by the offsets it defines', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Ours',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const { inputs } = read(
      ...zone,
      'BEGIN:VEVENT',
      'SUMMARY:x',
      'DTSTART;TZID=Ours:20260414T090000',
      'END:VEVENT',
    );
    expect(inputs[0]?.input.when).toMatchObject({ start: '09:00', zone: 'Asia/Shanghai' });
  });

  it('reads what an event says beside its time', () => {
    const input = only(
      'SUMMARY:US–China talks\\, round 6',
      'DTSTART:20260414T090000Z',
      'LOCATION:Palais des Nations\\, Geneva\\, Switzerland',
      'URL:https://example.com/x?a=1,2',
      'CATEGORIES:trade,rare earths',
      'DESCRIPTION:Bring\\nthe text',
      'BEGIN:VALARM',
      'TRIGGER:-P7D',
      'ACTION:DISPLAY',
      'END:VALARM',
      'BEGIN:VALARM',
      'TRIGGER;VALUE=DATE-TIME:20260413T090000Z',
      'END:VALARM',
    );
    expect(input).toMatchObject({
      kind: 'talks',
      title: 'US–China talks, round 6',
      parties: ['US', 'CN'],
      venue: {
        name: 'Palais des Nations',
        city: 'Geneva',
        country: 'CH',
        zone: 'Europe/Zurich',
      },
      links: ['https://example.com/x?a=1,2'],
      topics: ['trade', 'rare earths'],
      notes: 'Bring\nthe text',
      alarms: [{ before: 'P7D' }, { before: 'P1D' }],
    });
  });

  it('places an event by GEO, on the clock that holds there', () => {
    expect(
      only('SUMMARY:x', 'DTSTART:20260414T090000Z', 'LOCATION:The base', 'GEO:35.1795;128.9382')?.venue,
    ).toMatchObject({
      name: 'The base',
      city: 'Busan',
      country: 'KR',
      lat: 35.1795,
      zone: 'Asia/Seoul',
    });
  });

  it.each([
    ['deadline', ['SUMMARY:The truce expires', 'DTSTART:20261110T050100Z']],
    ['deadline', ['SUMMARY:The truce', 'DTSTART:20261110T050100Z', 'TRANSP:TRANSPARENT']],
    ['summit', ['SUMMARY:Summit', 'DTSTART;VALUE=DATE:20261110']],
    ['bilateral', ['SUMMARY:US–China', 'DTSTART;VALUE=DATE:20261110']],
    ['talks', ['SUMMARY:Something', 'DTSTART;VALUE=DATE:20261110']],
  ])('takes it for a %s: %j', (kind, lines) => {
    expect(only(...lines)?.kind).toBe(kind);
  });

  it('works out a series on its own clock, without its exceptions, its moved dates in their place', () => {
    const { inputs, refused } = read(
      'BEGIN:VEVENT',
      'UID:s',
      'SUMMARY:Weekly talks',
      'DTSTART;TZID=America/New_York:20251020T090000',
      'DTEND;TZID=America/New_York:20251020T100000',
      'RRULE:FREQ=WEEKLY;UNTIL=20251124T235959Z',
      'EXDATE;TZID=America/New_York:20251027T090000',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:s',
      'SUMMARY:Weekly talks',
      'RECURRENCE-ID:20251110T140000Z',
      'DTSTART:20251111T140000Z',
      'END:VEVENT',
    );
    expect(refused).toEqual([]);
    expect(
      inputs.map(({ input }) =>
        typeof input.when === 'object' ? `${input.when.date} ${input.when.start}` : '',
      ),
    ).toEqual([
      '2025-10-20 09:00',
      '2025-11-03 09:00',
      '2025-11-17 09:00',
      '2025-11-24 09:00',
      '2025-11-11 14:00',
    ]);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;COUNT=100000000',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=999999999999',
    'NONSENSE',
  ])('takes the first date of %s, and says that it is all', (rule) => {
    const { inputs, refused } = event('SUMMARY:x', 'DTSTART:20250101T090000Z', `RRULE:${rule}`);
    expect(inputs).toHaveLength(1);
    expect(refused[0]?.reason).toMatch(/^Only its first date is taken/);
  });

  it('takes at most 500 of a series', () => {
    const { inputs, refused } = event('SUMMARY:x', 'DTSTART:20250101T090000Z', 'RRULE:FREQ=DAILY');
    expect(inputs).toHaveLength(500);
    expect(refused[0]?.reason).toMatch(/500/);
  });

  it('takes the good ones of a file and refuses the others with their reasons', () => {
    const { inputs, refused } = read(
      'BEGIN:VEVENT',
      'SUMMARY:Good',
      'DTSTART:20260414T090000Z',
      'X-BAD LINE',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:No such day',
      'DTSTART:20260230T090000Z',
      'END:VEVENT',
      'BEGIN:VJOURNAL',
      'SUMMARY:A journal',
      'END:VJOURNAL',
      'BEGIN:VTODO',
      'SUMMARY:A task',
      'DUE;VALUE=DATE:20260414',
      'END:VTODO',
      'BEGIN:VEVENT',
      'SUMMARY:Cut short',
    );
    expect(inputs.map(({ input }) => [input.kind, input.title])).toEqual([
      ['talks', 'Good'],
      ['talks', 'No such day'],
      ['deadline', 'A task'],
    ]);
    expect(inputs[1]?.input).not.toHaveProperty('when');
    expect(inputs[1]?.input.notes).toBe(
      'Its date can’t be read: “20260230T090000Z” isn’t a date that exists.',
    );
    expect(refused).toEqual([
      {
        at: 'event 2 (“No such day”)',
        reason: 'It is taken without a date, since “20260230T090000Z” isn’t a date that exists.',
      },
      { at: 'journal 1 (“A journal”)', reason: 'Only events and tasks are taken.' },
      { at: 'event 3 (“Cut short”)', reason: 'It doesn’t end: the file is cut short there.' },
    ]);
  });

  it.each(['\n', '\r', '\r\n', '\r\r\n'])('reads lines that end in %j, behind a byte order mark', (end) => {
    const lines = [
      '\uFEFFBEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:Talks in',
      '  Geneva',
      'DTSTART:20260414T090000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    expect(readIcsImport(lines.join(end), surroundings).inputs[0]?.input.title).toBe('Talks in Geneva');
  });

  it.each([
    ['', /isn’t an iCalendar/],
    ['<html>', /isn’t an iCalendar/],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', /without events/],
  ])('says of the file %j what it lacks', (text, reason) => {
    expect(readIcsImport(text, surroundings).refused[0]?.reason).toMatch(reason);
  });

  it('takes back what a feed of ours says, vague dates and all', async () => {
    const { request } = await createMemoryApp();
    const entries = await request('sample.add', {});
    const { content } = await request('feeds.export', { format: 'ics' });
    const { inputs, refused } = readIcsImport(content, surroundings);
    const rowOf = (title: string, kind: string, when: unknown, city: string | undefined) =>
      [title, kind, dateOf(when), city].join(' | ');
    expect(refused).toEqual([]);
    expect(
      inputs.map(({ input }) => rowOf(input.title, input.kind, input.when, cityOf(input.venue))).sort(),
    ).toEqual(entries.map((entry) => rowOf(entry.title, entry.kind, entry.when, entry.venue?.city)).sort());
  });

  it.each(['[2026-12-01,2026-12-09]', '[2026-12-01..2026-12-09]'])(
    'takes back that it is on one of some days (%s), and no words that nobody said',
    async (date) => {
      const { request } = await createMemoryApp();
      await request('entries.add', { entry: { kind: 'talks', title: 'Round six', when: date } });
      const { content } = await request('feeds.export', { format: 'ics' });
      const { inputs } = readIcsImport(content, surroundings);
      expect(inputs.map(({ input }) => [input.title, input.when])).toEqual([['Round six', { date }]]);
    },
  );

  it('knows a feed of ours in Chinese, and takes no reminder of it for an event', () => {
    const { inputs, refused } = read(
      'BEGIN:VEVENT',
      'UID:a@sherpa',
      'SUMMARY:【待确认】≈ 2026年4月 · 对北京的国事访问',
      'DTSTART;VALUE=DATE:20260401',
      'DTEND;VALUE=DATE:20260501',
      'DESCRIPTION:日期：2026年4月（2026-04）',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:a.alarm.P7D@sherpa',
      'SUMMARY:7 天 · 【待确认】≈ 2026年4月 · 对北京的国事访问',
      'DTSTART:20260325T080000Z',
      'END:VEVENT',
    );
    expect(inputs.map(({ input }) => [input.title, dateOf(input.when)])).toEqual([
      ['对北京的国事访问', '2026-04'],
    ]);
    expect(refused).toMatchObject([{ reason: 'It only reminds of an event that has a place of its own.' }]);
  });

  it.each([
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,WE',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,SA',
    'FREQ=DAILY;INTERVAL=10',
    'FREQ=DAILY;INTERVAL=3;BYMONTH=1,2',
  ])('works out a series that began long ago as if from its beginning: %s', (rule) => {
    const days = (more: string) =>
      event('UID:1', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20100106', `RRULE:${rule}${more}`).inputs.map(
        ({ input }) => dateOf(input.when),
      );
    // One that counts is followed from its beginning.
    expect(days('')).toEqual(days(';COUNT=5000'));
    expect(days('').length).toBeGreaterThan(50);
  });

  it('gives the first date of a series that is long over', () => {
    const rule = 'RRULE:FREQ=WEEKLY;UNTIL=20120703T080000Z;BYDAY=TU';
    const { inputs } = event('UID:1', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20100106', rule);
    expect(inputs.map(({ input }) => dateOf(input.when))).toEqual(['2010-01-06']);
  });

  it('takes an event whose lines are in disorder, if something ends behind it', () => {
    const lines = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Talks', 'DTSTART:20260414T090000Z'];
    expect(read(...lines, 'END:STANDARD', 'LOCATION:Geneva').inputs).toHaveLength(1);
    expect(read(...lines).refused).toMatchObject([{ reason: expect.stringMatching(/cut short/) }]);
  });

  it('takes an event whose end something else runs into', () => {
    const begun = (uid: string) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'SUMMARY:Talks',
      'DTSTART:20260414T090000Z',
    ];
    const file = read(...begun('1'), 'END:VEVENT', ' https://example.org/', ...begun('2'), 'END:VEVENT');
    expect(file.inputs).toHaveLength(2);
  });

  it('is held up by no depth of components, nor by ends without a beginning', () => {
    const many = 30_000;
    const names = Array.from({ length: many }, (_, index) => `X-${index}`);
    const file = read(
      ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Talks', 'DTSTART:20260414T090000Z'],
      ...names.map((name) => `BEGIN:${name}`),
      ...names.map(() => 'END:NOPE'),
      ...names.toReversed().map((name) => `END:${name}`),
      'END:VEVENT',
    );
    expect(file.inputs).toHaveLength(1);
  });

  it('is polluted by no name', () => {
    read(
      'BEGIN:VEVENT',
      'UID:__proto__',
      'SUMMARY;__proto__=x:y',
      '__proto__:z',
      'DTSTART:20260414T090000Z',
      'END:VEVENT',
    );
    expect('summary' in {}).toBe(false);
  });
});
