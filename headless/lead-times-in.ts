import { AppError } from '../shared/contract/app-error.ts';

/** Lead times such as “30d 1w 2h 30m” or “P30D” as ISO 8601 durations. */
export function leadTimesIn(text: string): { before: string }[] {
  return text
    .split(/[\s,]+/)
    .filter((item) => item !== '')
    .map((item) => ({ before: leadTimeIn(item) }));
}

function leadTimeIn(item: string): string {
  if (/^P/i.test(item)) return item.toUpperCase();
  const [, amount = '', unit = ''] = /^(\d{1,4})(w|d|h|m|min)$/i.exec(item) ?? [];
  switch (unit.toLowerCase()) {
    case 'w':
    case 'd':
      return `P${amount}${unit.toUpperCase()}`;
    case 'h':
      return `PT${amount}H`;
    case 'm':
    case 'min':
      return `PT${amount}M`;
    default:
      throw new AppError(
        'invalid-input',
        `“${item}” isn’t a lead time: write 30d, 1w, 2h, 30m or an ISO duration such as P30D.`,
      );
  }
}
