import * as v from 'valibot';
import { type Day, DaySchema, daysBetween } from '../dates/day.ts';
import type { Settings } from '../settings/settings.ts';
import { type EntryView, EntryViewSchema } from './entry-view.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Why an entry asks to be looked at, with the figures to say it by. */
export const NudgeSchema = v.variant('kind', [
  /** Its window is over, and nobody has said that it was held, postponed or cancelled. `days` ago it ended. */
  v.strictObject({ kind: v.literal('passed'), day: DaySchema, days }),
  /** Its window opens in so many days, on `day`, while those required are silent. */
  v.strictObject({
    kind: v.literal('window-opens'),
    day: DaySchema,
    days,
    silent: EntryViewSchema.entries.silent,
  }),
  /** Nothing has become known of it for so many days, since `day`. */
  v.strictObject({ kind: v.literal('no-news'), day: DaySchema, days }),
]);

export type Nudge = Readonly<v.InferOutput<typeof NudgeSchema>>;

/** What nudges are judged by. */
export interface NudgeGround {
  /** The day that it is at home, or the past day that is looked back at. */
  readonly today: Day;
  readonly settings: Pick<Settings, 'newsDays'>;
  /** The day on which somebody last looked whether the entry is still true, if anybody has on this device. */
  readonly checked?: Day | undefined;
}

/** So many days before its window opens an entry asks for the words that are missing. */
const OPENS_DAYS = 14;
/** So many days a check keeps that question quiet. */
const OPENS_AGAIN_DAYS = 7;

/**
 * Why an entry asks to be looked at, the most urgent reason first; nothing where it is settled: held, cancelled, or
 * superseded. A date that is computed moves with its trigger, so such an entry only asks once it has passed.
 */
export function nudgesOf(entry: EntryView, ground: NudgeGround): readonly Nudge[] {
  const { standing, supersededBy, trigger } = entry;
  if (standing === 'held' || standing === 'cancelled' || supersededBy !== undefined) return [];
  const { today, settings, checked } = ground;
  const at = { today, settings, checked: checked !== undefined && checked <= today ? checked : undefined };
  if (isOver(entry, today)) return passed(entry, at);
  return trigger === undefined ? [...windowOpens(entry, at), ...noNews(entry, at)] : [];
}

/** Postponed to no day yet, it is still to come, whatever day it had. */
function isOver({ window, standing }: EntryView, today: Day): boolean {
  return standing !== 'postponed' && window?.to !== undefined && window.to < today;
}

const OUTCOMES: readonly EntryView['statements'][number]['says'][] = ['held', 'postpones', 'cancels'];

function passed({ window, statements }: EntryView, { today, checked }: NudgeGround): readonly Nudge[] {
  const day = window?.to;
  const isTold = statements.some(
    ({ says, currency, withdrawn }) =>
      OUTCOMES.includes(says) && currency !== 'stale' && withdrawn === undefined,
  );
  // Whoever looked once it was over, and left it so, isn't asked again.
  if (day === undefined || isTold || (checked !== undefined && checked > day)) return [];
  return [{ kind: 'passed', day, days: daysBetween(day, today) }];
}

function windowOpens(entry: EntryView, { today, checked }: NudgeGround): readonly Nudge[] {
  const { window, silent, standing } = entry;
  if (window?.from === undefined || silent.length === 0 || standing === 'postponed') return [];
  const left = daysBetween(today, window.from);
  const isAnswered = checked !== undefined && daysBetween(checked, today) < OPENS_AGAIN_DAYS;
  if (left < 0 || left > OPENS_DAYS || isAnswered) return [];
  return [{ kind: 'window-opens', day: window.from, days: left, silent: [...silent] }];
}

function noNews({ heard }: EntryView, { today, settings, checked }: NudgeGround): readonly Nudge[] {
  const last = checked !== undefined && checked > heard ? checked : heard;
  if (daysBetween(last, today) < settings.newsDays) return [];
  return [{ kind: 'no-news', day: heard, days: daysBetween(heard, today) }];
}
