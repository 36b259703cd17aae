import { AppError } from '../shared/contract/app-error.ts';
import type { InputOf } from '../shared/contract/methods.ts';
import { ROLLS } from '../shared/deadlines/trigger.ts';
import { ENTRY_KINDS } from '../shared/entries/kind.ts';
import { alarmsIn } from '../shared/extract/alarms-in.ts';
import type { Flag, Given } from './command.ts';
import { itemsIn, partiesIn, partyIn } from './parties-in.ts';
import { UsageError } from './usage-error.ts';

type Edit = Pick<InputOf<'entries.edit'>, 'set' | 'unset'>;

/** Where a flag of `edit` goes: the field, how its text is read, and what an empty text means. */
interface Field {
  readonly flag: Flag;
  readonly read: (texts: readonly string[]) => Edit['set'];
  readonly empty: NonNullable<Edit['unset']>[number] | Edit['set'] | undefined;
}

const FIELDS: readonly Field[] = [
  one('title', 'TITLE', 'its title', (title) => ({ title }), undefined),
  one('kind', 'KIND', ENTRY_KINDS.join(', '), (kind) => ({ kind: oneOf(kind, ENTRY_KINDS) }), undefined),
  one(
    'when',
    'WORDS-OR-EDTF',
    '“mid-May 2026”, 2026-05~, 2026-05-14/2026-05-16',
    (when) => ({ when }),
    'when',
  ),
  one('start', 'HH:mm', 'when it starts, by the clock of its zone', (start) => ({ start }), 'start'),
  one('end', 'HH:mm', 'when it ends; 24:00 is the next midnight', (end) => ({ end }), 'end'),
  one('zone', 'ZONE', 'whose clock, if not its venue’s: Asia/Shanghai', (zone) => ({ zone }), 'zone'),
  one('venue', 'NAME', 'where: a known venue or a city', (venue) => ({ venue }), 'venue'),
  one('parties', 'US,CN', 'the parties, by code or name', (text) => ({ parties: partiesIn(text) }), {
    parties: [],
  }),
  one('host', 'PARTY', 'the host of a multilateral', (text) => ({ host: partyIn(text) }), 'host'),
  one(
    'confirmed-by',
    'US,CN',
    'whose word makes it agreed',
    (text) => ({ confirmedBy: partiesIn(text) }),
    'confirmedBy',
  ),
  one('people', 'A,B', 'who takes part', (text) => ({ people: itemsIn(text) }), { people: [] }),
  one('topics', 'A,B', 'what it is about', (text) => ({ topics: itemsIn(text) }), { topics: [] }),
  many('track', 'NAME', 'the track it belongs to', (tracks) => ({ tracks: [...tracks] }), { tracks: [] }),
  one('notes', 'TEXT', 'notes', (notes) => ({ notes }), 'notes'),
  many('link', 'URL', 'a link; those given replace all it has', (links) => ({ links: [...links] }), {
    links: [],
  }),
  one(
    'alarms',
    '"30d 7d 1d"',
    'its alarms: lead times, when silent, when no-news; or never',
    (text) => ({ alarms: alarmsFrom(text) }),
    {
      alarms: [],
    },
  ),
  one(
    'instrument',
    'TEXT',
    'the order or agreement that sets it',
    (instrument) => ({ instrument }),
    'instrument',
  ),
  one('on-lapse', 'TEXT', 'what follows if a deadline lapses', (onLapse) => ({ onLapse }), 'onLapse'),
  many(
    'expiry',
    '"US 2026-11-10T00:01 America/New_York"',
    'when it falls due by one side’s instrument',
    (texts) => ({ expiry: texts.map(expiryIn) }),
    'expiry',
  ),
  one(
    'quantity',
    '"87.5 million tonnes"',
    'how much is promised',
    (text) => ({ quantity: quantityIn(text) }),
    'quantity',
  ),
  one('extends', 'ID', 'the deadline that it extends', (id) => ({ extends: id }) as Edit['set'], 'extends'),
  one(
    'supersedes',
    'ID',
    'the deadline whose place it takes without extending it',
    (id) => ({ supersedes: id }) as Edit['set'],
    'supersedes',
  ),
  one(
    'trigger',
    '"ID -P14D [US,CN] [back]"',
    'what its date is computed from: how far from it (-P14D before, P90D after), in working days of these states if any, moved forward or back off a day off',
    (text) => ({ trigger: triggerIn(text) }) as Edit['set'],
    'trigger',
  ),
  one(
    'part-of',
    'ID',
    'the gathering that it is on the sidelines of',
    (id) => ({ partOf: id }) as Edit['set'],
    'partOf',
  ),
];

