import { expect, it } from 'vitest';
import { calendarStateFold } from '../../core/calendar/calendar-state.ts';
import { crc32 } from '../../core/node/crc32.ts';
import { checkStore } from '../../core/store/check-store.ts';
import { openStore } from '../../core/store/open-store.ts';
import type { Unnumbered } from '../../core/store/store.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { ActId } from '../../shared/entries/ids.ts';
import { manyActs } from '../support/many-entries.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';
import { createQuietLog } from '../support/quiet-log.ts';

function open(files: MemoryFileSystem) {
  return openStore({ files, checksum: crc32, log: createQuietLog(), fold: calendarStateFold });
}

function header(act: string) {
  return {
    at: '2026-04-02T09:00:00Z' as Instant,
    by: 'tester',
    act: act as ActId,
    known: '2026-04-02' as Day,
  };
}

it('keeps a real calendar: its snapshot stays what its journal folds to, through edits, undo and reopening', async () => {
  const files = createMemoryFileSystem();
  const first = await open(files);
  for (const act of manyActs(100, 20)) await first.append(act);
  await first.close();

  const second = await open(files);
  const id = 'entry-00000007';
  const edit: Unnumbered = {
    ...header('edit'),
    id,
    what: 'entry.edited',
    value: { set: { title: 'Retitled' }, unset: ['venue'] },
  };
  await second.append([edit]);
  await second.append([{ ...header('undo'), id: 'edit', what: 'act.undone', value: {} }]);
  await second.append([{ ...header('redo'), id: 'edit', what: 'act.redone', value: {} }]);
  await second.close();

  expect((await checkStore({ files, checksum: crc32, fold: calendarStateFold })).lines.slice(2)).toEqual([]);
  const third = await open(files);
  expect(third.problems).toEqual([]);
  expect(calendarStateFold.toJson(third.state)).toEqual(calendarStateFold.toJson(second.state));
  await files.remove('snapshot.json');
  const rebuilt = await open(files);
  expect(calendarStateFold.toJson(rebuilt.state)).toEqual(calendarStateFold.toJson(second.state));
});
