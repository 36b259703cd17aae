import type { Day } from '../../shared/dates/day.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { EntryKind } from '../../shared/entries/kind.ts';
import { defaultAlarms } from '../../shared/reminders/effective-alarms.ts';
import type { NoLonger, Plan } from '../../shared/reminders/plan.ts';
import type { PlannedAlarm } from '../../shared/reminders/planned-alarm.ts';
import { plannedAlarms } from '../../shared/reminders/planned-alarms.ts';
import { sameJson } from '../../shared/same-json.ts';
import type { ViewCache } from '../calendar/view-cache.ts';

/** Of so many at once it is quicker to sort all anew. */
const MOST_MOVED = 200;

interface PlannedEntry {
  readonly title: string;
  readonly kind: EntryKind;
  readonly alarms: readonly PlannedAlarm[];
}

/** The alarms of all entries as they are planned, kept up to date by telling which entries changed. */
export interface ReminderPlan extends Plan {
  /** Plans the alarms of some entries anew, and gives those that are others now: as they were and as they are. */
  replan(ids: readonly EntryId[]): {
    readonly before: readonly PlannedAlarm[];
    readonly after: readonly PlannedAlarm[];
  };
}

interface PlanGround {
  readonly calendar: Calendar;
  readonly views: ViewCache;
  /** The day on which somebody last looked whether an entry is still true. */
  readonly checkedOn: (id: EntryId) => Day | undefined;
}

/** Plans the alarms of all entries that have any; the others cost next to nothing. */
export function createReminderPlan({ calendar, views, checkedOn }: PlanGround): ReminderPlan {
  const planned = new Map<EntryId, PlannedEntry>();
  for (const id of calendar.entries.keys()) plan(id);
  let sorted = inOrder(planned);

  function plan(id: EntryId): void {
    const record = calendar.entries.get(id);
    const hasAny =
      record !== undefined &&
      (record.entry.alarms.length > 0 || defaultAlarms(record.entry, calendar.settings) !== undefined);
    const view = hasAny ? views.view(id) : undefined;
    const known = planned.get(id)?.alarms ?? [];
    const alarms =
      view === undefined ? [] : kept(known, plannedAlarms(view, calendar.settings, checkedOn(id)));
    if (view === undefined || alarms.length === 0) planned.delete(id);
    else planned.set(id, { title: view.title, kind: view.kind, alarms });
  }

  const alarmsOf = (ids: readonly EntryId[]) => ids.flatMap((id) => planned.get(id)?.alarms ?? []);

  return {
    between: (after, upTo) => sorted.slice(indexAfter(sorted, after), indexAfter(sorted, upTo)),
    first(after, isWanted) {
      for (let index = indexAfter(sorted, after); index < sorted.length; index += 1) {
        const alarm = sorted[index];
        if (alarm !== undefined && isWanted(alarm)) return alarm;
      }
      return undefined;
    },
    now(alarm) {
      const found = planned.get(alarm.entry)?.alarms.find(({ key }) => key === alarm.key);
      return found ?? noLonger(alarm, views.view(alarm.entry));
    },
    about(alarm) {
      const { title, kind } = planned.get(alarm.entry) ?? { title: '', kind: 'talks' };
      return { title, kind };
    },
    replan(ids) {
      const were = alarmsOf(ids);
      for (const id of ids) plan(id);
      const are = alarmsOf(ids);
      const before = without(were, are);
      const after = without(are, were);
      if (before.length + after.length > MOST_MOVED) sorted = inOrder(planned);
      else {
        for (const alarm of before) remove(sorted, alarm);
        for (const alarm of after) sorted.splice(indexAfter(sorted, alarm.at), 0, alarm);
      }
      return { before, after };
    },
  };
}

function noLonger(alarm: PlannedAlarm, view: EntryView | undefined): NoLonger {
  if (view === undefined) return 'removed';
  const { standing, supersededBy } = view;
  if (supersededBy !== undefined || standing === 'held' || standing === 'cancelled') return 'off';
  if (standing === 'postponed' && alarm.what !== 'no-news') return 'off';
  return alarm.what === 'lead' ? 'moved' : 'answered';
}

/** The alarms, those that are as they were being the very same: most acts move none. */
function kept(known: readonly PlannedAlarm[], alarms: readonly PlannedAlarm[]): readonly PlannedAlarm[] {
  return alarms.map((alarm) => known.find((other) => sameJson(other, alarm)) ?? alarm);
}

function without(alarms: readonly PlannedAlarm[], others: readonly PlannedAlarm[]): readonly PlannedAlarm[] {
  const known = new Set(others);
  return alarms.filter((alarm) => !known.has(alarm));
}

function inOrder(planned: ReadonlyMap<EntryId, PlannedEntry>): PlannedAlarm[] {
  return [...planned.values()].flatMap(({ alarms }) => alarms).sort(byInstant);
}

function remove(sorted: PlannedAlarm[], alarm: PlannedAlarm): void {
  for (let index = indexAfter(sorted, alarm.at) - 1; sorted[index]?.at === alarm.at; index -= 1) {
    if (sorted[index] !== alarm) continue;
    sorted.splice(index, 1);
    return;
  }
}

/** The first place whose alarm rings after an instant. */
function indexAfter(sorted: readonly PlannedAlarm[], instant: Instant): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.at ?? '') <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byInstant(a: PlannedAlarm, b: PlannedAlarm): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
