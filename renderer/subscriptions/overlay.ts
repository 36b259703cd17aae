import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Placed } from '../../shared/entries/month-index.ts';
import type { OverlayItem } from '../../shared/subscriptions/overlay-item.ts';

/** An event of somebody else's calendar on its days, and the subscription that it is shown by. */
export interface Overlay extends Placed {
  readonly item: OverlayItem;
  readonly subscription: Pick<SubscriptionView, 'title' | 'colour' | 'track'>;
  readonly window: { readonly from: Day; readonly to: Day };
}

/** What tells it from all others. */
export function overlayKey({ item: { subscription, uid, recurrence = '' } }: Overlay): string {
  return `${subscription} ${uid} ${recurrence}`;
}
