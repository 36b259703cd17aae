import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../shared/feeds/profile.ts';
import { holdsAllOf, resourcesOf, uidIn } from '../../../shared/feeds/resources-of.ts';
import { validateFeed } from '../../../shared/feeds/validate-feed.ts';
import { interopCalendar } from '../../support/interop/interop-calendar.ts';
import { publisherOf } from '../../support/interop/interop-publisher.ts';

const FEED = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Sherpa//Sherpa//EN',
  'CALSCALE:GREGORIAN',
  'NAME:A name that goes on and on until its line has to be folded somewhere abou',
  ' t here',
  'SOURCE;VALUE=URI:http://127.0.0.1:7437/feeds/secret/a.ics',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Seoul',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:meeting@sherpa',
  'DTSTART;TZID=Asia/Seoul:20251030T110000',
  'SUMMARY:Busan\\, a summit whose name goes on and on until the line has to be fol',
  ' ded',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'UID:alarm-of-the-meeting',
  'TRIGGER:-P1D',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:deadline@sherpa',
  'DTSTART;VALUE=DATE:20261110',
  'SUMMARY:Truce ends',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:meeting@sherpa',
  'RECURRENCE-ID;TZID=Europe/Berlin:20251030T030000',
  'DTSTART;TZID=Europe/Berlin:20251030T040000',
  'SUMMARY:Busan',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('the calendar objects of a feed', () => {
  const resources = resourcesOf(FEED);

  it('are one for each UID, with all its events and only the zones that they name', () => {
    expect(resources.map(({ uid, title }) => [uid, title])).toEqual([
      ['meeting@sherpa', 'Busan, a summit whose name goes on and on until the line has to be folded'],
      ['deadline@sherpa', 'Truce ends'],
    ]);
    const read = resources.map(({ text }) => ICAL.Component.fromString(text));
    expect(read.map((calendar) => calendar.getAllSubcomponents('vevent').length)).toEqual([2, 1]);
    const zones = read.map((calendar) =>
      calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')),
    );
    expect(zones).toEqual([['Asia/Seoul', 'Europe/Berlin'], []]);
  });

  it('carry nothing about the feed, its address least of all', () => {
    for (const { text } of resources) {
      expect(text).not.toMatch(/SOURCE|NAME:A name|127\.0\.0\.1/);
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.*\r\nCALSCALE:GREGORIAN\r\n/);
      expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    }
  });

  it('are known again in what a server made of them, and not where somebody changed them', () => {
    const [meeting] = resources;
    const text = meeting?.text ?? '';
    expect(uidIn(text)).toBe('meeting@sherpa');
    expect(holdsAllOf(text, text)).toBe(true);
    expect(holdsAllOf(`${text}X-SERVER:1\r\n`, text)).toBe(true);
    expect(holdsAllOf(text.replace('Busan\r\n', 'Seoul\r\n'), text)).toBe(false);
    const [first = '', second = '', ...others] = text.split('\r\n');
    expect(holdsAllOf([second, first, ...others].join('\n'), text)).toBe(true);
    expect(uidIn('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')).toBeUndefined();
  });

  it.each(PROFILES)('are sound each by itself, and hold each event of a feed once (%s)', async (profile) => {
    const calendar = interopCalendar(120);
    const publisher = publisherOf(() => calendar, '2026-04-01');
    const feed = publisher.feedFile('everything', { profile, alarms: 'both' })?.text ?? '';
    const eventsIn = (text: string) => text.match(/^BEGIN:VEVENT[\s\S]*?^END:VEVENT/gm) ?? [];
    const all = resourcesOf(feed);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    expect(all.flatMap(({ text }) => eventsIn(text)).sort()).toEqual(eventsIn(feed).sort());
    for (const { uid, text } of all) expect(validateFeed(text), uid).toEqual([]);
  });
});
