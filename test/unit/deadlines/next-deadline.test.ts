import { describe, expect, test } from 'vitest';
import { nextDeadline } from '../../../shared/deadlines/next-deadline.ts';
import type { EntryId } from '../../../shared/entries/ids.ts';
import { aDay } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

const today = aDay('2025-11-25');

function deadlineOn(id: string, date: string, around: Parameters<typeof aView>[1] = {}) {
  return aView({ id, kind: 'deadline', when: date }, around);
}

describe('the next deadline', () => {
  test('is the earliest that is still ahead, today included', () => {
    const entries = [
      deadlineOn('over', '2025-11-24'),
      deadlineOn('later', '2026-01-01'),
      deadlineOn('today', '2025-11-25'),
    ];
    expect(nextDeadline(entries, today)?.entry.id).toBe('today');
  });

  test('counts a vague one by the last day it allows', () => {
    const entries = [deadlineOn('vague', '2025-12'), deadlineOn('exact', '2025-12-20')];
    expect(nextDeadline(entries, today)).toMatchObject({ entry: { id: 'exact' }, day: '2025-12-20' });
  });

  test('comes before what prepares another date, which is next only where there is no other', () => {
    const task = aView({
      id: 'task',
      kind: 'deadline',
      when: '2025-12-01',
      trigger: { entry: 'truce' as EntryId, offset: '-P7D' },
    });
    const back = aView({
      id: 'back',
      kind: 'deadline',
      when: '2025-12-02',
      trigger: { entry: 'task' as EntryId, offset: 'P1D' },
    });
    const signed = aView({
      id: 'signed',
      kind: 'deadline',
      when: '2025-12-03',
      trigger: { entry: 'signing' as EntryId, offset: 'P90D' },
    });
    const entries = [task, back, deadlineOn('truce', '2025-12-08'), signed];
    expect(nextDeadline(entries, today)?.entry.id).toBe('signed');
    expect(nextDeadline(entries, today)?.isTask).toBe(false);
    expect(nextDeadline([back, task], today)).toMatchObject({ entry: { id: 'task' }, isTask: true });
  });

  test('leaves out those that were extended, and whatever isn’t a deadline', () => {
    const entries = [
      deadlineOn('extended', '2025-12-01', { extended: true }),
      aView({ kind: 'summit', when: '2025-12-02' }),
    ];
    expect(nextDeadline(entries, today)).toBeUndefined();
  });
});
