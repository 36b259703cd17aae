import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ENTRY_KINDS } from '../../../shared/entries/kind.ts';
import { ALARM_MODES } from '../../../shared/feeds/alarm-mode.ts';
import type { FeedRule } from '../../../shared/feeds/finding.ts';
import { PROFILES } from '../../../shared/feeds/profile.ts';
import { renderFile } from '../../../shared/feeds/render-file.ts';
import { VAGUE_CHOICES } from '../../../shared/feeds/saved-feed.ts';
import { uidOf } from '../../../shared/feeds/uid.ts';
import { validateFeed } from '../../../shared/feeds/validate-feed.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { SAYINGS } from '../../../shared/statements/statement.ts';
import { aStatement } from '../../support/a-calendar.ts';
import { aView, BUSAN, TRUCE } from '../../support/a-view.ts';
import { anyEdtf } from '../../support/any-edtf.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constant('第二轮中美经贸磋商；“框架”, \\n and; commas \r\n 👩🏽‍🚀 '.repeat(5)),
);

const anyView = fc
  .record({
    kind: fc.constantFrom(...ENTRY_KINDS),
    title: anyText,
    notes: anyText,
    topics: fc.array(anyText, { maxLength: 2 }),
    when: fc.oneof(
      anyEdtf(),
      fc.record({
        date: fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2026-07-14'),
        start: fc.constantFrom('00:00', '01:30', '02:30', '23:45'),
        end: fc.constantFrom('01:00', '02:45', '23:59'),
        zone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'Africa/Casablanca'),
      }),
    ),
    alarms: fc.subarray([{ before: 'P30D' }, { before: 'PT2H' }]),
    says: fc.constantFrom(...SAYINGS),
    isThere: fc.boolean(),
    extended: fc.boolean(),
  })
  .map(
    ({ says, isThere, extended, ...sketch }) =>
      (id: string) =>
        aView(
          { id, ...sketch, links: ['https://example.org/加 &?;,"'] },
          {
            statements: [aStatement('US', says, '2025-10-24')],
            ...(isThere ? { venue: BUSAN, track: TRUCE } : {}),
            extended,
          },
        ),
  );

const anyRendering = fc.record({
  profile: fc.constantFrom(...PROFILES),
  alarms: fc.constantFrom(...ALARM_MODES),
  language: fc.constantFrom(...LANGUAGES),
});

