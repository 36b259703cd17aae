import { isDay } from '../dates/day.ts';
import type { ContentLine } from './content-lines.ts';
import type { Note } from './finding.ts';

const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T([01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)(Z?)$/;
const DURATION = /^[+-]?P(?:\d+W|(?=[\dT])(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;
const OFFSET = /^(?!-0000(?:00)?$)[+-]\d{2}[0-5]\d(?:[0-5]\d)?$/;
/** A backslash before what it can't escape, or a separator without one (RFC 5545 §3.3.11). */
const UNESCAPED = /^(?:[^\\;,]|\\[\\;,nN])*[;,]/;
const BAD_ESCAPE = /^(?:[^\\]|\\[\\;,nN])*\\(?![\\;,nN])/;

const TEXTS = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'NAME',
  'X-WR-CALNAME',
  'COMMENT',
  'CONTACT',
  'UID',
]);
const TIMES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID']);
const STAMPS = new Set(['DTSTAMP', 'LAST-MODIFIED', 'CREATED', 'ACKNOWLEDGED']);

const SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['SEQUENCE', /^\d{1,10}$/],
  ['PRIORITY', /^\d$/],
  ['STATUS', /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/],
  ['TRANSP', /^(?:OPAQUE|TRANSPARENT)$/],
  ['ACTION', /^(?:DISPLAY|AUDIO|EMAIL|X-[A-Z0-9-]+)$/],
  ['GEO', /^[+-]?\d{1,2}(?:\.\d+)?;[+-]?\d{1,3}(?:\.\d+)?$/],
  ['REPEAT', /^\d+$/],
  ['TZOFFSETFROM', OFFSET],
  ['TZOFFSETTO', OFFSET],
  ['DURATION', DURATION],
  ['REFRESH-INTERVAL', DURATION],
  ['URL', /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/],
  ['SOURCE', /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/],
]);

/** Notes what is wrong with the value of a property, of those that feeds have. */
export function checkValue(property: ContentLine, note: Note): void {
  const { name, value, line } = property;
  if (TIMES.has(name)) checkTime(property, note);
  else if (STAMPS.has(name)) checkStamp(property, note);
  else if (name === 'TRIGGER') checkTrigger(property, note);
  else if (TEXTS.has(name)) checkText(property, note);
  else if (SHAPES.get(name)?.test(value) === false)
    note('value', line, name, `${name} can’t be “${value.slice(0, 40)}”.`);
  if (name === 'UID' && value.trim() === '') note('uid', line, name, 'A UID is empty.');
}

/** Whether a property has a day for its value. */
export function isDateOnly({ parameters }: ContentLine): boolean {
  return parameters.get('VALUE')?.toUpperCase() === 'DATE';
}

function checkTime(property: ContentLine, note: Note): void {
  const { name, value, line, parameters } = property;
  const isUtc = value.endsWith('Z');
  const tzid = parameters.get('TZID');
  if (!isReal(value, isDateOnly(property) ? DATE : DATE_TIME))
    note('value', line, name, `${name} can’t be “${value.slice(0, 40)}”.`);
  else if (tzid !== undefined && (isUtc || isDateOnly(property)))
    note('zone', line, name, `${name} has a zone beside a ${isUtc ? 'time in UTC' : 'day'}.`);
}

function checkStamp({ name, value, line }: ContentLine, note: Note): void {
  if (!isReal(value, DATE_TIME)) note('value', line, name, `${name} can’t be “${value.slice(0, 40)}”.`);
  else if (!value.endsWith('Z')) note('utc-stamp', line, name, `${name} isn’t in UTC.`);
}

function checkTrigger({ name, value, line, parameters }: ContentLine, note: Note): void {
  if (parameters.get('VALUE')?.toUpperCase() !== 'DATE-TIME') {
    if (!DURATION.test(value)) note('value', line, name, `${name} can’t be “${value.slice(0, 40)}”.`);
    return;
  }
  checkStamp({ name, value, line, parameters }, note);
}

function checkText({ name, value, line }: ContentLine, note: Note): void {
  if (BAD_ESCAPE.test(value)) note('value', line, name, `${name} has a backslash that escapes nothing.`);
  else if (name !== 'UID' && UNESCAPED.test(value))
    note('value', line, name, `${name} has a comma or semicolon that isn’t escaped.`);
}

function isReal(value: string, shape: RegExp): boolean {
  const [, year, month, day] = shape.exec(value) ?? [];
  return year !== undefined && isDay(`${year}-${month}-${day}`);
}
