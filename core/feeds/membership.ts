import type { Day } from '../../shared/dates/day.ts';
import { parseDate } from '../../shared/dates/parse-date.ts';
import { windowOf } from '../../shared/dates/window-of.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import type { LeftOutReason } from '../../shared/feeds/left-out.ts';
import { lastDayInFeeds } from '../../shared/feeds/retention.ts';
import { selector } from '../../shared/feeds/selector.ts';
import { hasShape } from '../../shared/feeds/shape.ts';
import type { StandingName } from '../../shared/statements/standing.ts';

/** What a feed makes of an entry: has it, doesn't select it, or leaves it out for a reason. */
export type Membership = 'in' | 'not-selected' | LeftOutReason;

/** Tells which entries feeds have on a day. */
export interface Members {
  /** Gives what a feed makes of any entry now. */
  judge(feed: Feed, today: Day): (record: EntryRecord) => Membership;
}

/** What of an entry feeds go by that has to be derived. */
interface Derived {
  readonly standing: StandingName;
  /** The last day that feeds have it; undefined for as long as it is there. */
  readonly lastDay: Day | undefined;
}

/**
 * What was derived of an entry is kept by the record it was derived from: the fold makes a new one whenever a revision
 * rises.
 */
export function createMembers(calendar: () => Calendar): Members {
  const known = new WeakMap<EntryRecord, Derived>();
  const dated = new WeakMap<EntryRecord, 'no-date' | 'no-last-day' | 'dated'>();

  function datedOf(record: EntryRecord) {
    const found = dated.get(record) ?? howDated(record);
    dated.set(record, found);
    return found;
  }

  return {
    judge(feed, today) {
      let personNamed: ReturnType<typeof peopleByName> | undefined;

      function derived(record: EntryRecord): Derived {
        const found = known.get(record);
        if (found !== undefined) return found;
        personNamed ??= peopleByName(calendar());
        const view = viewEntry(record, calendar(), personNamed);
        const made = { standing: view.standing, lastDay: lastDayInFeeds(view) };
        known.set(record, made);
        return made;
      }

      const isSelected = selector<EntryRecord>(feed.selects, {
        today,
        standingOf: (record) => derived(record).standing,
      });
      return (record) => {
        if (!isSelected(record.entry, record)) return 'not-selected';
        const how = datedOf(record);
        if (how !== 'dated') return how;
        if (feed.vague === 'leave-out' && isVague(record)) return 'vague';
        // Only what somebody has cancelled can be cancelled: the rest needn't be derived to be counted.
        if (!record.statements.some(({ says }) => says === 'cancels')) return 'in';
        const { standing, lastDay } = derived(record);
        if (feed.cancelled === 'leave-out' && standing === 'cancelled') return 'cancelled';
        return lastDay === undefined || today <= lastDay ? 'in' : 'long-cancelled';
      };
    },
  };
}

function howDated({ entry: { when } }: EntryRecord) {
  if (when === undefined) return 'no-date';
  return hasShape(windowOf(when.date)) ? 'dated' : 'no-last-day';
}

function isVague({ entry: { when } }: EntryRecord): boolean {
  const parsed = when === undefined ? undefined : parseDate(when.date);
  return parsed?.ok === true && !parsed.value.exact;
}
