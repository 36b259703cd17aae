import type { Day } from '../dates/day.ts';
import type { EntryView, StatementView } from '../entries/entry-view.ts';
import type { EntryId } from '../entries/ids.ts';
import { predecessorOf } from '../entries/links-of.ts';
import type { StandingName } from '../statements/standing.ts';
import { newsHead } from './news-head.ts';
import type { NewsItem, NewsKind } from './news-item.ts';
import { datesOf, newsOfDate } from './news-of-date.ts';
import { newsOfFields, newsOfReadings } from './news-of-fields.ts';
import { freshStatements, lastWords, newsOfWithdrawals, newsOfWords } from './news-of-words.ts';
import type { Told, ToldField, ToldOfEntry } from './told.ts';
import { whenOf } from './when-of.ts';

type Views = ReadonlyMap<EntryId, EntryView>;

/** When things became known: what the journal told of each entry, and the day to fall back on. */
export interface News {
  readonly until: Day;
  readonly told?: ReadonlyMap<EntryId, ToldOfEntry>;
}

/**
 * What is really different between two states of the calendar: the net effect, so that what moved and moved back, or came
 * and went, isn't news, nor are edits of notes, alarms, links and topics. Entries that are in neither map count as
 * unchanged; a predecessor that extensions are told of has to be in one of them.
 */
export function changesBetween(before: Views, after: Views, news: News): readonly NewsItem[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === now) return [];
    if (old === undefined) return now === undefined ? [] : [newsOfComing(now, before, after, news)];
    return now === undefined ? newsOfGoing(old, news) : newsOfEntry(old, now, before, after, news);
  });
}

function newsOfEntry(
  old: EntryView,
  now: EntryView,
  before: Views,
  after: Views,
  news: News,
): readonly NewsItem[] {
  const toldOf = (field: ToldField): Told => news.told?.get(now.id)?.fields.get(field) ?? { day: news.until };
  const succession =
    predecessorOf(old) === predecessorOf(now)
      ? undefined
      : newsOfSuccession(
          now,
          before,
          after,
          toldOf(now.extends === undefined ? 'supersedes' : 'extends').day,
        );
  const move = newsOfDate(old, now, toldOf('when'));
  const carried = new Set<StatementView>(move?.statements ?? []);
  const items = [
    ...(succession === undefined ? [] : [succession]),
    ...(move === undefined ? [] : [move]),
    ...newsOfWords(old, now, carried),
    ...newsOfWithdrawals(old, now, news.until),
    ...newsOfReadings(old, now, news.until),
    ...newsOfFields(old, now, toldOf),
  ];
  return withStanding(items, old, now, toldOf('parties').day);
}

/** News that may make an entry as firm as it is now, the likeliest first; the others have nothing to do with it. */
const MAKES_STANDING: Readonly<Record<StandingName, readonly NewsKind[]>> = {
  expected: ['withdrawn', 'moved', 'denied'],
  reported: ['withdrawn', 'moved', 'rival'],
  'one-sided': ['announced', 'confirmed', 'moved', 'withdrawn', 'postponed'],
  agreed: ['confirmed', 'announced', 'moved', 'withdrawn', 'postponed'],
  disputed: ['denied', 'rival', 'moved', 'withdrawn'],
  postponed: ['postponed', 'moved', 'withdrawn'],
  cancelled: ['cancelled', 'withdrawn'],
  held: ['held', 'withdrawn', 'moved'],
};
/** News by which somebody stands behind an entry that is as firm as it was. */
const MAKES_BADGE: readonly NewsKind[] = [
  ...(['confirmed', 'announced', 'denied', 'cancelled', 'postponed'] as const),
  ...(['moved', 'withdrawn', 'rival', 'held'] as const),
];

/** Says once that the standing is another: with the news that made it so, or else as news of its own. */
function withStanding(
  items: readonly NewsItem[],
  old: EntryView,
  now: EntryView,
  edited: Day,
): readonly NewsItem[] {
  if (old.standing === now.standing && old.badge === now.badge) return items;
  const standing = { from: standingOf(old), to: standingOf(now) };
  const makers = old.standing === now.standing ? MAKES_BADGE : MAKES_STANDING[now.standing];
  const carrier = makers.flatMap((kind) => items.find((item) => item.kind === kind) ?? [])[0];
  if (carrier !== undefined) return items.map((item) => (item === carrier ? { ...item, standing } : item));
  const fresh = new Set(freshStatements(old, now));
  const words = lastWords(now).filter((word) => fresh.has(word));
  return [...items, { kind: 'standing', ...newsHead(now, words.at(-1)?.made ?? edited, words), standing }];
}

/** An entry that wasn't there: an extension where it takes a deadline's place, else new. */
function newsOfComing(now: EntryView, before: Views, after: Views, news: News): NewsItem {
  const created = news.told?.get(now.id)?.created;
  const first = earliest([created, ...now.statements.map(({ made }) => made)]) ?? news.until;
  const standing = { to: standingOf(now) };
  const succession = newsOfSuccession(now, before, after, first);
  if (succession !== undefined) return { ...succession, standing };
  const to = whenOf(now);
  return {
    kind: 'new',
    ...newsHead(now, first, lastWords(now)),
    standing,
    ...(to === undefined ? {} : { to }),
  };
}

/** That a deadline took another's place; none where the other isn't known. */
function newsOfSuccession(now: EntryView, before: Views, after: Views, known: Day): NewsItem | undefined {
  const id = predecessorOf(now);
  const former = id === undefined ? undefined : (after.get(id) ?? before.get(id));
  if (former === undefined) return undefined;
  return {
    kind: now.extends === undefined ? 'superseded' : 'extended',
    ...newsHead(now, known, lastWords(now)),
    ...datesOf(former, now, known),
  };
}

/** An entry that is gone. The sample is taken away as it came, which nobody needs to be told. */
function newsOfGoing(old: EntryView, { told, until }: News): readonly NewsItem[] {
  if (old.sample === true) return [];
  const from = whenOf(old);
  const known = told?.get(old.id)?.removed ?? until;
  return [{ kind: 'removed', ...newsHead(old, known, []), ...(from === undefined ? {} : { from }) }];
}

function standingOf({ standing, badge }: EntryView): Pick<EntryView, 'standing' | 'badge'> {
  return { standing, badge };
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}
