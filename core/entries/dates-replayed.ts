import * as v from 'valibot';
import type { Day } from '../../shared/dates/day.ts';
import { EdtfSchema } from '../../shared/dates/when.ts';
import { ReasonSchema } from '../../shared/entries/change.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import { type Slip, SlipSchema } from '../../shared/entries/entry-view.ts';

/** The working dates that an exported entry went through, to be gone through again. */
export interface DatesReplayed {
  /** The first day on which anything is known of the entry. */
  readonly known: Day;
  /** Its first working date, if it had one. */
  readonly first: string | undefined;
  /** Each later one, oldest first. */
  readonly moves: readonly Slip[];
  /** How many of its statements were recorded before the last move: those after it may contradict the date. */
  readonly statementsBefore: number;
}

/**
 * What the slips of an exported entry tell of its working dates up to `date`, the one it has; undefined where they tell
 * none or don't lead there step by step up to `today`. Without them a claim given up long ago would contradict the date.
 */
export function datesReplayed(
  { slips, statements = [], readings = [] }: EntryInput,
  date: string | undefined,
  today: Day,
): DatesReplayed | undefined {
  const read = v.safeParse(v.array(SlipSchema), slips);
  if (!read.success || !leadsTo(read.output, date, today)) return undefined;
  const [first] = read.output;
  const last = read.output.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const days = [...statements, ...readings].map(({ made }) => made);
  const rival = statements.findIndex(({ made, currency }) => made === last.known && currency === 'rival');
  return {
    known: days.reduce((earliest, day) => (day < earliest ? day : earliest), first.known),
    first: first.from,
    moves: read.output,
    statementsBefore: rival === -1 ? statements.length : rival,
  };
}

function leadsTo(slips: readonly Slip[], date: string | undefined, today: Day): boolean {
  return slips.every(({ known, from, to, reason = '' }, index) => {
    const next = slips[index + 1];
    const isNext = next === undefined ? to === date : to === next.from && known <= next.known;
    const areDates = [from, to].every((one) => one === undefined || v.is(EdtfSchema, one));
    return isNext && areDates && from !== to && known <= today && v.is(ReasonSchema, reason);
  });
}
