import type {
  CalendarAnswer,
  CalendarRequest,
  FetchCalendar,
} from '../../core/subscriptions/fetch-calendar.ts';

/** Other people's calendars as a test has them, by address or path, and what was asked for. */
export interface CalendarSource {
  readonly fetch: FetchCalendar;
  readonly asked: CalendarRequest[];
  /** Puts a calendar at an address, or what it answers instead; undefined takes it away. */
  put(where: string, what: string | CalendarAnswer | undefined): void;
}

/** A source whose every calendar has another tag whenever it is put there. */
export function createCalendarSource(): CalendarSource {
  const answers = new Map<string, CalendarAnswer>();
  const asked: CalendarRequest[] = [];
  let versions = 0;
  return {
    asked,
    put(where, what) {
      versions += 1;
      if (what === undefined) answers.delete(where);
      else
        answers.set(
          where,
          typeof what === 'string' ? { kind: 'new', text: what, etag: `"${versions}"` } : what,
        );
    },
    async fetch(request) {
      asked.push(request);
      const { source, etag } = request;
      const answer = answers.get(source.kind === 'file' ? source.path : source.url);
      if (answer === undefined)
        return { kind: 'failed', reason: 'It can’t be reached: it is tried again later.' };
      return answer.kind === 'new' && answer.etag === etag ? { kind: 'same' } : answer;
    },
  };
}
