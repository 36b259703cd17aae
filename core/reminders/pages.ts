import type { ReminderNotification } from '../../shared/reminders/notification.ts';
import type { Shown, Wake } from '../ports.ts';

/** What the pages that are open in browsers show, one of them each notification. */
export interface Pages {
  /** A page may show notifications. */
  allow(): void;
  /** Gives what was offered under an id to the first page that asks for it, and nothing to the others. */
  take(id: string): ReminderNotification | undefined;
  /** What the page that took an offer made of it. */
  answer(id: string, result: Shown): void;
  /** Offers a notification; resolves with nothing where no page took it. */
  show(notification: ReminderNotification): Promise<Shown | undefined>;
  /** Takes a notification away that a page has shown. */
  close(key: string): void;
}

export interface PagesPorts {
  readonly tell: (
    notice:
      | { readonly name: 'notification.offered'; readonly body: { readonly id: string } }
      | { readonly name: 'notification.withdrawn'; readonly body: { readonly key: string } },
  ) => void;
  readonly wake: Wake;
  readonly nextId: () => string;
}

interface Offer {
  readonly id: string;
  readonly notification: ReminderNotification;
  isTaken: boolean;
  /** Waits so long for what comes next, and then takes it as come to `result`. */
  expect(milliseconds: number, result: Shown | undefined): void;
  settle(result: Shown | undefined): void;
}

/** A page that is open answers at once; one that a browser has put to sleep never does. */
const TAKING_MS = 2000;
const SHOWING_MS = 3000;
const SILENT: Shown = { shown: false, reason: 'The page in the browser didn’t say that it shows it.' };
/** More than any browser keeps. */
const MOST_SHOWN = 200;

/**
 * Notifications by the pages that a host serves. Each is offered to all of them and taken by one, so that two pages don't
 * both show it. Nothing is offered before a page has said that it may show any, nor once an offer found nobody.
 */
export function createPages({ tell, wake, nextId }: PagesPorts): Pages {
  const shown = new Set<string>();
  let isAnyOpen = false;
  let offer: Offer | undefined;

  return {
    allow() {
      isAnyOpen = true;
    },
    take(id) {
      isAnyOpen = true;
      if (offer === undefined || offer.id !== id || offer.isTaken) return undefined;
      offer.isTaken = true;
      offer.expect(SHOWING_MS, SILENT);
      return offer.notification;
    },
    answer(id, result) {
      if (offer?.id === id && offer.isTaken) offer.settle(result);
    },
    show(notification) {
      if (!isAnyOpen) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        let callOff = () => {};
        const made: Offer = {
          id: nextId(),
          notification,
          isTaken: false,
          expect(milliseconds, result) {
            callOff();
            callOff = wake(milliseconds, () => made.settle(result));
          },
          settle(result) {
            callOff();
            if (offer === made) offer = undefined;
            if (result === undefined) isAnyOpen = false;
            else if (result.shown) remember(notification.key);
            resolve(result);
          },
        };
        offer = made;
        made.expect(TAKING_MS, undefined);
        tell({ name: 'notification.offered', body: { id: made.id } });
      });
    },
    close(key) {
      if (shown.delete(key)) tell({ name: 'notification.withdrawn', body: { key } });
    },
  };

  function remember(key: string): void {
    shown.delete(key);
    shown.add(key);
    const [oldest] = shown;
    if (shown.size > MOST_SHOWN && oldest !== undefined) shown.delete(oldest);
  }
}