/** The flags of `edit`, a field each. */
export const EDIT_FLAGS: readonly Flag[] = FIELDS.map(({ flag }) => flag);

/** What flags ask to be set and unset. Throws a `UsageError` where none is given. */
export function editFrom(args: Given): Edit {
  const asked = FIELDS.filter(({ flag }) => args.has(flag.name));
  if (asked.length === 0)
    throw new UsageError(
      'sherpa edit needs something to change, such as --title or --when. See “sherpa help edit”.',
    );
  const edits = asked.map((field) => editOf(field, args));
  return {
    set: Object.assign({}, ...edits.map(({ set }) => set)),
    unset: edits.flatMap(({ unset }) => unset ?? []),
  };
}

function editOf({ flag, read, empty }: Field, args: Given): Edit {
  const texts = args.texts(flag.name).filter((text) => text.trim() !== '');
  if (texts.length > 0) return { set: read(texts) };
  if (empty === undefined)
    throw new AppError('invalid-input', `An entry can’t be without a ${flag.name}: give one.`);
  return typeof empty === 'string' ? { set: {}, unset: [empty] } : { set: empty };
}

function one(
  name: string,
  takes: string,
  about: string,
  read: (text: string) => Edit['set'],
  empty: Field['empty'],
): Field {
  return { flag: { name, takes, about }, read: ([text = '']) => read(text), empty };
}

function many(name: string, takes: string, about: string, read: Field['read'], empty: Field['empty']): Field {
  return { flag: { name, takes, about, repeats: true }, read, empty };
}

/** One of a closed list of words; refuses any other. */
export function oneOf<const T extends string>(text: string, words: readonly T[]): T {
  const word = words.find((known) => known === text);
  if (word === undefined)
    throw new AppError('invalid-input', `“${text}” isn’t known: give one of ${words.join(', ')}.`);
  return word;
}

function alarmsFrom(text: string) {
  const read = alarmsIn(`alarms ${text}`);
  if (read?.ok) return [...read.value];
  throw new AppError(
    'invalid-input',
    read?.reason ?? `“${text}” isn’t a lead time: write 30d 7d 1d, with w, d, h or m behind each number.`,
  );
}

/** Fields of an entry given by some of the flags, for a command that takes only these. */
export function fieldsFrom(args: Given, names: readonly string[]): Edit['set'] {
  const asked = FIELDS.filter(({ flag }) => names.includes(flag.name) && args.has(flag.name));
  return Object.assign({}, ...asked.map((field) => editOf(field, args).set));
}

/** Flags of `edit` that another command takes too. */
export function flagsNamed(names: readonly string[]): readonly Flag[] {
  return EDIT_FLAGS.filter(({ name }) => names.includes(name));
}

function triggerIn(text: string) {
  const [entry = '', offset = '', ...rest] = text.trim().split(/\s+/);
  const words = rest.map((word) => word.toLowerCase());
  const roll = ROLLS.find((one) => words.includes(one));
  const states = rest.filter((_, index) => words[index] !== roll);
  if (offset === '' || states.length > 1)
    throw new AppError(
      'invalid-input',
      `“${text}” isn’t a trigger: give an entry’s id, how far from it and, for working days, whose: “k3Vb -P14D US,CN”, “k3Vb P90D”.`,
    );
  const workingDaysOf = partiesIn(states[0]);
  return {
    entry,
    offset: offset.toUpperCase(),
    ...(workingDaysOf === undefined ? {} : { workingDaysOf }),
    ...(roll === undefined ? {} : { roll }),
  };
}

/** The expiry of one side: party, local time and zone. */
export function expiryIn(text: string) {
  const [party = '', at = '', zone = '', ...more] = text.trim().split(/\s+/);
  if (zone === '' || more.length > 0)
    throw new AppError(
      'invalid-input',
      `“${text}” isn’t an expiry: give party, local time and zone, such as “US 2026-11-10T00:01 America/New_York”.`,
    );
  return { party: partyIn(party), at, zone };
}

function quantityIn(text: string) {
  const [, amount = '', unit = ''] = /^\s*(-?\d+(?:\.\d+)?)\s+(\S.*?)\s*$/.exec(text) ?? [];
  if (unit === '')
    throw new AppError(
      'invalid-input',
      `“${text}” isn’t a quantity: give a number and a unit, such as “87.5 million tonnes”.`,
    );
  return { amount: Number(amount), unit };
}
