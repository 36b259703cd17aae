import type { Subscription, SubscriptionSource } from '../../shared/subscriptions/subscription.ts';
import type { KeptSubscription } from './subscription-store.ts';

/** What is to be otherwise about a subscription. */
export interface SubscriptionPatch {
  readonly title?: string | undefined;
  readonly source?: SubscriptionSource | undefined;
  readonly colour?: Subscription['colour'] | undefined;
  readonly every?: number | undefined;
  /** None where it is empty. */
  readonly track?: string | undefined;
  readonly allowPrivate?: boolean | undefined;
}

/** A subscription with a patch applied. */
export function patched(one: KeptSubscription, patch: SubscriptionPatch): KeptSubscription {
  const { track: hadTrack, allowPrivate: wasAllowed, ...others } = one;
  const { title = one.title, source = one.source, colour = one.colour, every = one.every } = patch;
  const { track = hadTrack ?? '', allowPrivate = wasAllowed } = patch;
  return {
    ...others,
    title,
    source,
    colour,
    every,
    ...(track === '' ? {} : { track }),
    ...(allowPrivate === true ? { allowPrivate } : {}),
  };
}