test('nothing is wrong with a feed that is rendered, whatever is in it and for whomever', () => {
  fc.assert(
    fc.property(
      fc.array(anyView, { maxLength: 8 }),
      anyRendering,
      fc.constantFrom(...VAGUE_CHOICES),
      anyText,
      (makers, rendering, vague, title) => {
        const views = makers.map((make, index) => make(`e${index}`));
        const text = renderFile({ title, colour: 'teal' }, views, {
          ...{ rendering, vague, settings: defaultSettings('Asia/Shanghai') },
          colourOf: () => 'steelblue',
          uidOf,
        });
        expect(validateFeed(text)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

const SOUND = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Test//EN',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Seoul',
  'BEGIN:STANDARD',
  'DTSTART:20250101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:busan@test',
  'DTSTAMP:20251025T120000Z',
  'DTSTART;TZID=Asia/Seoul:20251030T110000',
  'DTEND;TZID=Asia/Seoul:20251030T130000',
  'SUMMARY:Trump–Xi meeting\\, Busan',
  'STATUS:CONFIRMED',
  'GEO:35.1796;128.9382',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-P1D',
  'DESCRIPTION:Trump–Xi meeting',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const rulesBroken = (text: string): readonly FeedRule[] => validateFeed(text).map(({ rule }) => rule);
const without = (line: string) => SOUND.replace(`${line}\r\n`, '');
const instead = (line: string, other: string) => SOUND.replace(line, other);

describe('a feed that was broken by hand', () => {
  it('is sound before that', () => {
    expect(SOUND).toContain('END:VALARM');
    expect(validateFeed(SOUND)).toEqual([]);
  });

  it.each<[string, string, FeedRule]>([
    ['a line that ends in LF alone', instead('STATUS:CONFIRMED\r\n', 'STATUS:CONFIRMED\n'), 'line-end'],
    ['a last line without its end', SOUND.slice(0, -2), 'line-end'],
    ['a line of 76 octets', instead('SUMMARY:', `COMMENT:${'x'.repeat(68)}\r\nSUMMARY:`), 'fold'],
    ['a Chinese line of 76 octets', instead('SUMMARY:', `COMMENT:${'字'.repeat(23)}\r\nSUMMARY:`), 'fold'],
    ['a first line that goes on', ` ${SOUND}`, 'fold'],
    ['a NUL', instead('Busan', 'Bu\0san'), 'control-character'],
    ['half a surrogate pair', instead('Busan', 'Bu\uD83Dsan'), 'encoding'],
    ['a byte order mark', `\uFEFF${SOUND}`, 'encoding'],
    ['a line without a name', instead('STATUS:CONFIRMED', 'CONFIRMED'), 'content-line'],
    ['a fold that was lost', instead('Trump–Xi meeting\\, Busan', 'Trump–Xi\r\nmeeting'), 'content-line'],
    ['an END too few', without('END:VEVENT'), 'structure'],
    ['an event in an event', instead('BEGIN:VALARM', 'BEGIN:VEVENT'), 'structure'],
    ['a second calendar', `${SOUND}${SOUND.replace('busan', 'other')}`, 'structure'],
    ['nothing at all', '', 'structure'],
    ['no PRODID', without('PRODID:-//Test//EN'), 'required'],
    ['no UID', without('UID:busan@test'), 'required'],
    ['no DTSTAMP', without('DTSTAMP:20251025T120000Z'), 'required'],
    ['no start', without('DTSTART;TZID=Asia/Seoul:20251030T110000'), 'required'],
    ['an alarm without a trigger', without('TRIGGER:-P1D'), 'required'],
    ['an alarm that shows nothing', without('DESCRIPTION:Trump–Xi meeting'), 'required'],
    ['a zone without clocks', SOUND.replace(/BEGIN:STANDARD[\s\S]*END:STANDARD\r\n/, ''), 'required'],
    ['two summaries', instead('STATUS:CONFIRMED', 'SUMMARY:Another'), 'repeated'],
    ['an end and a length', instead('STATUS:CONFIRMED', 'DURATION:PT2H'), 'repeated'],
    ['one UID twice', SOUND.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, '$&$&'), 'uid'],
    ['a UID of nothing', instead('UID:busan@test', 'UID:'), 'uid'],
    ['a day that doesn’t exist', instead('20251030T110000', '20250230T110000'), 'value'],
    ['another version', instead('VERSION:2.0', 'VERSION:1.0'), 'value'],
    ['a status that isn’t one', instead('CONFIRMED', 'SURE'), 'value'],
    ['a comma that isn’t escaped', instead('\\,', ','), 'value'],
    ['a backslash that escapes nothing', instead('\\,', '\\x'), 'value'],
    ['a trigger that isn’t one', instead('-P1D', '-1D'), 'value'],
    ['an offset that isn’t one', instead('TZOFFSETTO:+0900', 'TZOFFSETTO:9'), 'value'],
    ['a stamp on a local clock', instead('20251025T120000Z', '20251025T120000'), 'utc-stamp'],
    ['a zone that nobody brings', SOUND.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, ''), 'zone'],
    ['a zone beside UTC', instead('20251030T110000', '20251030T110000Z'), 'zone'],
    ['a time that floats', instead('DTSTART;TZID=Asia/Seoul:', 'DTSTART:'), 'zone'],
    ['an end before its start', instead('20251030T130000', '20251030T100000'), 'order'],
    ['an end at its start', instead('20251030T130000', '20251030T110000'), 'order'],
    [
      'a day that ends at a time',
      instead('DTEND;TZID=Asia/Seoul:20251030T130000', 'DTEND;VALUE=DATE:20251031'),
      'order',
    ],
  ])('%s is found', (_, text, rule) => {
    expect(text).not.toBe(SOUND);
    expect(rulesBroken(text)).toContain(rule);
  });

  it('says once where a rule is broken first, and how often', () => {
    const text = SOUND.replaceAll('\r\n', '\n');
    const [finding] = validateFeed(text);
    expect(finding).toMatchObject({ rule: 'line-end', line: 1, count: SOUND.split('\r\n').length - 1 });
    expect(validateFeed(instead('CONFIRMED', 'SURE'))).toEqual([
      { rule: 'value', line: 18, count: 1, what: 'STATUS', message: 'STATUS can’t be “SURE”.' },
    ]);
  });
});
