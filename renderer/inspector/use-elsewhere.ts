import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { dayOf } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import { localTime } from '../../shared/dates/instant-of.ts';
import { capitalOf } from '../../shared/places/capital-of.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { CAPITAL_ZONES } from '../texts/zone-names.ts';

/**
 * Says what the clocks of the parties' capitals and here show at an instant, but those that go as the zone given does.
 * Washington and Beijing are looked at together: where either is a party, and where no capital of the parties is known.
 */
export function useElsewhere(parties: readonly string[] = []): (instant: Instant, ownZone: string) => string {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const home = useCalendar(({ settings }) => settings.home);
  const named = parties.join(' ');
  return useMemo(() => {
    const capitals = named.split(' ').flatMap((party) => capitalOf(party) ?? []);
    const theirs = capitals.map(({ zone, city, inChinese }) => ({
      zone,
      name: locale.startsWith('zh') ? inChinese : city,
    }));
    const usual = CAPITAL_ZONES.map(({ zone, name }) => ({ zone, name: text(name) }));
    const isUsual = ({ zone }: { readonly zone: string }) => usual.some((one) => one.zone === zone);
    const capitalsShown =
      theirs.length === 0 || theirs.some(isUsual)
        ? [...usual, ...theirs.filter((one) => !isUsual(one))]
        : theirs;
    const clocks = [...capitalsShown, { zone: home, name: text('zone.hereIn') }];
    return (instant, ownZone) => {
      const onDay = dayOf(instant, ownZone);
      const own = localTime(instant, ownZone);
      return clocks
        .filter(({ zone }) => zone !== ownZone && !isSame(localTime(instant, zone), own))
        .map(({ zone, name }) => `${dates.clock(instant, zone, onDay)} ${name}`)
        .join(' · ');
    };
  }, [text, dates, home, named, locale]);
}

function isSame(a: ReturnType<typeof localTime>, b: ReturnType<typeof localTime>): boolean {
  return a.day === b.day && a.time === b.time;
}
