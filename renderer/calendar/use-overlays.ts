import { useEffect, useMemo, useState } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import { indexByMonth, type MonthIndex } from '../../shared/entries/month-index.ts';
import { sameJson } from '../../shared/same-json.ts';
import type { Client } from '../client/client.ts';
import { usePresent, useSherpa, useView } from '../state/sherpa.ts';
import type { Overlay } from '../subscriptions/overlay.ts';

/** Only a date of whole days lies on days: "April 2026" lies on none. */
const EXACT = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

/** Events of other people's calendars, and whether there are more than are given at once. */
export interface OverlayList {
  readonly overlays: readonly Overlay[];
  readonly isCut: boolean;
}

/**
 * The events of other people's calendars between two days that are shown and not adopted; the same until they
 * change. None while the user looks back: what those calendars said then isn't known.
 */
export function useOverlays(from: Day, to: Day): OverlayList {
  const { client } = useSherpa();
  const hidden = useView((view) => view.hiddenSubscriptions);
  const isPast = useView(({ asOf }) => asOf !== undefined);
  // What is adopted, or no longer is, is another event to be shown.
  const seq = usePresent((calendar) => calendar.seq);
  const [list, setList] = useState(NONE);
  useEffect(() => {
    let asked = seq >= 0 ? 0 : 1;
    const ask = () => {
      asked += 1;
      const own = asked;
      // What was read last stays where it can't be read: the rail says what is the matter.
      read(client, from, to).then(
        // A new array that says the same would draw everything anew.
        (answer) => own === asked && setList((before) => (sameJson(before, answer) ? before : answer)),
        () => undefined,
      );
    };
    ask();
    const stop = client.hear('subscriptions.changed', ask);
    return () => {
      asked = -1;
      stop();
    };
  }, [client, from, to, seq]);
  return useMemo(() => {
    if (isPast || list.overlays.length === 0) return NONE;
    const overlays = list.overlays.filter(
      ({ item: { entry, subscription, when } }) =>
        entry === undefined && !hidden.includes(subscription) && EXACT.test(when.date),
    );
    return { overlays, isCut: list.isCut };
  }, [list, hidden, isPast]);
}

/** The same by month, so that a view looks through its own months alone; the same index until they change. */
export function useOverlayIndex(
  from: Day,
  to: Day,
): { readonly overlays: MonthIndex<Overlay>; readonly isCut: boolean } {
  const { overlays, isCut } = useOverlays(from, to);
  const index = useMemo(() => indexByMonth(overlays), [overlays]);
  return { overlays: index, isCut };
}

async function read(client: Client, from: Day, to: Day): Promise<OverlayList> {
  const subscriptions = await client.request('subscriptions.list', {});
  if (subscriptions.length === 0) return NONE;
  const { items, cut } = await client.request('subscriptions.read', { from, to });
  // How it fares changes with each reading, and isn't drawn.
  const byId = new Map(
    subscriptions.map(({ id, title, colour, track }) => [
      id,
      { title, colour, ...(track === undefined ? {} : { track }) },
    ]),
  );
  const overlays = items.flatMap((item) => {
    const subscription = byId.get(item.subscription);
    const window = { from: item.from, to: item.to };
    return subscription === undefined ? [] : [{ item, subscription, window, exact: true }];
  });
  return { overlays, isCut: cut };
}

const NONE: OverlayList = { overlays: [], isCut: false };
