import { AppError } from '../shared/contract/app-error.ts';
import type { FeedToSave } from '../shared/contract/methods/feed-methods.ts';
import { isDay } from '../shared/dates/day.ts';
import { ENTRY_KINDS } from '../shared/entries/kind.ts';
import { TRACK_COLOURS, type Track } from '../shared/entries/track.ts';
import { ALARM_MODES } from '../shared/feeds/alarm-mode.ts';
import { PROFILES } from '../shared/feeds/profile.ts';
import { CANCELLED_CHOICES, VAGUE_CHOICES } from '../shared/feeds/saved-feed.ts';
import { LANGUAGES } from '../shared/language.ts';
import { STANDINGS } from '../shared/statements/standing.ts';
import type { Flag, Given } from './command.ts';
import { oneOf } from './edit-flags.ts';
import { itemsIn, partiesIn } from './parties-in.ts';
import { UsageError } from './usage-error.ts';

type Fields = Partial<FeedToSave>;
type Selects = NonNullable<FeedToSave['selects']>;

/** Where a flag goes: how its text is read; what is empty chooses nothing, as if it had never been given. */
interface Choice {
  readonly flag: Flag;
  readonly field: keyof Fields | `selects.${keyof Selects}`;
  readonly read: (texts: readonly string[], tracks: readonly Track[]) => unknown;
}

const CHOICES: readonly Choice[] = [
  choice('title', 'TITLE', 'what readers call it', 'title', (text) => text),
  choice('colour', 'COLOUR', TRACK_COLOURS.join(', '), 'colour', (text) => oneOf(text, TRACK_COLOURS)),
  choice('language', LANGUAGES.join('|'), 'what it is written in', 'language', (text) =>
    oneOf(text, LANGUAGES),
  ),
  choice('profile', PROFILES.join('|'), 'the program that reads it', 'profile', (text) =>
    oneOf(text, PROFILES),
  ),
  choice('alarms', ALARM_MODES.join('|'), 'how it tells of alarms; as the profile has it', 'alarms', (text) =>
    oneOf(text, ALARM_MODES),
  ),
  {
    flag: {
      name: 'track',
      takes: 'NAME',
      about: 'a track that it takes; all if none is given',
      repeats: true,
    },
    field: 'selects.tracks',
    read: (names, tracks) => names.map((name) => trackNamed(name, tracks)),
  },
  choice('kinds', 'A,B', ENTRY_KINDS.join(', '), 'selects.kinds', (text) =>
    itemsIn(text).map((kind) => oneOf(kind, ENTRY_KINDS)),
  ),
  choice('parties', 'US,CN', 'entries of any of these parties', 'selects.parties', partiesIn),
  choice('topics', 'A,B', 'entries with any of these topics', 'selects.topics', itemsIn),
  choice('standings', 'A,B', STANDINGS.join(', '), 'selects.standings', (text) =>
    itemsIn(text).map((standing) => oneOf(standing, STANDINGS)),
  ),
  choice('from', 'DAY', 'the first day: 2026-01-31, or by today: -P90D', 'selects.from', dayIn),
  choice('to', 'DAY', 'the last day: 2026-12-31, or by today: P1Y', 'selects.to', dayIn),
  choice('vague', VAGUE_CHOICES.join('|'), 'where vague entries stand', 'vague', (text) =>
    oneOf(text, VAGUE_CHOICES),
  ),
  choice('cancelled', CANCELLED_CHOICES.join('|'), 'what becomes of cancelled entries', 'cancelled', (text) =>
    oneOf(text, CANCELLED_CHOICES),
  ),
];

/** The flags that say what a feed takes and how it is fitted to its reader. */
export const FEED_FLAGS: readonly Flag[] = CHOICES.map(({ flag }) => flag);

/** Whether flags ask for anything. */
export function asksForFeed(args: Given): boolean {
  return FEED_FLAGS.some(({ name }) => args.has(name));
}

/** A feed as it was, with what the flags ask for in its place; an empty text takes a choice back. */
export function feedFrom(args: Given, before: Fields, tracks: readonly Track[]): FeedToSave {
  const fields = new Map<string, unknown>(Object.entries(before));
  const selects = new Map<string, unknown>(Object.entries(before.selects ?? {}));
  for (const { flag, field, read } of CHOICES) {
    if (!args.has(flag.name)) continue;
    const texts = args.texts(flag.name).filter((text) => text.trim() !== '');
    const [to, name] = field.startsWith('selects.') ? [selects, field.slice(8)] : [fields, field];
    if (texts.length === 0) to.delete(name);
    else to.set(name, read(texts, tracks));
  }
  const title = fields.get('title');
  if (typeof title !== 'string') throw new UsageError('A feed needs a title: give it with --title.');
  return { ...Object.fromEntries(fields), title, selects: Object.fromEntries(selects) } as FeedToSave;
}

function choice(
  name: string,
  takes: string,
  about: string,
  field: Choice['field'],
  read: (text: string) => unknown,
): Choice {
  return { flag: { name, takes, about }, field, read: ([text = '']) => read(text) };
}

function trackNamed(name: string, tracks: readonly Track[]): string {
  const wanted = name.trim().toLowerCase();
  const track = tracks.find((one) => one.id === name || one.name.toLowerCase() === wanted);
  if (track !== undefined) return track.id;
  const names = tracks.map((one) => `“${one.name}”`).join(', ');
  throw new AppError(
    'not-found',
    `There is no track “${name}”. ${names ? `There are ${names}.` : 'There are none yet.'}`,
  );
}

function dayIn(text: string): string {
  const wanted = text.trim().toUpperCase();
  if (isDay(wanted) || /^-?P/.test(wanted)) return wanted;
  throw new AppError(
    'invalid-input',
    `“${text}” bounds no feed: give a day such as 2026-01-31, or how far from today: -P90D, P1Y.`,
  );
}
