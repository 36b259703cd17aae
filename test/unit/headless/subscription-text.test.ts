import { describe, expect, it } from 'vitest';
import { proposalLines, subscriptionRow } from '../../../headless/print/subscription-text.ts';
import type { SubscriptionView } from '../../../shared/contract/methods/subscription-methods.ts';
import type { Day } from '../../../shared/dates/day.ts';
import type { Instant } from '../../../shared/dates/instant.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import type { Proposal } from '../../../shared/subscriptions/proposal.ts';
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

const proposal = {
  id: 'e.1',
  entry: 'e' as EntryId,
  title: 'Council',
  subscription: 'sub-1' as SubscriptionId,
  kind: 'moved',
  was: { when: { date: '2026-04-14' }, status: 'confirmed' },
  is: { when: { date: '2026-04-15' }, status: 'tentative' },
  statement: { by: 'EU', says: 'expects', made: '2026-01-01' as Day, date: '2026-04-15' },
  movesDate: true,
} as const satisfies Proposal;

describe('a proposal on the terminal', () => {
  it('names the calendar, and the statement that accepting records', () => {
    expect(proposalLines(proposal, 'Ministry').split('\n')).toEqual([
      'Council (e): moved, says the calendar of Ministry',
      '  2026-04-14 → 2026-04-15 (tentative)',
      '  records: EU expects 2026-04-15',
      '  sherpa subscriptions accept e.1',
      '',
    ]);
  });

  it('says that it was dismissed', () => {
    expect(proposalLines({ ...proposal, dismissed: true }, 'Ministry')).toContain('Ministry, dismissed\n');
  });
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
