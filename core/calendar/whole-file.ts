import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { parseJson } from '../store/parse-json.ts';

/** What names a file that holds a whole calendar. */
export const WHOLE_FORMAT = 'sherpa calendar';
const WHOLE_VERSION = 1;

/** Only the journal is read back: all the rest is what it folds to, for other programs. */
const WholeSchema = v.object({
  format: v.literal(WHOLE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  journal: v.array(v.string()),
});

interface Whole {
  readonly exported: Instant;
  readonly views: readonly EntryView[];
  readonly calendar: Calendar;
  /** The journal in one piece. */
  readonly journal: Uint8Array;
}

/** The text of a file with everything: the calendar as it stands, and each line of its journal as a text. */
export function wholeFile({ exported, views, calendar, journal }: Whole): string {
  const lines = new TextDecoder().decode(journal).split('\n').filter(Boolean);
  const whole = {
    format: WHOLE_FORMAT,
    version: WHOLE_VERSION,
    exported,
    entries: views,
    tracks: [...calendar.tracks.values()],
    venues: [...calendar.venues.values()],
    people: [...calendar.people.values()],
    feeds: [...calendar.feeds.values()],
    settings: calendar.settings,
    journal: lines,
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}

/** The journal in a file with everything, in one piece. Throws an `AppError` where the text isn't one. */
export function journalInWhole(text: string): Uint8Array {
  const parsed = v.safeParse(WholeSchema, parseJson(text.replace(/^\uFEFF/, '')));
  if (!parsed.success)
    throw new AppError(
      'invalid-input',
      'This isn’t a file of a whole calendar: give one that “Export everything” or “sherpa export --whole” wrote.',
    );
  if (parsed.output.version > WHOLE_VERSION)
    throw new AppError('unavailable', 'A newer Sherpa wrote this file: update Sherpa to bring it back.');
  return new TextEncoder().encode(parsed.output.journal.map((line) => `${line}\n`).join(''));
}
