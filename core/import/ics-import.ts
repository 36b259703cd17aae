import type { Instant } from '../../shared/dates/instant.ts';
import type { Gazetteer } from '../../shared/places/gazetteer.ts';
import type { ImportRead } from './import-read.ts';

/** What reading a calendar file depends on. */
export interface IcsSurroundings {
  /** The IANA zone of times that name none. */
  readonly home: string;
  readonly now: Instant;
  readonly gazetteer: Gazetteer;
}

/** Reads an iCalendar file (RFC 5545). */
export function readIcsImport(text: string, _surroundings: IcsSurroundings): ImportRead {
  return { inputs: [], refused: [{ at: 'the file', reason: `it has ${text.length} characters` }] };
}
