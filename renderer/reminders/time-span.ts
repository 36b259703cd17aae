/** A length of time in the two greatest units that say it. */
export type TimeSpan =
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'hours'; readonly hours: number; readonly minutes: number }
  | { readonly unit: 'days'; readonly days: number; readonly hours: number };

const MINUTE = 60;
const LAST_HOURS = 48;
/** From so many days on, nobody asks for the hours. */
const WHOLE_DAYS = 14;

/** So many seconds, forwards or back, in minutes, in hours up to two days, in days beyond; nothing is rounded up. */
export function timeSpan(seconds: number): TimeSpan {
  const minutes = Math.floor(Math.abs(seconds) / MINUTE);
  if (minutes < 60) return { unit: 'minutes', minutes };
  const hours = Math.floor(minutes / 60);
  if (hours < LAST_HOURS) return { unit: 'hours', hours, minutes: minutes % 60 };
  const days = Math.floor(hours / 24);
  return { unit: 'days', days, hours: days < WHOLE_DAYS ? hours % 24 : 0 };
}
