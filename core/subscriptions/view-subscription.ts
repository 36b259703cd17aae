import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import { nextTryMs } from './next-try.ts';
import type { KeptSubscription } from './subscription-store.ts';

/** A subscription as clients see it; when it is read next is said only where it is read by itself. */
export function viewSubscription(
  { faring, ...subscription }: KeptSubscription,
  readsByItself: boolean,
): SubscriptionView {
  const { last, tried, etag, encrypted, failures, sentence, entries } = faring;
  return {
    ...subscription,
    status: {
      ...(last === undefined ? {} : { last }),
      ...(tried === undefined ? {} : { tried }),
      ...(readsByItself ? { next: instantFrom(nextTryMs(subscription.every, faring)) } : {}),
      ...(etag === undefined ? {} : { etag }),
      ...(encrypted === undefined ? {} : { encrypted }),
      failing: failures > 0,
      ...(sentence === undefined ? {} : { sentence }),
    },
    entries,
  };
}
