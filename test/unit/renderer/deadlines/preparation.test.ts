import { describe, expect, test } from 'vitest';
import { byTrigger, tasksOf } from '../../../../renderer/deadlines/preparation.ts';
import type { EntryView } from '../../../../shared/entries/entry-view.ts';
import type { EntryId } from '../../../../shared/entries/ids.ts';
import { anInstant } from '../../../support/a-calendar.ts';
import { aView } from '../../../support/a-view.ts';

const task = (id: string, on: string, date: string, standing: EntryView['standing'] = 'expected') => ({
  ...aView({ kind: 'deadline', title: id, when: { date } }),
  id: id as EntryId,
  standing,
  trigger: { entry: on as EntryId, offset: '-P1D' },
});
const ground = { now: anInstant('2026-10-20T12:00:00Z'), home: 'Europe/Berlin' };

describe('the preparation of a deadline', () => {
  test('is what hangs on it, through other tasks too, by when it falls due, and how far it is', () => {
    const hanging = byTrigger([
      task('file', 'truce', '2026-11-09'),
      task('draft', 'truce', '2026-10-15', 'held'),
      task('edit', 'draft', '2026-10-19'),
      task('call', 'truce', '2026-10-16', 'cancelled'),
      task('other', 'elsewhere', '2026-10-01'),
    ]);
    const tasks = tasksOf('truce' as EntryId, hanging, ground);
    expect(tasks.map(({ entry, state }) => `${entry.id} ${state}`)).toEqual([
      'draft done',
      'edit overdue',
      'file ahead',
    ]);
  });

  test('ends where tasks hang on one another', () => {
    const hanging = byTrigger([task('a', 'b', '2026-11-01'), task('b', 'a', '2026-11-02')]);
    expect(tasksOf('a' as EntryId, hanging, ground).map(({ entry }) => entry.id)).toEqual(['b']);
  });
});
