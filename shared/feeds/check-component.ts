import { checkValue, isDateOnly } from './check-value.ts';
import type { ContentLine } from './content-lines.ts';
import type { Note } from './finding.ts';

/** A component as far as it has been read. */
export interface OpenComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: Map<string, ContentLine[]>;
  /** The names of the components in it. */
  readonly children: string[];
}

/** Where components belong; those that aren't named may stand anywhere (RFC 5545 §3.6). */
export const PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['VCALENDAR', ['']],
  ['VEVENT', ['VCALENDAR']],
  ['VTIMEZONE', ['VCALENDAR']],
  ['VALARM', ['VEVENT', 'VTODO']],
  ['STANDARD', ['VTIMEZONE']],
  ['DAYLIGHT', ['VTIMEZONE']],
]);

interface Demands {
  readonly required: readonly string[];
  /** What may come once at most, besides what is required. */
  readonly once: readonly string[];
}

const OBSERVANCE: Demands = { required: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'], once: ['RRULE'] };

const DEMANDS: ReadonlyMap<string, Demands> = new Map([
  [
    'VCALENDAR',
    {
      required: ['PRODID', 'VERSION'],
      once: ['CALSCALE', 'METHOD', 'UID', 'LAST-MODIFIED', 'URL', 'REFRESH-INTERVAL', 'SOURCE', 'COLOR'],
    },
  ],
  [
    'VEVENT',
    {
      required: ['UID', 'DTSTAMP', 'DTSTART'],
      once: [
        ...[
          'DTEND',
          'DURATION',
          'SUMMARY',
          'DESCRIPTION',
          'LOCATION',
          'GEO',
          'URL',
          'COLOR',
          'CLASS',
          'CREATED',
        ],
        ...['LAST-MODIFIED', 'ORGANIZER', 'PRIORITY', 'SEQUENCE', 'STATUS', 'TRANSP', 'RECURRENCE-ID'],
      ],
    },
  ],
  ['VALARM', { required: ['ACTION', 'TRIGGER'], once: ['UID', 'DURATION', 'REPEAT', 'ACKNOWLEDGED'] }],
  ['VTIMEZONE', { required: ['TZID'], once: ['LAST-MODIFIED', 'TZURL'] }],
  ['STANDARD', OBSERVANCE],
  ['DAYLIGHT', OBSERVANCE],
]);

/** Notes what a component lacks, has too often, or has a wrong value for. */
export function checkComponent(component: OpenComponent, note: Note): void {
  const { name, line, properties, children } = component;
  const { required, once } = DEMANDS.get(name) ?? { required: [], once: [] };
  for (const property of required)
    if (!properties.has(property)) note('required', line, property, `${name} has no ${property}.`);
  for (const property of [...required, ...once]) {
    const second = properties.get(property)?.[1];
    if (second !== undefined) note('repeated', second.line, property, `${name} has ${property} twice.`);
  }
  for (const lines of properties.values()) for (const each of lines) checkValue(each, note);
  if (name === 'VTIMEZONE' && !children.some((child) => child === 'STANDARD' || child === 'DAYLIGHT'))
    note('required', line, 'STANDARD', 'VTIMEZONE has neither STANDARD nor DAYLIGHT.');
  if (name === 'VCALENDAR') checkVersion(component, note);
  if (name === 'VEVENT') checkSpan(component, note);
  if (name === 'VALARM') checkAlarm(component, note);
}

function checkVersion({ properties }: OpenComponent, note: Note): void {
  const [version] = properties.get('VERSION') ?? [];
  if (version !== undefined && version.value !== '2.0')
    note('value', version.line, 'VERSION', `VERSION is “${version.value}” instead of 2.0.`);
}

/** An end comes after its start (RFC 5545 §3.8.2.2), is of the same kind and isn't said in two ways; no time floats. */
function checkSpan({ properties }: OpenComponent, note: Note): void {
  const [start] = properties.get('DTSTART') ?? [];
  const [end] = properties.get('DTEND') ?? [];
  for (const time of [start, end])
    if (time !== undefined && isFloating(time))
      note(
        'zone',
        time.line,
        time.name,
        `${time.name} is in no zone: it is another instant for every reader.`,
      );
  if (start === undefined || end === undefined) return;
  if (properties.has('DURATION')) note('repeated', end.line, 'DTEND', 'VEVENT has both DTEND and DURATION.');
  if (isDateOnly(start) !== isDateOnly(end))
    note('order', end.line, 'DTEND', 'DTEND and DTSTART are of two kinds, a day and a time.');
  else if (isOfOneClock(start, end) && end.value <= start.value)
    note('order', end.line, 'DTEND', `DTEND ${end.value} isn’t after DTSTART ${start.value}.`);
}

function isFloating(time: ContentLine): boolean {
  return !isDateOnly(time) && !time.value.endsWith('Z') && !time.parameters.has('TZID');
}

/** Times on one clock compare as text. */
function isOfOneClock(a: ContentLine, b: ContentLine): boolean {
  return (
    a.parameters.get('TZID') === b.parameters.get('TZID') && a.value.endsWith('Z') === b.value.endsWith('Z')
  );
}

function checkAlarm({ line, properties }: OpenComponent, note: Note): void {
  const [action] = properties.get('ACTION') ?? [];
  if ((action?.value === 'DISPLAY' || action?.value === 'EMAIL') && !properties.has('DESCRIPTION'))
    note('required', line, 'DESCRIPTION', 'VALARM has no DESCRIPTION.');
  if (properties.has('REPEAT') !== properties.has('DURATION'))
    note('required', line, 'REPEAT', 'VALARM has REPEAT or DURATION without the other.');
}
