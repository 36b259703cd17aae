import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { HolidayCorrection } from '../../shared/settings/settings.ts';
import type { AppParts } from '../app-parts.ts';
import { given } from '../entries/given.ts';
import { holidaysIn } from '../holidays/days-off-of.ts';

type HolidayHandlers = Pick<Handlers, 'holidays.list' | 'holidays.correct'>;

/** What clients may ask of public holidays, and correct. */
export function holidayHandlers({ calendar, views, commit, openHolidays }: AppParts): HolidayHandlers {
  return {
    async 'holidays.list'({ states, year }) {
      const asked = [...new Set(states)];
      const table = await openHolidays();
      return {
        days: [...holidaysIn(year, asked, table, calendar.settings.holidays)],
        unknown: asked.filter((state) => !table.knows(state)),
      };
    },

    async 'holidays.correct'({ states, day, works, name }) {
      const before = new Map<EntryId, EntryView>();
      const { changes } = await commit(({ drafts }) => {
        for (const view of views.all()) if (view.trigger !== undefined) before.set(view.id, view);
        const known = calendar.settings.holidays;
        const others = known.filter((one) => one.day !== day || !states.includes(one.state));
        const ours: readonly HolidayCorrection[] =
          works === undefined
            ? []
            : [...new Set(states)].map((state) => ({ state, day, works, ...given({ name }) }));
        if (ours.length === 0 && others.length === known.length) return;
        const holidays = [...others, ...ours].toSorted(byDay);
        drafts.push({ what: 'settings.edited', id: 'settings', value: { set: { holidays }, unset: [] } });
      });
      const moved = changes.flatMap(({ what, id }) => {
        const [was, is] = [before.get(id as EntryId), views.view(id as EntryId)];
        return what === 'entry.edited' && was !== undefined && is !== undefined
          ? [{ before: was, after: is }]
          : [];
      });
      return { corrections: calendar.settings.holidays, moved };
    },
  };
}

function byDay(a: HolidayCorrection, b: HolidayCorrection): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.state < b.state ? -1 : a.state > b.state ? 1 : 0;
}
