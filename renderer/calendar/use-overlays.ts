import { useEffect, useMemo, useState } from 'react';
import { addDays } from '../../shared/dates/day.ts';
import { firstDayOf, lastDayOfMonth, type Month } from '../../shared/dates/month.ts';
import type { Client } from '../client/client.ts';
import { usePresent, useSherpa, useView } from '../state/sherpa.ts';
import type { Overlay } from '../subscriptions/overlay.ts';

/** The days around a month that its grid shows too. */
const DAYS_AROUND = 14;

/** Only a date of whole days lies on days: "April 2026" lies on none. */
const EXACT = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

/**
 * The events of other people's calendars around a month that are shown and not adopted; the same array until they
 * change. None while the user looks back: what those calendars said then isn't known.
 */
export function useOverlays(month: Month): readonly Overlay[] {
  const { client } = useSherpa();
  const hidden = useView((view) => view.hiddenSubscriptions);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  // What is adopted, or no longer is, is another event to be shown.
  const seq = usePresent((calendar) => calendar.seq);
  const [overlays, setOverlays] = useState(NONE);
  useEffect(() => {
    let asked = seq >= 0 ? 0 : 1;
    const ask = () => {
      asked += 1;
      const own = asked;
      // What was read last stays where it can't be read: the rail says what is the matter.
      read(client, month).then(
        (answer) => own === asked && setOverlays(answer),
        () => undefined,
      );
    };
    ask();
    const stop = client.hear('subscriptions.changed', ask);
    return () => {
      asked = -1;
      stop();
    };
  }, [client, month, seq]);
  return useMemo(() => {
    if (isPast || overlays.length === 0) return NONE;
    return overlays.filter(
      ({ item: { entry, subscription, when } }) =>
        entry === undefined && !hidden.includes(subscription) && EXACT.test(when.date),
    );
  }, [overlays, hidden, isPast]);
}

async function read(client: Client, month: Month): Promise<readonly Overlay[]> {
  const subscriptions = await client.request('subscriptions.list', {});
  if (subscriptions.length === 0) return NONE;
  const { items } = await client.request('subscriptions.read', {
    from: addDays(firstDayOf(month), -DAYS_AROUND),
    to: addDays(lastDayOfMonth(month), DAYS_AROUND),
  });
  const byId = new Map(subscriptions.map((one) => [one.id, one]));
  return items.flatMap((item) => {
    const subscription = byId.get(item.subscription);
    return subscription === undefined ? [] : [{ item, subscription }];
  });
}

const NONE: readonly Overlay[] = [];
