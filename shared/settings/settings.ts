import * as v from 'valibot';
import { DaySchema } from '../dates/day.ts';
import { ZoneSchema } from '../dates/when.ts';
import { TrackIdSchema } from '../entries/ids.ts';
import { ENTRY_KINDS } from '../entries/kind.ts';
import { PartySchema } from '../entries/person.ts';
import { AlarmSchema } from '../reminders/alarm.ts';

/** A day that the user knows better than the table of public holidays: a day off, or a working day after all. */
export const HolidayCorrectionSchema = v.strictObject({
  state: PartySchema,
  day: DaySchema,
  works: v.boolean(),
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120))),
});

export type HolidayCorrection = Readonly<v.InferOutput<typeof HolidayCorrectionSchema>>;

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day, HH:mm. */
export function isTimeOfDay(text: string): boolean {
  return TIME_OF_DAY.test(text);
}

const TimeOfDaySchema = v.pipe(
  v.string(),
  v.regex(TIME_OF_DAY, 'a time of day is written HH:mm, such as 09:00'),
);

const DefaultAlarmsSchema = v.pipe(v.array(AlarmSchema), v.maxLength(20));

/** When reminders are kept back, by the clock at home; over midnight where it ends earlier than it begins. */
export const QuietHoursSchema = v.pipe(
  v.strictObject({ from: TimeOfDaySchema, to: TimeOfDaySchema }),
  v.check(({ from, to }) => from !== to, 'quiet hours begin and end at different times'),
);

/** As many clocks as a window has room for. */
export const MOST_CLOCKS = 6;

/** What the user has settled for the whole calendar. */
export const SettingsSchema = v.strictObject({
  /** The zone of "here". */
  home: ZoneSchema,
  /** The zones whose clocks are shown beside that of home, in their order; the usual ones where nothing was settled. */
  clocks: v.optional(
    v.pipe(v.array(ZoneSchema), v.maxLength(MOST_CLOCKS, `there are at most ${MOST_CLOCKS} clocks`)),
  ),
  /** The time at home when alarms of entries without a time ring, HH:mm. */
  alarmTime: TimeOfDaySchema,
  /** The alarms of entries that have none of their own: those of their first track that has some, else of their kind. */
  alarms: v.strictObject({
    kinds: v.record(v.picklist(ENTRY_KINDS), DefaultAlarmsSchema),
    tracks: v.record(TrackIdSchema, DefaultAlarmsSchema),
  }),
  quietHours: v.optional(QuietHoursSchema),
  /** Which hemisphere's spring is meant by "spring". */
  seasons: v.picklist(['north', 'south']),
  /** First day of the week, 1 (Monday) or 7 (Sunday), ISO 8601. */
  weekStart: v.picklist([1, 7]),
  /** After how many days without news an entry asks to be checked. */
  newsDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  /** Corrections of the table of public holidays. */
  holidays: v.array(HolidayCorrectionSchema),
});

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** What holds until the user says otherwise. */
export function defaultSettings(home: string): Settings {
  return {
    home,
    alarmTime: '09:00',
    alarms: { kinds: {}, tracks: {} },
    seasons: 'north',
    weekStart: 1,
    newsDays: 21,
    holidays: [],
  };
}
