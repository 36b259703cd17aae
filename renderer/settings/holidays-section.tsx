import { useMemo, useState } from 'react';
import { isState } from '../../shared/places/parties.ts';
import { useCalendar } from '../state/sherpa.ts';
import { Corrections } from './corrections.tsx';
import { HolidayYear } from './holiday-year.tsx';

/** What the user knows better than the table of public holidays, and the table by state and year. */
export function HolidaysSection() {
  const usual = useUsualState();
  const [chosen, setState] = useState<string>();
  const state = chosen ?? usual;
  return (
    <>
      <Corrections />
      <HolidayYear state={state} onState={setState} />
    </>
  );
}

/** The state that most entries are of: whose holidays are looked at first. */
function useUsualState(): string {
  const entries = useCalendar((calendar) => calendar.entries);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { parties } of entries) {
      for (const party of parties) if (isState(party)) counts.set(party, (counts.get(party) ?? 0) + 1);
    }
    return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0] ?? 'US';
  }, [entries]);
}
