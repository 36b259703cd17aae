import { instantFrom } from '../../shared/dates/instant.ts';
import type { OverlayRead } from '../import/ics-overlay.ts';
import type { Clock } from '../ports.ts';
import type { FetchCalendar } from './fetch-calendar.ts';
import { type Days, isShown, type Overlays } from './overlays.ts';
import type { Faring, KeptSubscription, SubscriptionStore } from './subscription-store.ts';

/** How getting a calendar went. */
export interface Gotten {
  readonly faring: Faring;
  /** Why trying again is of no use, if it is of none. */
  readonly refusal?: string;
  /** What is new, and how it reads. */
  readonly fresh?: { readonly text: string; readonly window: Days; readonly read: OverlayRead };
}

interface GettingPorts {
  readonly clock: Clock;
  readonly store: Pick<SubscriptionStore, 'content'>;
  readonly fetch: FetchCalendar;
  readonly overlays: Overlays;
}

/** Gets a calendar if there is a newer one, and reads it. Keeps nothing, and never rejects over what a source answers. */
export async function getAnew(
  { id, source, allowPrivate, faring }: Omit<KeptSubscription, 'title'>,
  { clock, store, fetch, overlays }: GettingPorts,
): Promise<Gotten> {
  const hasContent = (await store.content(id)) !== undefined;
  const { etag, modified } = hasContent ? faring : {};
  const { encrypted } = faring;
  const answer = await fetch({ source, allowPrivate: allowPrivate === true, etag, modified, encrypted });
  const tried = instantFrom(clock.now());
  const failed = (sentence: string): Faring => ({
    ...faring,
    tried,
    failures: faring.failures + 1,
    sentence,
  });
  if (answer.kind === 'failed') return { faring: failed(answer.reason) };
  if (answer.kind === 'refused') return { faring: failed(answer.reason), refusal: answer.reason };
  if (answer.kind === 'same') {
    const { sentence, ...others } = faring;
    const remark = faring.failures === 0 && sentence !== undefined ? { sentence } : {};
    return { faring: { ...others, ...remark, ...cameBy(answer), last: tried, tried, failures: 0 } };
  }
  const window = overlays.usualYears();
  const read = await overlays.read(answer.text, window);
  if (!read.ok) {
    const sentence = unshownBecause(read.reason);
    return { faring: failed(sentence), refusal: sentence };
  }
  const { refused, items } = read.value;
  return {
    faring: {
      last: tried,
      tried,
      failures: 0,
      ...cameBy(answer),
      entries: items.filter((item) => isShown(item, window)).length,
      ...(answer.etag === undefined ? {} : { etag: answer.etag }),
      ...(answer.modified === undefined ? {} : { modified: answer.modified }),
      ...(refused === 0 ? {} : { sentence: remarkOf(refused) }),
    },
    fresh: { text: answer.text, window, read: read.value },
  };
}

function cameBy({ encrypted }: { readonly encrypted?: boolean }): Pick<Faring, 'encrypted'> {
  return encrypted === undefined ? {} : { encrypted };
}

/** What is said of a calendar that can't be shown. */
export function unshownBecause(reason: string): string {
  return `What it gives can’t be shown: ${reason}`;
}

function remarkOf(refused: number): string {
  return refused === 1
    ? 'One of its events can’t be read and isn’t shown.'
    : `${refused} of its events can’t be read and aren’t shown.`;
}
