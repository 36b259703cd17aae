/** The least and the most days that lie across the timeline. */
export const LEAST_DAYS = 7;
export const MOST_DAYS = 1096;

const DAYS_PER_MONTH = 30.44;
const MONTHS = 12;
const STEPS = [7, 14, 30, 61, 91, 183, 365, 548, 731, 1096] as const;

/** So many days, within what can be looked at. */
export function withinZoom(days: number): number {
  return Math.min(MOST_DAYS, Math.max(LEAST_DAYS, days));
}

/** The next step in or out from so many days: a week, a fortnight, a month, up to three years. */
export function nextZoom(days: number, way: 'in' | 'out'): number {
  const slack = days * 0.03;
  return way === 'in'
    ? (STEPS.findLast((step) => step < days - slack) ?? LEAST_DAYS)
    : (STEPS.find((step) => step > days + slack) ?? MOST_DAYS);
}

/** So many days in the unit that people would use, rounded. */
export function zoomInWords(days: number): {
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  readonly count: number;
} {
  const months = Math.round(days / DAYS_PER_MONTH);
  if (months >= 24 || months === MONTHS)
    return { unit: 'years', count: Math.round((months / MONTHS) * 2) / 2 };
  if (days >= 58 || Math.abs(days - DAYS_PER_MONTH) < 1) return { unit: 'months', count: months };
  const weeks = Math.round(days / 7);
  if (weeks > 2 || Math.abs(days - weeks * 7) < 0.5) return { unit: 'weeks', count: weeks };
  return { unit: 'days', count: Math.round(days) };
}
