/**
 * How a feed tells of alarms: inside their entries (VALARM), as short entries of their own, both, or not at all. Readers
 * that drop every VALARM still show entries.
 */
export const ALARM_MODES = ['embed', 'events', 'both', 'none'] as const;

/** One of `ALARM_MODES`. */
export type AlarmMode = (typeof ALARM_MODES)[number];
