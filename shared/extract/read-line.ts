import type { ReadWhen } from '../dates/read-when.ts';
import type { EntryInput } from '../entries/entry-input.ts';
import type { EntryKind } from '../entries/kind.ts';
import { type Outcome, refused, taken } from '../outcome.ts';
import type { Place } from '../places/gazetteer.ts';
import { isState } from '../places/parties.ts';
import type { Alarm } from '../reminders/alarm.ts';
import { sameJson } from '../same-json.ts';
import { alarmsAlone, alarmWords } from './alarms-in.ts';
import { joinParts } from './join-parts.ts';
import { kindAlone, kindWithin } from './kind-named.ts';
import { partiesWithin } from './parties-within.ts';
import { quantityIn } from './quantity-in.ts';
import { type LineSurroundings, type Part, readPart } from './read-part.ts';
import { dateAtEnd, dateWithin, placeWithin } from './read-title.ts';
import { splitLine } from './split-line.ts';
import type { Understood } from './understood.ts';
import { partiesUnderstood, placeUnderstood, whenUnderstood } from './understood-as.ts';

interface Read {
  readonly text: string;
  readonly part: Part;
}

/** What the parts of a line add up to, before the title is read. */
interface Gathered {
  title: string;
  kind?: EntryKind;
  when?: ReadWhen;
  zone?: string;
  place?: Place;
  readonly parties: string[];
  readonly alarms: Alarm[];
  readonly tracks: string[];
  readonly topics: string[];
  readonly links: string[];
  readonly notes: string[];
  host?: string;
  quantity?: NonNullable<EntryInput['quantity']>;
}

type Echo = Understood['understood'][number];

const LONGEST = 1000;
const LONGEST_TITLE = 300;
const EXAMPLE = 'such as: Trump–Xi summit, Beijing, April 2026';
/** Parts that may be a title where they come first; nobody begins with alarms. */
const TITLE_LIKE: ReadonlySet<Part['is']> = new Set(['words', 'kind', 'venue', 'parties', 'zone']);

/**
 * Reads a line of quick add, as docs/quick-add.md writes it down: parts between commas, the first of which is the title.
 * Says how each part was understood; what isn't stays in the title and is named in `kept`. Refused, with a sentence, is
 * what plainly means something impossible: a day that doesn't exist, a city of many, a time on nobody's clock.
 */
export function readLine(line: string, surroundings: LineSurroundings): Outcome<Understood> {
  const plain = line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (plain === '') return refused(`There is nothing in the line: write what, where and when, ${EXAMPLE}.`);
  if (plain.length > LONGEST) {
    return refused(
      `A line of ${plain.length} characters is too long: put what is more than ${LONGEST} into the notes.`,
    );
  }
  const parts = readParts(plain, surroundings);
  if (!parts.ok) return parts;
  const [titled, ...others] = titleFirst(parts.value);
  if (titled === undefined)
    return refused(`There is no title in “${plain}”: begin with what it is, ${EXAMPLE}.`);
  const gathered: Gathered = {
    ...{ title: titled.text, parties: [], alarms: [], tracks: [], topics: [], links: [], notes: [] },
  };
  const echoes: Echo[] = [];
  const kept: string[] = [];
  for (const { text, part } of [titled, ...others]) {
    if (part.is === 'words') {
      if (text !== titled.text) kept.push(text);
      continue;
    }
    const as = gather(part, gathered, text);
    if (!as.ok) return as;
    echoes.push({ part: text, as: as.value });
  }
  echoes.push(...takeQuantity(gathered, kept));
  gathered.title = [gathered.title, ...kept].join(', ');
  const dated = gathered.when === undefined ? datedTitle(gathered, surroundings) : undefined;
  if (dated?.ok === false) return dated;
  if (dated !== undefined) {
    const { title, part, when } = dated.value;
    gathered.when = when;
    gathered.title = title;
    echoes.push({ part, as: whenUnderstood(when) });
  }
  echoes.push(...readTitle(gathered, surroundings));
  const problem = problemIn(gathered);
  if (problem !== undefined) return refused(problem);
  const left = dated === undefined ? kept : keptBeside(dated.value.part, kept);
  return taken({ entry: entryOf(gathered), understood: echoes, kept: withDate(left, gathered) });
}

