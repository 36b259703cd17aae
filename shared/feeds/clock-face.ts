import type { ICalLuxonDateTimeStub } from 'ical-generator';
import { epochDayOf } from '../dates/civil.ts';
import type { Day } from '../dates/day.ts';
import type { Instant } from '../dates/instant.ts';
import type { LocalTime } from './shape.ts';

/**
 * A time for ical-generator: what a clock shows, in digits. It takes this for one of luxon's, and luxon's own would take
 * longer to format than all the rest of an event to write; JavaScript's dates it writes in the process's zone.
 */
class ClockFace implements ICalLuxonDateTimeStub {
  readonly isValid = true;
  readonly zone = { type: 'iana' };
  readonly #date: string;
  readonly #time: string;

  constructor(date: string, time: string) {
    this.#date = date;
    this.#time = time;
  }

  /** The digits are those of the zone that the library is about to write beside them. */
  setZone(): this {
    return this;
  }

  toFormat(format: string): string {
    return format === 'HHmmss' ? this.#time : this.#date;
  }

  // Asked for to tell whether start precedes end, for which the digits read as UTC serve.
  toJSDate() {
    const [year, month, day] = [this.#date.slice(0, 4), this.#date.slice(4, 6), this.#date.slice(6)].map(
      Number,
    );
    const epochDay = epochDayOf({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
    const ofDay = Number(this.#time.slice(0, 2)) * 3_600_000 + Number(this.#time.slice(2, 4)) * 60_000;
    // biome-ignore lint/style/noRestrictedGlobals: a date of given milliseconds, for the library; no clock is read
    return new Date(epochDay * 86_400_000 + ofDay);
  }

  toJSON(): string {
    return `${this.#date}T${this.#time}`;
  }
}

/** A local time in the zone that the event is in. */
export function clockFace({ day, time }: LocalTime): ICalLuxonDateTimeStub {
  return new ClockFace(digitsOf(day), `${time.slice(0, 2)}${time.slice(3)}00`);
}

/** A day, for what fills whole days. */
export function clockFaceOfDay(day: Day): ICalLuxonDateTimeStub {
  return new ClockFace(digitsOf(day), '000000');
}

/** An instant to the second, for what is written in UTC. */
export function clockFaceOfInstant(instant: Instant): ICalLuxonDateTimeStub {
  return new ClockFace(
    digitsOf(instant),
    `${instant.slice(11, 13)}${instant.slice(14, 16)}${instant.slice(17, 19)}`,
  );
}

function digitsOf(day: string): string {
  return `${day.slice(0, 4)}${day.slice(5, 7)}${day.slice(8, 10)}`;
}
