import { describe, expect, it } from 'vitest';
import { confirming } from '../../../shared/subscriptions/confirming.ts';

describe('whose word is to make certain what a party’s calendar has', () => {
  it.each<readonly [string, Parameters<typeof confirming>[0], string, string[] | undefined]>([
    ['an organisation’s, of an event of nobody else', { kind: 'summit', parties: [] }, 'EU', ['EU']],
    ['that of one that nobody listed', { kind: 'talks', parties: [] }, 'WIPO', ['WIPO']],
    ['nobody’s beside the parties that are named', { kind: 'talks', parties: ['US', 'CN'] }, 'EU', undefined],
    [
      'nobody’s beside who is named for that',
      { kind: 'talks', parties: [], confirmedBy: ['US'] },
      'EU',
      undefined,
    ],
    ['nobody’s beside a host', { kind: 'multilateral', parties: [], host: 'KR' }, 'APEC', undefined],
    ['nobody’s for a state, which counts by itself', { kind: 'talks', parties: [] }, 'CN', undefined],
  ])('is %s', (_, entry, party, confirmedBy) => {
    expect(confirming(entry, party).confirmedBy).toEqual(confirmedBy);
  });
});
