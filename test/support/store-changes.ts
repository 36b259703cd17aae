import type { Unnumbered } from '../../core/store/store.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { ActId, EntryId } from '../../shared/entries/ids.ts';

interface Recorded {
  readonly at?: string;
  readonly act?: string;
  readonly notes?: string;
}

/** An `entry.created` as an application would append it. */
export function created(
  id: string,
  title = `Title of ${id}`,
  { at, act = `act-${id}`, notes = '' }: Recorded = {},
): Unnumbered {
  const value = { id: id as EntryId, kind: 'talks' as const, title, notes };
  const lists = { parties: [], people: [], topics: [], alarms: [], links: [], tracks: [] };
  return { ...header(id, act, at), what: 'entry.created', value: { ...value, ...lists } };
}

/** An `act.undone` of an act that `created` made. */
export function undone(act: string, { at }: Recorded = {}): Unnumbered {
  return { ...header(act, `undo-${act}`, at), what: 'act.undone', value: {} };
}

function header(id: string, act: string, at = '2026-04-01T09:00:00Z') {
  return { at: at as Instant, by: 'tester', act: act as ActId, known: at.slice(0, 10) as Day, id };
}
