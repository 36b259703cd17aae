import ICAL from 'ical.js';
import type { IcsBlock } from './ics-lines.ts';

/** A property of a component, its values as text, unescaped. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly values: readonly string[];
  /** The value as it stands in the file. */
  readonly raw: string;
}

/** The properties of a component by name, and the lines that can't be read. */
export interface IcsProperties {
  first(name: string): IcsProperty | undefined;
  all(name: string): readonly IcsProperty[];
  readonly unreadable: readonly string[];
}

const NAME = /^[A-Z0-9-]+/i;
/** Properties that are read as they stand, when they stand there plainly: most of a file's lines, and the library takes its time. */
const PLAIN =
  /^(UID|DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE|DTSTART|DTEND|DUE|DURATION|RECURRENCE-ID|RRULE|EXDATE|RDATE|TRIGGER|STATUS|TRANSP|CLASS|PRIORITY)((?:;[A-Z0-9-]+=[^;:",]*)*):(.*)$/i;

/** Reads a component line by line, so that one bad line costs only itself. */
export function propertiesOf(block: IcsBlock): IcsProperties {
  const byName = new Map<string, IcsProperty[]>();
  const unreadable: string[] = [];
  for (const line of block.lines) {
    const property = propertyOf(line);
    if (property === undefined) {
      unreadable.push(NAME.exec(line)?.[0]?.toUpperCase() ?? line.slice(0, 20));
      continue;
    }
    const same = byName.get(property.name);
    if (same) same.push(property);
    else byName.set(property.name, [property]);
  }
  return {
    first: (name) => byName.get(name)?.[0],
    all: (name) => byName.get(name) ?? [],
    unreadable,
  };
}

function propertyOf(line: string): IcsProperty | undefined {
  const plain = PLAIN.exec(line);
  if (plain) return plainProperty(plain);
  let parsed: unknown;
  try {
    parsed = ICAL.parse.property(line);
  } catch {
    // The parser throws on any line it can't read; which one it was is reported with the component.
    return undefined;
  }
  if (!Array.isArray(parsed)) return undefined;
  const [name, parameters, , ...values] = parsed;
  if (typeof name !== 'string') return undefined;
  return {
    name: name.toUpperCase(),
    parameters: parametersFrom(parameters),
    values: values.flatMap((value: unknown) => textsOf(value)),
    raw: line.slice(valueStart(line)),
  };
}

function plainProperty([, name = '', parameters = '', raw = '']: RegExpExecArray): IcsProperty {
  const given = parameters === '' ? [] : parameters.slice(1).split(';');
  const texts = given.map((text) => {
    const equals = text.indexOf('=');
    return [text.slice(0, equals).toLowerCase(), text.slice(equals + 1)];
  });
  return {
    name: name.toUpperCase(),
    parameters: Object.assign(Object.create(null), Object.fromEntries(texts)),
    values: [raw],
    raw,
  };
}

function parametersFrom(given: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(given ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    textsOf(value)[0] ?? '',
  ]);
  return Object.assign(Object.create(null), Object.fromEntries(texts));
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'string') return [value];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}

/** Where a line's value begins: behind the first colon that isn't within quotes. */
function valueStart(line: string): number {
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '"') quoted = !quoted;
    if (line[index] === ':' && !quoted) return index + 1;
  }
  return line.length;
}
