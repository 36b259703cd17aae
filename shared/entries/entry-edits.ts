import type { Day } from '../dates/day.ts';
import type { When } from '../dates/when.ts';
import { sameJson } from '../same-json.ts';
import type { Change } from './change.ts';
import type { Entry } from './entry.ts';
import { predecessorOf } from './links-of.ts';
import type { EntryRecord } from './record.ts';

/** The fields of an entry of which people are told what they were before. */
type ToldFields = Pick<Entry, 'title' | 'when' | 'venue' | 'expiry' | 'quantity' | 'extends' | 'supersedes'>;

/** An edit of something that people are told of, and what it was until then. */
export interface EntryEdit {
  readonly known: Day;
  readonly seq: number;
  /** Why, if somebody said so. */
  readonly reason?: string;
  readonly was: ToldFields;
}

/** The edits of an entry with the next one, where that changes anything that is told; the same ones where it doesn't. */
export function editsWith(
  edits: readonly EntryEdit[] | undefined,
  before: Entry,
  after: Entry,
  { known, seq, value }: Change & { readonly what: 'entry.edited' },
): readonly EntryEdit[] | undefined {
  const [was, is] = [toldOf(before), toldOf(after)];
  if (looksSame(was, is) && predecessorOf(was) === predecessorOf(is)) return edits;
  const { reason } = value;
  return [...(edits ?? []), { known, seq, ...(reason === undefined ? {} : { reason }), was }];
}

/**
 * The edits of the last day that left a difference, told as one: what the entry was before them. As with dates
 * (`keptDates`), what was changed and changed back within a day never was, and what was changed on the first day of the
 * entry, for no reason given, was mistyped and is mended.
 */
export function lastEdit({
  entry,
  edits = [],
  dates,
}: Pick<EntryRecord, 'entry' | 'edits' | 'dates'>): EntryEdit | undefined {
  const firstDay = dates[0]?.given ?? dates[0]?.known;
  for (let last = edits.at(-1), end = edits.length; last !== undefined; last = edits[end - 1]) {
    const { known } = last;
    const begin = edits.findIndex((edit) => edit.known === known);
    const [first] = edits.slice(begin, end);
    const reason = edits.slice(begin, end).findLast((edit) => edit.reason !== undefined)?.reason;
    const isMended = known === firstDay && reason === undefined;
    if (first !== undefined && !isMended && !looksSame(first.was, entry))
      return { known, seq: last.seq, ...(reason === undefined ? {} : { reason }), was: first.was };
    end = begin;
  }
  return undefined;
}

/** Whether two dates are the same by the same clock, whatever words they were given in. */
export function isSameWhen(a: When | undefined, b: When | undefined): boolean {
  return a?.date === b?.date && a?.start === b?.start && a?.end === b?.end && a?.zone === b?.zone;
}

/** An entry with what is told of it as it was once. */
export function withTold(entry: Entry, told: ToldFields): Entry {
  const { title: _, when: __, venue: ___, expiry, quantity, extends: ____, supersedes, ...others } = entry;
  return { ...others, ...told };
}

function toldOf({ title, when, venue, expiry, quantity, extends: extended, supersedes }: Entry): ToldFields {
  return {
    title,
    ...(when === undefined ? {} : { when }),
    ...(venue === undefined ? {} : { venue }),
    ...(expiry === undefined ? {} : { expiry }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(extended === undefined ? {} : { extends: extended }),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
}

function looksSame(a: ToldFields, b: ToldFields): boolean {
  return (
    a.title === b.title &&
    a.venue === b.venue &&
    isSameWhen(a.when, b.when) &&
    sameJson(a.expiry, b.expiry) &&
    sameJson(a.quantity, b.quantity)
  );
}
