import { checkComponent, type OpenComponent, PARENTS } from './check-component.ts';
import { type ContentLine, contentLines } from './content-lines.ts';
import { createNotes, type Finding, type Note } from './finding.ts';

/**
 * What is wrong with the text of a feed by the essentials of RFC 5545, none where nothing is. It knows nothing of how feeds are
 * rendered, and is stricter than readers are. A calendar without any event passes: a feed may have nothing to tell.
 */
export function validateFeed(text: string): readonly Finding[] {
  const { note, findings } = createNotes();
  const open: OpenComponent[] = [];
  const whole = createWhole(note);
  let calendars = 0;
  let last = 1;
  for (const line of contentLines(text, note)) {
    last = line.line;
    if (line.name === 'BEGIN') {
      const name = line.value.toUpperCase();
      if (name === 'VCALENDAR') calendars += 1;
      begin(name, line, open, note);
    } else if (line.name === 'END') end(line, open, whole, note);
    else if (open.length === 0)
      note('structure', line.line, line.name, `${line.name} stands outside of any component.`);
    else add(line, open, whole);
  }
  for (const { name, line } of open) note('structure', line, name, `${name} doesn’t end.`);
  if (calendars !== 1)
    note('structure', last, 'VCALENDAR', `There are ${calendars} VCALENDARs instead of one.`);
  whole.finish();
  return findings();
}

function begin(name: string, { line }: ContentLine, open: OpenComponent[], note: Note): void {
  const parent = open.at(-1);
  const parents = PARENTS.get(name);
  if (parents !== undefined && !parents.includes(parent?.name ?? ''))
    note('structure', line, name, `${name} doesn’t belong into ${parent?.name ?? 'nothing'}.`);
  parent?.children.push(name);
  open.push({ name, line, properties: new Map(), children: [] });
}

function end({ value, line }: ContentLine, open: OpenComponent[], whole: Whole, note: Note): void {
  const component = open.pop();
  if (component?.name !== value.toUpperCase()) {
    note('structure', line, value, `END:${value} ends ${component?.name ?? 'nothing'}.`);
    return;
  }
  checkComponent(component, note);
  whole.take(component);
}

function add(line: ContentLine, open: readonly OpenComponent[], whole: Whole): void {
  const component = open.at(-1);
  const known = component?.properties.get(line.name);
  if (known === undefined) component?.properties.set(line.name, [line]);
  else known.push(line);
  whole.use(line);
}

/** What holds only between components. */
interface Whole {
  take(component: OpenComponent): void;
  use(line: ContentLine): void;
  finish(): void;
}

function createWhole(note: Note): Whole {
  const uids = new Set<string>();
  const zones = new Set<string>();
  const used = new Map<string, number>();

  function takeUid({ name, properties }: OpenComponent): void {
    const [uid] = properties.get('UID') ?? [];
    if (uid === undefined || name === 'VCALENDAR') return;
    const [recurrence] = properties.get('RECURRENCE-ID') ?? [];
    const key = `${name} ${uid.value} ${recurrence?.value ?? ''}`;
    if (uids.has(key)) note('uid', uid.line, uid.value, `The UID ${uid.value} comes twice.`);
    uids.add(key);
  }

  return {
    take(component) {
      takeUid(component);
      const [tzid] = component.name === 'VTIMEZONE' ? (component.properties.get('TZID') ?? []) : [];
      if (tzid === undefined) return;
      if (zones.has(tzid.value)) note('zone', tzid.line, tzid.value, `The zone ${tzid.value} comes twice.`);
      zones.add(tzid.value);
    },
    use({ parameters, line }) {
      const tzid = parameters.get('TZID');
      if (tzid !== undefined && !used.has(tzid)) used.set(tzid, line);
    },
    finish() {
      for (const [tzid, line] of used)
        if (!zones.has(tzid)) note('zone', line, tzid, `The zone ${tzid} has no VTIMEZONE.`);
    },
  };
}
