import { type Alarm, isLead } from '../../shared/reminders/alarm.ts';
import { readLeadTime } from '../../shared/reminders/lead-time.ts';

/** When a reminder rings, as a list offers it: so many of a unit before, or what is watched for. */
export const RINGS = ['M', 'H', 'D', 'W', 'silent', 'no-news'] as const;
export type Ring = (typeof RINGS)[number];

/** A reminder as it is typed. */
export interface AlarmRow {
  readonly key: number;
  readonly ring: Ring;
  /** How many of the unit before; of no matter where something is watched for. */
  readonly amount: string;
  readonly late: 'show' | 'drop';
}

/** Reminders as they are typed: rows, or that there are none at all. */
export interface TypedAlarms {
  readonly never: boolean;
  readonly rows: readonly AlarmRow[];
}

/** The first reminder that is offered to somebody who wants one. */
export const FRESH_ROW: AlarmRow = { key: 1, ring: 'D', amount: '7', late: 'show' };

/** Alarms as they are typed; a lead time of several parts in its smallest unit. */
export function typedAlarms(alarms: readonly Alarm[]): TypedAlarms {
  const rows = alarms.flatMap((alarm, key): AlarmRow[] => {
    if (alarm.when === 'never') return [];
    const late = alarm.late ?? 'show';
    return [
      isLead(alarm)
        ? { key, late, ...smallest(alarm.before) }
        : { key, late, ring: alarm.when, amount: FRESH_ROW.amount },
    ];
  });
  return { never: alarms.some(({ when }) => when === 'never'), rows };
}

/** The alarms that were typed, each once; a row without an amount is none. */
export function alarmsOf({ never, rows }: TypedAlarms): Alarm[] {
  if (never) return [{ when: 'never' }];
  const alarms = rows.flatMap(alarmOf);
  return alarms.filter(
    (alarm, index) => alarms.findIndex((other) => ruleOf(other) === ruleOf(alarm)) === index,
  );
}

/** The rows with another one, a week before. */
export function withFresh(rows: readonly AlarmRow[]): readonly AlarmRow[] {
  return [...rows, { ...FRESH_ROW, key: Math.max(0, ...rows.map(({ key }) => key)) + 1 }];
}

function ruleOf(alarm: Alarm): string {
  return isLead(alarm) ? alarm.before : alarm.when;
}

function smallest(before: string): Pick<AlarmRow, 'ring' | 'amount'> {
  const { weeks, days, hours, minutes } = readLeadTime(before);
  const allDays = weeks * 7 + days;
  const allHours = allDays * 24 + hours;
  if (minutes > 0) return { amount: String(allHours * 60 + minutes), ring: 'M' };
  if (hours > 0) return { amount: String(allHours), ring: 'H' };
  return days > 0 || weeks === 0
    ? { amount: String(allDays), ring: 'D' }
    : { amount: String(weeks), ring: 'W' };
}

function alarmOf({ ring, amount, late: whenLate }: AlarmRow): readonly Alarm[] {
  const late = whenLate === 'drop' ? { late: whenLate } : {};
  if (ring === 'silent' || ring === 'no-news') return [{ when: ring, ...late }];
  if (amount === '') return [];
  const isTime = ring === 'H' || ring === 'M';
  return [{ before: `P${isTime ? 'T' : ''}${Number(amount)}${ring}`, ...late }];
}
