import { describe, expect, it } from 'vitest';
import { subscriptionRow } from '../../../headless/print/subscription-text.ts';
import type { SubscriptionView } from '../../../shared/contract/methods/subscription-methods.ts';
import type { Instant } from '../../../shared/dates/instant.ts';
import type { SubscriptionId } from '../../../shared/subscriptions/subscription.ts';

const last = '2025-11-25T12:00:00Z' as Instant;

const row = (status: SubscriptionView['status']) =>
  subscriptionRow({
    id: 'sub-1' as SubscriptionId,
    title: 'Ministry',
    source: { kind: 'address', url: 'webcal://ministry.example/' },
    colour: 'teal',
    every: 60,
    entries: 2,
    status,
  });

describe('a subscription on the terminal', () => {
  it.each([
    ['read', { last, failing: false, encrypted: true }, `read ${last}`],
    [
      'read without encryption',
      { last, failing: false, encrypted: false },
      `read ${last} without encryption`,
    ],
    ['failing', { last, failing: true, encrypted: false }, 'failing'],
    ['not read yet', { failing: false }, 'not read yet'],
  ])('says that it is %s', (_, status, said) => {
    expect(row(status)[3]).toBe(said);
  });
});
