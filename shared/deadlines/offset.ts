/** How far a computed date lies from its trigger: after it with sign 1, before it with -1. */
export interface Offset {
  readonly sign: 1 | -1;
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

const SHAPE = /^(-?)P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Reads a stored, hence valid, offset such as `P90D` or `-P1M14D` (ISO 8601); throws on text that isn't one. */
export function readOffset(text: string): Offset {
  const parts = SHAPE.exec(text);
  if (!parts) throw new RangeError(`"${text}" isn't an offset: write P90D for 90 days after, -P14D before`);
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(2).map((part) => Number(part ?? 0));
  return { sign: parts[1] === '-' ? -1 : 1, years, months, weeks, days };
}
