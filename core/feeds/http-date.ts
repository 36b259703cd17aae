import { civilOf } from '../../shared/dates/civil.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const THURSDAY = 4;

/** A time (ms since 1970) as HTTP writes it (RFC 9110 §5.6.7), such as `Sun, 06 Nov 1994 08:49:37 GMT`. */
export function httpDate(at: number): string {
  const seconds = Math.floor(at / 1000);
  const epochDay = Math.floor(seconds / 86_400);
  const second = seconds - epochDay * 86_400;
  const { year, month, day } = civilOf(epochDay);
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map(twoDigits)
    .join(':');
  const weekday = WEEKDAYS[(((epochDay + THURSDAY) % 7) + 7) % 7];
  return `${weekday}, ${twoDigits(day)} ${MONTHS[month - 1]} ${year} ${clock} GMT`;
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0');
}
