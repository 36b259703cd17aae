import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import type { InputOf } from '../../shared/contract/methods.ts';
import {
  LEAST_MINUTES,
  MOST_MINUTES,
  type SubscriptionSource,
  USUAL_MINUTES,
} from '../../shared/subscriptions/subscription.ts';

/** What is typed of a subscription. */
export interface TypedSubscription {
  readonly kind: SubscriptionSource['kind'];
  readonly url: string;
  readonly path: string;
  readonly title: string;
  readonly colour: SubscriptionView['colour'] | undefined;
  readonly every: string;
  /** None where it is empty. */
  readonly track: string;
  readonly allowPrivate: boolean;
}

/** What of it makes no sense. */
export type Wrong = 'address' | 'path' | 'minutes';

/** What is to be saved of what was typed, whether of a new subscription or of one that is there. */
type Saved = Required<Pick<InputOf<'subscriptions.add'>, 'source' | 'every'>> &
  Pick<InputOf<'subscriptions.add'>, 'title' | 'colour'> & {
    readonly track: string;
    readonly allowPrivate: boolean;
  };

/** A subscription as its form begins. */
export function typedSubscription(subscription: SubscriptionView | undefined): TypedSubscription {
  const source = subscription?.source;
  return {
    kind: source?.kind ?? 'address',
    url: source?.kind === 'address' ? source.url : '',
    path: source?.kind === 'file' ? source.path : '',
    title: subscription?.title ?? '',
    colour: subscription?.colour,
    every: String(subscription?.every ?? USUAL_MINUTES),
    track: subscription?.track ?? '',
    allowPrivate: subscription?.allowPrivate === true,
  };
}

/** Whether it is said where the calendar comes from. */
export function hasPlace({ kind, url, path }: TypedSubscription): boolean {
  return (kind === 'address' ? url : path).trim() !== '';
}

/** What is to be saved, or what makes no sense of it. */
export function subscriptionTyped(typed: TypedSubscription): Saved | Wrong {
  const { kind, title, colour, track, allowPrivate } = typed;
  const [url, path, every] = [typed.url.trim(), typed.path.trim(), Number(typed.every)];
  if (kind === 'address' && !ADDRESS.test(url)) return 'address';
  if (kind === 'file' && !WHOLE_PATH.test(path)) return 'path';
  if (!Number.isInteger(every) || every < LEAST_MINUTES || every > MOST_MINUTES) return 'minutes';
  return {
    source: kind === 'address' ? { kind, url } : { kind, path },
    every,
    track,
    allowPrivate,
    ...(title.trim() === '' ? {} : { title: title.trim() }),
    ...(colour === undefined ? {} : { colour }),
  };
}

const ADDRESS = /^(?:https?|webcals?):\/\/[^\s/]\S*$/i;
const WHOLE_PATH = /^(?:\/(?!\/)|[A-Za-z]:[\\/])/;