function readParts(line: string, surroundings: LineSurroundings): Outcome<readonly Read[]> {
  const reads: Read[] = [];
  for (const [index, text] of joinParts(splitLine(line), surroundings).entries()) {
    const more = reads.at(-1)?.part.is === 'alarms' ? alarmsAlone(text) : undefined;
    const part = more
      ? taken({ is: 'alarms', alarms: more } as const)
      : readPart(text, surroundings, index === 0);
    if (!part.ok) return part;
    reads.push({ text, part: part.value });
  }
  return taken(reads);
}

/** The part that is the title, before the others: the first, unless it says only when, where or whose and a later one says more. */
function titleFirst(reads: readonly Read[]): readonly Read[] {
  const [first] = reads;
  const worded = reads.find(({ part }) => part.is === 'words');
  const title =
    first?.part.is === 'parties' || first?.part.is === 'words'
      ? first
      : (worded ?? reads.find(({ part }) => TITLE_LIKE.has(part.is)));
  if (title === undefined) return [];
  const others = reads.filter((read) => read !== title);
  return [{ ...title, text: worded ? title.text : leadOf(reads, title) }, ...others];
}

/** A title of nothing but parties and a kind is made of them all: "US, CN, talks". */
function leadOf(reads: readonly Read[], title: Read): string {
  if (reads[0] !== title || title.part.is !== 'parties') return title.text;
  const end = reads.findIndex(({ part }) => part.is !== 'parties' && part.is !== 'kind');
  return reads
    .slice(0, end === -1 ? reads.length : end)
    .map(({ text }) => text)
    .join(', ');
}

/** Adds a part to what is known, and says how it was understood. */
function gather(part: Exclude<Part, { is: 'words' }>, to: Gathered, text: string): Outcome<string> {
  switch (part.is) {
    case 'kind':
      to.kind ??= part.kind;
      return taken(`kind ${part.kind}`);
    case 'when':
      if (to.when !== undefined)
        return refused(`“${text}” is a second date beside ${to.when.date}: give one of them.`);
      to.when = part.when;
      return taken(whenUnderstood(part.when));
    case 'zone':
      to.zone = part.zone;
      return taken(`times in ${part.zone}`);
    case 'venue':
      if (to.place !== undefined) {
        return refused(`“${text}” is a second venue beside ${to.place.name}: give one of them.`);
      }
      to.place = part.place;
      return taken(placeUnderstood(part.place));
    case 'parties':
      addNew(to.parties, part.parties);
      return taken(`parties ${partiesUnderstood(part.parties)}`);
    case 'host':
      to.host = part.party;
      return taken(`host ${partiesUnderstood([part.party])}`);
    case 'alarms':
      for (const alarm of part.alarms)
        if (!to.alarms.some((known) => sameJson(known, alarm))) to.alarms.push(alarm);
      return taken(`alarms ${alarmWords(part.alarms)}`);
    case 'track':
      addNew(to.tracks, [part.name]);
      return taken(`track “${part.name}”`);
    case 'topics':
      addNew(to.topics, part.topics);
      return taken(`topics ${part.topics.map((topic) => `“${topic}”`).join(', ')}`);
    case 'link':
      addNew(to.links, [part.link]);
      return taken('a link');
    case 'notes':
      to.notes.push(part.notes);
      return taken('notes');
  }
}

/** A pledge is of a quantity; of anything else, figures with a unit are words. */
function takeQuantity(to: Gathered, kept: string[]): readonly Echo[] {
  if ((to.kind ?? kindWithin(to.title)?.kind) !== 'pledge') return [];
  const at = kept.findIndex((part) => quantityIn(part) !== undefined);
  const [part] = at === -1 ? [] : kept.splice(at, 1);
  const quantity = part === undefined ? undefined : quantityIn(part);
  if (part === undefined || quantity === undefined) return [];
  to.quantity = quantity;
  return [{ part, as: `quantity ${quantity.amount} ${quantity.unit}` }];
}

