import { type Cut, calendarChanges } from '../../shared/changes/calendar-changes.ts';
import type { NewsItem } from '../../shared/changes/news-item.ts';
import { newsByTrack } from '../../shared/changes/news-order.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import { type Day, dayOf } from '../../shared/dates/day.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { Reading } from '../../shared/entries/calendar-as-of.ts';
import type { AppParts } from '../app-parts.ts';
import { entriesLooked, everythingLooked } from '../calendar/entries-looked.ts';
import { trackNamed } from '../calendar/track-named.ts';
import type { Looked } from '../store/device.ts';

type ChangeHandlers = Pick<Handlers, 'changes.read' | 'changes.markRead'>;
type Recorded = Extract<Cut, { readonly kind: 'recorded' }>;

/** What moved, since this device last looked or between two days, and the mark of having looked. */
export function changeHandlers(parts: AppParts): ChangeHandlers {
  const { calendar, looked, clock } = parts;

  async function between(since: Day, until: Day, reading: Reading): Promise<readonly NewsItem[]> {
    if (since > parts.today())
      throw new AppError(
        'invalid-input',
        `${since} hasn’t come yet (today is ${parts.today()}): nothing can have changed since. Give a day up to today.`,
      );
    if (since > until)
      throw new AppError(
        'invalid-input',
        `Nothing lies between ${since} and ${until}: give the earlier day first.`,
      );
    const cutAt = (day: Day): Cut => (reading === 'known' ? { kind: 'known', day } : recordedBy(day));
    const changes = await parts.history();
    // By now every change is recorded, and known.
    const to = until < parts.today() ? { to: cutAt(until) } : {};
    return calendarChanges({ calendar, changes, from: cutAt(since), ...to, until });
  }

  async function sinceLooked(mark: Looked, until: Day): Promise<readonly NewsItem[]> {
    if (mark.seq >= parts.seq()) return [];
    const has: Recorded['has'] = ({ seq }, entry) =>
      seq <= Math.max(mark.seq, (entry && mark.entries[entry]) ?? 0);
    const changes = await parts.history();
    const to = until < parts.today() ? { to: recordedBy(until) } : {};
    return calendarChanges({ calendar, changes, from: { kind: 'recorded', has }, ...to, until });
  }

  function recordedBy(day: Day): Cut {
    const { home } = calendar.settings;
    return { kind: 'recorded', has: ({ at }) => dayOf(at, home) <= day };
  }

  return {
    async 'changes.read'({ since, until = parts.today(), reading = 'known', track }) {
      const wanted = track === undefined ? undefined : trackNamed(calendar, track).name;
      const tracks = Array.from(calendar.tracks.values(), ({ name }) => name);
      const mark = looked.read() ?? { seq: 0, at: instantFrom(clock.now()), entries: {} };
      const items =
        since === undefined ? await sinceLooked(mark, until) : await between(since, until, reading);
      return {
        since:
          since === undefined ? { day: dayOf(mark.at, calendar.settings.home), at: mark.at } : { day: since },
        until,
        // Nothing was awaited since the history was gathered, so it is of this very change.
        seq: parts.seq(),
        tracks,
        items: newsByTrack(
          items.filter((item) => wanted === undefined || item.tracks.includes(wanted)),
          tracks,
          wanted === undefined ? [] : [wanted],
        ).flatMap((group) => group.items),
      };
    },

    async 'changes.markRead'({ entries, upTo = parts.seq() }) {
      const seq = Math.min(upTo, parts.seq());
      const former = looked.read() ?? { seq: 0, at: instantFrom(clock.now()), entries: {} };
      await looked.remember(
        entries === undefined
          ? everythingLooked(former, seq, instantFrom(clock.now()))
          : entriesLooked(former, entries, seq),
      );
      return {};
    },
  };
}
