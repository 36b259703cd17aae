import { addDays, type Day, dayFrom } from '../../shared/dates/day.ts';
import type { SpecialDay } from '../../shared/deadlines/days-off.ts';

type Days = ReadonlyMap<Day, SpecialDay>;
type Stretch = readonly [name: string, first: string, last: string];

interface Schedule {
  readonly off: readonly Stretch[];
  /** Weekend days that are worked to make up for the stretches. */
  readonly worked: readonly string[];
}

/**
 * The days off that the General Office of the State Council gives notice of for each year, usually in November:
 * 国办发明电〔2024〕12号 of 12 November 2024 for 2025, 国办发明电〔2025〕7号 of 4 November 2025 for 2026.
 */
const SCHEDULES: ReadonlyMap<number, Schedule> = new Map([
  [
    2025,
    {
      off: [
        ['New Year’s Day', '01-01', '01-01'],
        ['Spring Festival', '01-28', '02-04'],
        ['Qingming Festival', '04-04', '04-06'],
        ['Labour Day', '05-01', '05-05'],
        ['Dragon Boat Festival', '05-31', '06-02'],
        ['National Day, Mid-Autumn Festival', '10-01', '10-08'],
      ],
      worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
    },
  ],
  [
    2026,
    {
      off: [
        ['New Year’s Day', '01-01', '01-03'],
        ['Spring Festival', '02-15', '02-23'],
        ['Qingming Festival', '04-04', '04-06'],
        ['Labour Day', '05-01', '05-05'],
        ['Dragon Boat Festival', '06-19', '06-21'],
        ['Mid-Autumn Festival', '09-25', '09-27'],
        ['National Day', '10-01', '10-07'],
      ],
      worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
    },
  ],
]);

const SPRING_FESTIVAL = 'Spring Festival';
/** Since 2025 the law gives a fourth day at Spring Festival and a second one in May (State Council Decree 795). */
const NEW_LAW = 2025;

/**
 * China's days off: the year's schedule where it is known, else the days of the law. The package has Children's Day,
 * on which adults work, and lacks what the law gained in 2025, the longer stretches and the days worked for them.
 */
export function correctedChina(year: number, listed: Days): Days {
  const schedule = SCHEDULES.get(year);
  return schedule === undefined ? byLaw(year, listed) : scheduled(year, schedule);
}

function scheduled(year: number, { off, worked }: Schedule): Days {
  const days = new Map<Day, SpecialDay>();
  for (const [name, first, last] of off) {
    const end = dayIn(year, last);
    for (let day = dayIn(year, first); day <= end; day = addDays(day, 1))
      days.set(day, { name, works: false });
  }
  for (const day of worked) days.set(dayIn(year, day), { name: 'make-up working day', works: true });
  return days;
}

function byLaw(year: number, listed: Days): Days {
  const days = new Map(listed);
  // From 2025 on the Dragon Boat Festival may fall on the same day, and is a day off.
  const children = dayFrom(year, 6, 1);
  if (days.get(children)?.name.includes('Dragon Boat') !== true) days.delete(children);
  if (year < NEW_LAW) return days;
  days.set(dayFrom(year, 5, 2), { name: 'Labour Day', works: false });
  const lastOfFestival = [...listed].findLast(([, { name }]) => name === SPRING_FESTIVAL)?.[0];
  if (lastOfFestival !== undefined) {
    days.set(addDays(lastOfFestival, 1), { name: SPRING_FESTIVAL, works: false });
  }
  return days;
}

function dayIn(year: number, monthAndDay: string): Day {
  const [month, day] = monthAndDay.split('-').map(Number);
  return dayFrom(year, month ?? 0, day ?? 0);
}