/** What the title itself says, where no part of its own did: whose, where, and of which kind. */
function readTitle(to: Gathered, surroundings: LineSurroundings): readonly Echo[] {
  const echoes: Echo[] = [];
  const named = to.parties.length === 0 ? partiesWithin(to.title) : undefined;
  if (named) {
    addNew(to.parties, named.parties);
    echoes.push({ part: named.words, as: `parties ${partiesUnderstood(named.parties)}` });
  }
  const placed = to.place === undefined ? placeWithin(to.title, surroundings) : undefined;
  if (placed) {
    to.place = placed.place;
    echoes.push({ part: placed.part, as: placeUnderstood(placed.place) });
  }
  if (to.kind === undefined) {
    const found = kindWithin(to.title);
    const usual = usualKind(to);
    to.kind = found?.kind ?? usual.kind;
    echoes.push({
      part: found?.word ?? to.title,
      as: found ? `kind ${found.kind}` : `kind ${usual.kind}, ${usual.since}`,
    });
  }
  return echoes;
}

/** The title without the date at its end, which a kind may follow ("… 10 Nov 2026 00:01 New York deadline"). */
function datedTitle(to: Gathered, surroundings: LineSurroundings): ReturnType<typeof dateAtEnd> {
  const [, before = '', last = ''] = /^(.+) (\S+)$/u.exec(to.title) ?? [];
  const kind = to.kind === undefined ? kindAlone(last) : undefined;
  const dated = kind === undefined ? undefined : dateAtEnd(before, surroundings);
  if (!dated?.ok) return dateAtEnd(to.title, surroundings);
  if (kind !== undefined) to.kind = kind;
  return dated;
}

/** What stays in the title once a date has been taken from its end. */
function keptBeside(date: string, kept: readonly string[]): readonly string[] {
  return kept.flatMap((words) => {
    const rest = words.endsWith(date) ? words.slice(0, -date.length).trim() : words;
    return rest === '' || date.endsWith(words) ? [] : [rest];
  });
}

/** Names a date that stays in the title for want of a comma around it, where the entry has none. */
function withDate(kept: readonly string[], { title, when }: Gathered): readonly string[] {
  const date = when === undefined ? dateWithin(title) : undefined;
  return date === undefined || kept.some((words) => words.includes(date)) ? kept : [...kept, date];
}

/** The kind of what names none, and why. */
function usualKind({ parties, host }: Gathered): { readonly kind: EntryKind; readonly since: string } {
  if (host !== undefined) return { kind: 'multilateral', since: 'since it has a host' };
  if (parties.length > 2) return { kind: 'multilateral', since: 'since more than two parties are named' };
  if (parties.some((party) => !isState(party) && party !== 'EU')) {
    return { kind: 'multilateral', since: 'since an organisation is named' };
  }
  if (parties.length === 2) return { kind: 'bilateral', since: 'since two parties are named' };
  return { kind: 'talks', since: 'since none is named' };
}

function problemIn({ title, when, zone, place }: Gathered): string | undefined {
  if (title.length > LONGEST_TITLE) {
    return `The title would have ${title.length} characters, more than ${LONGEST_TITLE}: shorten it, or put the rest into the notes.`;
  }
  if (when?.start !== undefined && (when.zone ?? zone ?? place?.zone) === undefined) {
    return `Whose clock shows ${when.start}? Add a city, or a zone such as “Beijing time” or America/New_York.`;
  }
  return undefined;
}

function entryOf(gathered: Gathered): EntryInput {
  const {
    title,
    kind = 'talks',
    when,
    zone,
    place,
    host,
    parties,
    alarms,
    tracks,
    topics,
    links,
    notes,
    quantity,
  } = gathered;
  const ownZone = when?.zone ?? (when?.start === undefined ? undefined : zone);
  return {
    kind,
    title,
    ...(when && { when: { ...when, ...(ownZone !== undefined && { zone: ownZone }) } }),
    ...(place && { venue: place }),
    ...(parties.length > 0 && { parties }),
    ...(host !== undefined && { host }),
    ...(quantity && { quantity }),
    ...(alarms.length > 0 && { alarms }),
    ...(tracks.length > 0 && { tracks }),
    ...(topics.length > 0 && { topics }),
    ...(links.length > 0 && { links }),
    ...(notes.length > 0 && { notes: notes.join('\n') }),
  };
}

function addNew(list: string[], values: readonly string[]): void {
  for (const value of values) if (!list.includes(value)) list.push(value);
}
