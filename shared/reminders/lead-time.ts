/** A lead time in its parts, as ISO 8601 writes them. */
export interface LeadTime {
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Reads a lead time that its schema has passed; parts that aren't given are 0. */
export function readLeadTime(duration: string): LeadTime {
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = (DURATION.exec(duration) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { weeks, days, hours, minutes };
}
