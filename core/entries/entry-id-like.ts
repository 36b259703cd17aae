import { AppError } from '../../shared/contract/app-error.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryId } from '../../shared/entries/ids.ts';

const SHORTEST_PREFIX = 4;

/** The entry that an id, or the beginning of one, names. Throws `not-found`, or `conflict` where several begin so. */
export function entryIdLike(calendar: Calendar, text: string): EntryId {
  if (calendar.entries.has(text as EntryId)) return text as EntryId;
  const like =
    text.length < SHORTEST_PREFIX ? [] : [...calendar.entries.keys()].filter((id) => id.startsWith(text));
  const [first] = like;
  if (first === undefined) {
    throw new AppError('not-found', `There is no entry “${text}”. “sherpa list” shows the ids there are.`);
  }
  if (like.length > 1) {
    throw new AppError('conflict', `“${text}” begins the ids of ${like.length} entries: give more of it.`);
  }
  return first;
}
