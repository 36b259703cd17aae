import { seededRandom } from './seeded-random.ts';

type Random = () => number;
type Mutation = (text: string, random: Random) => string;

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];

const HUGE_RULES = [
  'RRULE:FREQ=SECONDLY;COUNT=2147483647',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3',
  'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-366;COUNT=100000',
  'RRULE:FREQ=WEEKLY;INTERVAL=0',
  'RRULE:FREQ=YEARLY;INTERVAL=99999999999;UNTIL=99991231T235959Z',
  `RRULE:FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 366 }, (_, day) => day + 1).join(',')}`,
];

const WRONG_ZONES = ['Mars/Olympus', '', '(UTC+25:00) Nowhere', '/../../etc/passwd', 'GMT+99', '"', '中国'];

/** The ways in which a calendar file is broken. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (text, random) => text.slice(0, Math.floor(random() * text.length)),
  'flipped bits': (text, random) => {
    const bytes = Buffer.from(text, 'utf8');
    const flips = 1 + Math.floor(random() * Math.max(1, bytes.length / 200));
    for (let flip = 0; flip < flips; flip += 1) {
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return bytes.toString('utf8');
  },
  'blocks twice': (text, random) => {
    const blocks = text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n?/g) ?? [text];
    const block = pick(blocks, random) ?? '';
    const times = 1 + Math.floor(random() * Math.min(3000, 300_000 / (block.length + 1)));
    return text.replace(block, () => block.repeat(times));
  },
  'deep nesting': (text, random) => {
    const depth = 10 + Math.floor(random() * 20_000);
    return text.replace(/^END:VEVENT/m, () => `${'BEGIN:VALARM\r\n'.repeat(depth)}END:VEVENT`);
  },
  'open components': (text, random) =>
    `${'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'.repeat(1 + Math.floor(random() * 5000))}${text}`,
  'huge rules': (text, random) => text.replace(/^DTSTART/gm, () => `${pick(HUGE_RULES, random)}\r\nDTSTART`),
  'wrong zones': (text, random) =>
    text.replace(/TZID[=:][^:;\r\n]*/g, () => `TZID=${pick(WRONG_ZONES, random)}`),
  'mixed line ends': (text, random) =>
    text.replace(/\r?\n/g, () => pick(['\r\n', '\n', '\r', '\r\r\n'], random) ?? ''),
  'long lines': (text, random) =>
    text.replace(
      /^SUMMARY[^\r\n]*/m,
      () => `SUMMARY:${'A “long” \\, title '.repeat(Math.floor(random() * 20_000))}`,
    ),
  'folded everywhere': (text) => text.replace(/([^\r\n]{1,3})/g, '$1\r\n '),
  'swapped lines': (text, random) => {
    const lines = text.split('\n');
    for (let swap = 0; swap < 1 + lines.length / 20; swap += 1) {
      const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    }
    return lines.join('\n');
  },
  'wild dates': (text, random) =>
    text.replace(
      /^(DTSTART|DTEND|DUE|EXDATE|RECURRENCE-ID)([^:\r\n]*):[^\r\n]*/gm,
      (line, name, parameters) =>
        random() < 0.5
          ? line
          : `${name}${parameters}:${pick(['00000000', '99991231T235959Z', '20260230', '-1', '20261399T996199', ''], random)}`,
    ),
};

/** A broken copy of a file; the same seed breaks it the same way. Tells in which way. */
export function mutatedIcs(text: string, seed: number): { readonly how: string; readonly text: string } {
  const random = seededRandom(seed);
  const names = Object.keys(MUTATIONS);
  const how = names[seed % names.length] ?? '';
  return { how, text: MUTATIONS[how]?.(text, random) ?? text };
}
