import * as v from 'valibot';
import { DaySchema } from '../../dates/day.ts';
import { ZoneSchema } from '../../dates/when.ts';
import { EntryViewSchema } from '../../entries/entry-view.ts';
import { PartySchema } from '../../entries/person.ts';
import { HolidayCorrectionSchema, SettingsSchema } from '../../settings/settings.ts';
import { type MethodContract, reads, text, writes } from './method.ts';

/** A year's holidays of some states, and those of them whose public holidays aren't known. */
export const HolidayListSchema = v.strictObject({
  days: v.array(
    v.strictObject({
      state: PartySchema,
      day: DaySchema,
      name: v.string(),
      works: v.boolean(),
      /** The user says so, not the table. */
      corrected: v.optional(v.literal(true)),
    }),
  ),
  unknown: v.array(PartySchema),
});

export type HolidayList = Readonly<v.InferOutput<typeof HolidayListSchema>>;

/** What is settled for the whole calendar: settings, public holidays, zones. */
export const SETTINGS_METHODS = {
  'settings.save': writes(
    v.strictObject({
      ...v.partial(SettingsSchema).entries,
      /** What is to be settled no longer. */
      unset: v.optional(v.array(v.literal('quietHours'))),
    }),
    SettingsSchema,
  ),
  /** What is special in a year, by day: public holidays and worked weekend days; no plain weekends. */
  'holidays.list': reads(
    v.strictObject({
      states: v.array(PartySchema),
      year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
    }),
    HolidayListSchema,
  ),
  /**
   * Makes a day a working day or a day off of these states, whatever the table says, or takes that back (no `works`). Gives
   * all corrections, and the entries whose computed dates moved with it in the same act, as they were and as they are.
   */
  'holidays.correct': writes(
    v.strictObject({
      states: v.pipe(v.array(PartySchema), v.nonEmpty('name at least one state, such as CN')),
      day: DaySchema,
      works: v.optional(v.boolean()),
      name: HolidayCorrectionSchema.entries.name,
    }),
    v.strictObject({
      corrections: v.array(HolidayCorrectionSchema),
      moved: v.array(v.strictObject({ before: EntryViewSchema, after: EntryViewSchema })),
    }),
  ),
  'zones.find': reads(v.strictObject({ text: text(200) }), v.array(ZoneSchema)),
} as const satisfies Record<string, MethodContract>;
