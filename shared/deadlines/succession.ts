import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { WhenSchema } from '../dates/when.ts';
import type { Entry } from '../entries/entry.ts';
import { namedBy } from '../entries/kept-dates.ts';
import { predecessorOf } from '../entries/links-of.ts';
import type { EntryRecord } from '../entries/record.ts';
import { SourceSchema } from '../statements/statement.ts';

/** How a deadline takes another's place, as either of the two shows it. */
export const SuccessionSchema = v.strictObject({
  /** Since which day. */
  known: DaySchema,
  /** When the other of the two falls due. */
  when: v.optional(WhenSchema),
  /** The instrument of the later one. */
  instrument: v.optional(v.string()),
  /** Who has announced the later one, and where. */
  by: v.optional(v.string()),
  source: v.optional(SourceSchema),
});

export type Succession = Readonly<v.InferOutput<typeof SuccessionSchema>>;

/** How a deadline takes the place of another, as the other shows it. */
export function successionOf(successor: EntryRecord): Succession {
  const { entry, edits = [], dates, statements } = successor;
  const linked = edits.findLast(({ was }) => predecessorOf(was) !== predecessorOf(entry));
  const known = linked?.known ?? dates[0]?.known ?? successor.lastKnown;
  const date = entry.when?.date;
  const named = namedBy({ known, seq: 0, ...(date === undefined ? {} : { date }) }, statements);
  const voice =
    named ??
    statements.find(
      ({ made, says, withdrawn }) => made === known && withdrawn === undefined && ANNOUNCES.has(says),
    );
  return {
    known,
    ...whenOf(entry),
    ...(entry.instrument === undefined ? {} : { instrument: entry.instrument }),
    ...(voice === undefined ? {} : { by: voice.by }),
    ...(voice?.source === undefined ? {} : { source: voice.source }),
  };
}

/** How a deadline takes the place of another, as it shows that itself. */
export function succeeding(successor: EntryRecord, predecessor: EntryRecord): Succession {
  const { when: _, ...succession } = successionOf(successor);
  return { ...succession, ...whenOf(predecessor.entry) };
}

const ANNOUNCES: ReadonlySet<string> = new Set(['announces', 'confirms']);

/** Without the words that the date was given in, which hold for whoever spoke. */
function whenOf({ when }: Entry): Pick<Succession, 'when'> {
  if (when === undefined) return {};
  const { said: _, ...plain } = when;
  return { when: plain };
}
