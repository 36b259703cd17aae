import type { Profile } from './profile.ts';

/** How feeds differ between readers. Why each does is told in docs/feeds.md. */
export interface ProfileRules {
  /** The STATUS of what is cancelled: a reader that hides CANCELLED is given CONFIRMED, and the summary says it. */
  readonly cancelledAs: 'CANCELLED' | 'CONFIRMED';
  /** Properties of RFC 7986 (NAME, COLOR, SOURCE, REFRESH-INTERVAL) and RFC 9074 (the UID of an alarm). */
  readonly newerProperties: boolean;
  /** X-APPLE-STRUCTURED-LOCATION, which makes of a place a map and a time to leave. */
  readonly structuredLocation: boolean;
  /** Zones whose clocks have kept to one yearly rule alone; times in others are written in UTC. */
  readonly yearlyZonesOnly: boolean;
  /** X-MICROSOFT-CDO-BUSYSTATUS, and the mark of an event that fills days. */
  readonly busyStatus: boolean;
}

/** What each profile does, in one table. */
export const PROFILE_RULES: Readonly<Record<Profile, ProfileRules>> = {
  standard: {
    cancelledAs: 'CANCELLED',
    newerProperties: true,
    structuredLocation: false,
    yearlyZonesOnly: false,
    busyStatus: false,
  },
  google: {
    cancelledAs: 'CONFIRMED',
    newerProperties: true,
    structuredLocation: false,
    yearlyZonesOnly: false,
    busyStatus: false,
  },
  outlook: {
    cancelledAs: 'CANCELLED',
    newerProperties: false,
    structuredLocation: false,
    yearlyZonesOnly: true,
    busyStatus: true,
  },
  apple: {
    cancelledAs: 'CANCELLED',
    newerProperties: true,
    structuredLocation: true,
    yearlyZonesOnly: false,
    busyStatus: false,
  },
};
