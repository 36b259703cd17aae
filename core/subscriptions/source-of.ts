import type { Statement } from '../../shared/statements/statement.ts';
import type { Subscription } from '../../shared/subscriptions/subscription.ts';
import type { UpstreamItem } from '../import/ics-overlay.ts';

const LONGEST_PUBLISHER = 200;

/**
 * A calendar as the source of a statement: its title, what it calls the event, and the event's own page. Never its address,
 * which may be all that protects it, and would go out with our feeds.
 */
export function sourceOf(
  subscription: Subscription,
  item: Pick<UpstreamItem, 'title' | 'url'>,
): NonNullable<Statement['source']> {
  return {
    publisher: publisherOf(subscription),
    title: item.title,
    ...(item.url === undefined ? {} : { url: item.url }),
  };
}

/** What a calendar is called as a publisher. */
export function publisherOf({ title }: Subscription): string {
  return title.slice(0, LONGEST_PUBLISHER);
}
