import type { AlarmMode } from './alarm-mode.ts';

/** The calendar programs that a feed can be fitted to; `standard` is for those that keep to the RFCs. */
export const PROFILES = ['standard', 'google', 'outlook', 'apple'] as const;

/** One of `PROFILES`. */
export type Profile = (typeof PROFILES)[number];

/** The alarm mode of a profile where none is named: Google's calendar drops alarms of feeds, the others heed them. */
export const PROFILE_ALARMS = {
  standard: 'embed',
  google: 'events',
  outlook: 'embed',
  apple: 'embed',
} as const satisfies Readonly<Record<Profile, AlarmMode>>;
