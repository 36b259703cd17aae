import type { Instant } from '../../shared/dates/instant.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useMoment } from '../texts/use-moment.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';

/** An instant by the clock at home, which is named: "25 Nov, 13:12 Berlin". */
export function useClockedMoment(): (instant: Instant) => string {
  const text = useText();
  const moment = useMoment();
  const nameOf = useZoneName();
  const home = useCalendar(({ settings }) => settings.home);
  return (instant) => text('feeds.moment', { moment: moment(instant), zone: nameOf(home) });
}
