import type { SubscriptionSource } from '../../shared/subscriptions/subscription.ts';

/** What is asked of a source, and by which signs the version at hand is known. */
export interface CalendarRequest {
  readonly source: SubscriptionSource;
  /** Whether an address on this computer or a private network may be asked. */
  readonly allowPrivate: boolean;
  readonly etag?: string | undefined;
  /** A date as HTTP writes it, as the source gave it. */
  readonly modified?: string | undefined;
  /** Whether it was read with encryption before; what once was is never read without. Unknown until it was read. */
  readonly encrypted?: boolean | undefined;
}

/** How an answer came: with encryption all the way, or not; said of no file. */
interface Come {
  readonly encrypted?: boolean;
}

/** What a source answers. Reasons are sentences, and hold no more of an address than its host. */
export type CalendarAnswer =
  | (Come & {
      readonly kind: 'new';
      readonly text: string;
      readonly etag?: string;
      readonly modified?: string;
    })
  | (Come & { readonly kind: 'same' })
  /** Trying again is of no use: the address may not be asked. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Gets somebody else's calendar. Never rejects. */
export type FetchCalendar = (request: CalendarRequest) => Promise<CalendarAnswer>;
