import { describe, expect, it } from 'vitest';
import { readIcsEvent, readIcsOverlay } from '../../../core/import/ics-overlay.ts';
import type { Day } from '../../../shared/dates/day.ts';
import type { Instant } from '../../../shared/dates/instant.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

const surroundings = {
  home: 'Europe/Berlin',
  now: '2025-11-25T12:00:00Z' as Instant,
  gazetteer: theGazetteer,
  window: { from: '2026-01-01' as Day, to: '2026-12-31' as Day },
};

const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

function read(...lines: readonly string[]) {
  const overlay = readIcsOverlay(calendar(...lines), surroundings);
  if (!overlay.ok) throw new Error(overlay.reason);
  return overlay.value;
}

describe('somebody else’s calendar', () => {
  it('shows a series of every day on every day of the window, though it began long ago', () => {
    for (const rule of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU']) {
      const overlay = readIcsOverlay(
        calendar(...event('UID:a', 'SUMMARY:Standup', 'DTSTART;VALUE=DATE:20200106', `RRULE:${rule}`)),
        { ...surroundings, window: { from: '2025-01-01' as Day, to: '2028-12-31' as Day } },
      );
      const days = overlay.ok ? overlay.value.items.map(({ from }) => from) : [];
      expect([days.length, days[0], days.at(-1)]).toEqual([1461, '2025-01-01', '2028-12-31']);
      expect(overlay.ok && overlay.value.refused).toBe(0);
    }
  });

  it('counts as unread what isn’t shown, and not what is, or is no event', () => {
    const past = event('UID:a', 'SUMMARY:Past', 'DTSTART:20190107T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=3');
    const older = event('UID:b', 'SUMMARY:Older', 'SEQUENCE:1', 'DTSTART:20260107T090000Z');
    const newer = event('UID:b', 'SUMMARY:Newer', 'SEQUENCE:2', 'DTSTART:20260108T090000Z');
    const journal = ['BEGIN:VJOURNAL', 'UID:c', 'SUMMARY:Notes', 'END:VJOURNAL'];
    expect(read(...past, ...older, ...newer, ...journal).refused).toBe(0);
    const cut = ['BEGIN:VEVENT', 'UID:d', 'SUMMARY:Cut', 'DTSTART:20260108T090000Z'];
    expect(read(...newer, ...cut).refused).toBe(1);
  });

  it('has a name, its events with days and instants, and what each says of itself', () => {
    const overlay = read(
      'X-WR-CALNAME:Council of the EU\\, meetings',
      ...event(
        'UID:a@eu',
        'SUMMARY:EU–China summit',
        'DTSTART;TZID=Europe/Brussels:20260414T230000',
        'DTEND;TZID=Europe/Brussels:20260415T010000',
        'STATUS:TENTATIVE',
        'LOCATION:Justus Lipsius\\, Brussels',
        'URL:https://example.org/a?x=1,2',
      ),
      ...event('UID:b@eu', 'SUMMARY:Away days', 'DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260504'),
    );
    expect(overlay).toEqual({
      name: 'Council of the EU, meetings',
      refused: 0,
      whole: true,
      unread: [],
      items: [
        {
          uid: 'a@eu',
          title: 'EU–China summit',
          when: { date: '2026-04-14/2026-04-15', start: '23:00', end: '01:00', zone: 'Europe/Brussels' },
          from: '2026-04-14',
          to: '2026-04-15',
          allDay: false,
          start: '2026-04-14T21:00:00Z',
          end: '2026-04-14T23:00:00Z',
          status: 'tentative',
          location: 'Justus Lipsius, Brussels',
          url: 'https://example.org/a?x=1,2',
        },
        {
          uid: 'b@eu',
          title: 'Away days',
          when: { date: '2026-05-01/2026-05-03' },
          from: '2026-05-01',
          to: '2026-05-03',
          allDay: true,
          status: 'confirmed',
        },
      ],
    });
  });

  it('names each occurrence by its rule, also one that was moved, and keeps in mind those taken away', () => {
    const { items } = read(
      ...event(
        'UID:s',
        'SUMMARY:Weekly',
        'DTSTART;TZID=Europe/Brussels:20260302T090000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=Europe/Brussels:20260309T090000',
      ),
      // By another clock, as programs write it.
      ...event(
        'UID:s',
        'SUMMARY:Weekly, moved',
        'RECURRENCE-ID:20260316T080000Z',
        'DTSTART:20260317T080000Z',
      ),
    );
    expect(items.map(({ recurrence, from, excluded }) => [recurrence, from, excluded])).toEqual([
      ['2026-03-02 09:00', '2026-03-02', undefined],
      ['2026-03-23 09:00', '2026-03-23', undefined],
      ['2026-03-09 09:00', '2026-03-09', true],
      ['2026-03-16 09:00', '2026-03-17', undefined],
    ]);
  });

  it('works series out within the window alone, and keeps what doesn’t repeat whenever it is', () => {
    const { items } = read(
      ...event('UID:s', 'SUMMARY:Daily', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY'),
      ...event('UID:o', 'SUMMARY:Once', 'DTSTART;VALUE=DATE:20010101'),
    );
    expect(items.filter(({ uid }) => uid === 's')).toHaveLength(365);
    expect(items.filter(({ uid }) => uid === 'o').map(({ from }) => from)).toEqual(['2001-01-01']);
  });

  it('may be without events, but not something else', () => {
    expect(read()).toEqual({ items: [], refused: 0, whole: false, unread: [] });
    expect(readIcsOverlay('<!doctype html>', surroundings)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^It isn’t an iCalendar file/),
    });
  });

  it('counts what of it can’t be read, and shows no link that isn’t one', () => {
    const { items, refused } = read(
      ...event('UID:x', 'SUMMARY:Bad', 'DTSTART:20261399'),
      ...event('UID:y', 'SUMMARY:Odd', 'DTSTART:20260401T090000Z', 'URL:javascript:alert(1)'),
    );
    expect(refused).toBe(1);
    expect(items).toMatchObject([{ uid: 'y' }]);
    expect(items[0]).not.toHaveProperty('url');
  });

  it('gives the entry that an event would make, of a series that of the occurrence', () => {
    const text = calendar(
      ...event(
        'UID:s',
        'SUMMARY:Talks\\, Geneva',
        'DTSTART:20260302T090000Z',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20260309T090000Z',
      ),
    );
    const asked = { uid: 's', recurrence: '2026-03-16 09:00' };
    expect(readIcsEvent(text, asked, surroundings)).toMatchObject({
      ok: true,
      value: {
        item: { from: '2026-03-16' },
        input: { title: 'Talks, Geneva', when: { date: '2026-03-16', start: '09:00' } },
      },
    });
    for (const gone of [{ uid: 's' }, { uid: 's', recurrence: '2026-03-09 09:00' }, { uid: 'nope' }])
      expect(readIcsEvent(text, gone, surroundings).ok).toBe(false);
  });

  it('keeps the vague date of a feed of Sherpa’s', () => {
    const { items } = read(
      ...event(
        'UID:v@sherpa',
        'SUMMARY:≈ April 2026 · State visit',
        'DTSTART;VALUE=DATE:20260401',
        'DTEND;VALUE=DATE:20260501',
        'DESCRIPTION:Date as said: April 2026 (2026-04)',
      ),
    );
    expect(items).toMatchObject([
      { title: 'State visit', when: { date: '2026-04' }, from: '2026-04-01', to: '2026-04-30', allDay: true },
    ]);
  });
});
