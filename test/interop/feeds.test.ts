import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { cleanLine, cleanText } from '../../shared/feeds/clean-text.ts';
import { feedsOf } from '../../shared/feeds/feeds-of.ts';
import { renderFile } from '../../shared/feeds/render-file.ts';
import { renderingOf } from '../../shared/feeds/rendering.ts';
import { uidOf } from '../../shared/feeds/uid.ts';
import { defaultSettings } from '../../shared/settings/settings.ts';
import { aView, BUSAN } from '../support/a-view.ts';
import { anyDay } from '../support/any-day.ts';
import { anyEdtf } from '../support/any-edtf.ts';
import { readByIcalJs, readByNodeIcal } from '../support/read-feed.ts';

const ZONES = [
  'America/New_York',
  'Asia/Shanghai',
  'Europe/London',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

function fileOf(views: readonly EntryView[]): string {
  const [feed] = feedsOf([]);
  if (feed === undefined) throw new Error('there is always a feed of everything');
  return renderFile(feed, views, {
    rendering: renderingOf({}),
    settings: defaultSettings('Europe/Berlin'),
    colourOf: () => undefined,
    uidOf,
  });
}

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const anyTimed = fc.record({
  date: anyDay({ min: 2024, max: 2029 }),
  start: anyTime,
  end: anyTime,
  zone: fc.constantFrom(...ZONES),
});

test('two parsers read the instants of timed entries as we have them, over clock changes in six zones', () => {
  fc.assert(
    fc.property(fc.array(anyTimed, { minLength: 1, maxLength: 20 }), (whens) => {
      const views = whens.map((when, index) => aView({ id: `e${index}`, when }));
      const wanted = views.map(({ id, instant = '', until = '' }) => ({
        uid: `${id}@sherpa`,
        start: Date.parse(instant),
        end: Math.max(Date.parse(instant), Date.parse(until)),
      }));
      const text = fileOf(views);
      expect(readByIcalJs(text)).toMatchObject(wanted);
      expect(readByNodeIcal(text)).toMatchObject(wanted);
    }),
    {
      numRuns: 60,
      examples: [[[{ date: '2029-10-28', start: '01:00', end: '01:30', zone: 'Europe/London' }]]],
    },
  );
});

test('two parsers read days as we have them, and never the first day of a vague date of more than a month', () => {
  fc.assert(
    fc.property(fc.array(anyEdtf(), { minLength: 1, maxLength: 20 }), (dates) => {
      const views = dates.map((date, index) => aView({ id: `e${index}`, when: date }));
      const text = fileOf(views);
      const events = readByIcalJs(text);
      expect(readByNodeIcal(text)).toEqual(events);
      for (const event of events) {
        const view = views.find(({ id }) => event.uid === `${id}@sherpa`);
        const end = new Date(Date.parse(String(event.end)) - 86_400_000).toISOString().slice(0, 10);
        expect(end).toBe(view?.window?.to);
        const days = (Date.parse(String(event.end)) - Date.parse(String(event.start))) / 86_400_000;
        if (view?.exact === false) expect(days).toBeLessThanOrEqual(31);
        if (days > 1) expect(event.start).toBe(view?.window?.from);
      }
    }),
    { numRuns: 100 },
  );
});

test('any text survives both parsers, and nothing in it becomes a line of the feed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('a\r\nEND:VEVENT\r\nBEGIN:VEVENT', '“北京”，会谈；', 'a\\nb', '\\,;:"^n'),
  );
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, notes, place) => {
      const named = `T${title}.`;
      const view = aView(
        { title: named, when: '2026-04-14', notes: `N${notes}.` },
        { venue: { ...BUSAN, name: `P${place}.`, city: '' } },
      );
      const text = fileOf([view]);
      expect(fileOf([view])).toBe(text);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // node-ical undoes \\n before \\\\, so that a backslash before an n becomes a line break.
      const readers = /\\/.test(title + notes + place) ? [readByIcalJs] : [readByIcalJs, readByNodeIcal];
      for (const read of readers) {
        const [event, ...others] = read(text);
        expect(others).toEqual([]);
        expect(event?.summary).toBe(`[tbc] ${cleanLine(named)}`);
        expect(event?.location).toBe(`${cleanLine(`P${place}.`)}, South Korea`);
        const below = `\n\n${cleanText(`N${notes}.`)}\n\nIn Sherpa: sherpa://entry/${view.id}`;
        expect(event?.description.endsWith(below)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
