import { describe, expect, test } from 'vitest';
import { latenessOf } from '../../../../renderer/reminders/lateness-of.ts';
import type { EntryId } from '../../../../shared/entries/ids.ts';
import type { Receipt, ReminderOutcome } from '../../../../shared/reminders/receipt.ts';
import { anInstant } from '../../../support/a-calendar.ts';

const late = { seconds: 10_800, why: 'closed' } as const;

/** Newest first, as they are read. */
function receipts(...outcomes: readonly (readonly [string, ReminderOutcome])[]): readonly Receipt[] {
  const on = anInstant('2026-10-12T12:00:00Z');
  return outcomes.map(([key, outcome]) => ({ key, entry: 'e1' as EntryId, title: key, at: on, on, outcome }));
}

describe('how late reminders were', () => {
  test('is that of their last showing', () => {
    const found = latenessOf(
      receipts(
        ['a', { is: 'snoozed', until: anInstant('2026-10-12T13:00:00Z') }],
        ['a', { is: 'shown', late }],
        ['b', { is: 'shown', again: true }],
        ['b', { is: 'shown', late }],
        ['c', { is: 'dropped', late }],
        ['d', { is: 'listed', reason: 'There is no service.', late }],
      ),
    );
    expect([...found.keys()]).toEqual(['a', 'd']);
    expect(found.get('a')).toEqual(late);
  });
});
