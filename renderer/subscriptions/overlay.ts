import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import type { OverlayItem } from '../../shared/subscriptions/overlay-item.ts';

/** An event of somebody else's calendar, and the subscription that it is shown by. */
export interface Overlay {
  readonly item: OverlayItem;
  readonly subscription: SubscriptionView;
}
