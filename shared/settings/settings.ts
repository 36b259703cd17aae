import * as v from 'valibot';
import { ZoneSchema } from '../dates/when.ts';

/** What the user has settled for the whole calendar. */
export const SettingsSchema = v.strictObject({
  /** The zone of "here". */
  home: ZoneSchema,
  /** The time at home when alarms of entries without a time ring, HH:mm. */
  alarmTime: v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  /** Which hemisphere's spring is meant by "spring". */
  seasons: v.picklist(['north', 'south']),
  /** First day of the week, 1 (Monday) or 7 (Sunday), ISO 8601. */
  weekStart: v.picklist([1, 7]),
});

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** What holds until the user says otherwise. */
export function defaultSettings(home: string): Settings {
  return { home, alarmTime: '09:00', seasons: 'north', weekStart: 1 };
}
