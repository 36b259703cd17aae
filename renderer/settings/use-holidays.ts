import { useEffect, useState } from 'react';
import type { HolidayList } from '../../shared/contract/methods/settings-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';

/** A state's year by the table and the corrections, asked anew whenever these change. */
export function useHolidays(
  state: string,
  year: number,
): readonly [list: HolidayList | undefined, failure: string | undefined, retry: () => void] {
  const { client } = useSherpa();
  const corrections = useCalendar(({ settings }) => settings.holidays);
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly of: string;
    readonly list?: HolidayList;
    readonly failure?: string;
  }>();
  const of = `${state} ${year}`;
  // Another correction and another try ask the same anew.
  useEffect(() => {
    let isCurrent = true;
    client.request('holidays.list', { states: [state], year }).then(
      (list) => isCurrent && setAnswer({ of, list }),
      (error: unknown) => isCurrent && setAnswer({ of, failure: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, state, year, of, corrections, tries]);
  const current = answer?.of === of ? answer : undefined;
  return [current?.list, current?.failure, () => setTries(tries + 1)];
}
