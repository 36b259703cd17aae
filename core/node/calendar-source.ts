import { readFile, stat } from 'node:fs/promises';
import { errorCode } from '../store/error-code.ts';
import type { CalendarAnswer, FetchCalendar } from '../subscriptions/fetch-calendar.ts';
import { decodeCalendar } from './decode-calendar.ts';
import { createAddressFetcher } from './fetch-address.ts';

const MOST_BYTES = 10_000_000;

/** Gets calendars from addresses and from files of this computer. */
export function createFetchCalendar(fetchAddress = createAddressFetcher()): FetchCalendar {
  return ({ source, ...request }) =>
    source.kind === 'file'
      ? readCalendarFile(source.path, request.etag)
      : fetchAddress({ ...request, url: source.url });
}

/** Reads a file; its time and size are the sign by which it is known again. */
async function readCalendarFile(path: string, known: string | undefined): Promise<CalendarAnswer> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return failed(`“${path}” isn’t a file: name the calendar’s file.`);
    if (about.size > MOST_BYTES)
      return failed(`“${path}” is too large: at most ${MOST_BYTES / 1_000_000} MB are read.`);
    const etag = `${about.mtimeMs}-${about.size}`;
    if (etag === known) return { kind: 'same' };
    return { kind: 'new', text: decodeCalendar(await readFile(path)), etag };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed(`There is no file ${path}.`);
    return failed(`“${path}” can’t be read (${code}).`);
  }
}

function failed(reason: string): CalendarAnswer {
  return { kind: 'failed', reason };
}
