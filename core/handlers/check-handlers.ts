import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { nudgesOf } from '../../shared/entries/nudges.ts';
import { selectEntries } from '../../shared/entries/select-entries.ts';
import type { AppParts } from '../app-parts.ts';
import { trackNamed } from '../calendar/track-named.ts';
import { entryIdLike } from '../entries/entry-id-like.ts';

type CheckHandlers = Pick<Handlers, 'entries.toCheck' | 'entries.check'>;

/** Which entries ask to be checked, and the note on this device that one was. */
export function checkHandlers(parts: AppParts): CheckHandlers {
  const { calendar, views, past, checked } = parts;
  return {
    async 'entries.toCheck'({ asOf, reading = 'known', track, from, to }) {
      const name = track === undefined ? undefined : trackNamed(calendar, track).name;
      const entries = asOf === undefined ? views.all() : await past.views({ day: asOf, reading });
      const today = asOf ?? parts.today();
      const notes = checked.read();
      return selectEntries(entries, { track: name, from, to }).flatMap((entry) => {
        const ground = { today, settings: calendar.settings, checked: notes[entry.id] };
        const nudges = [...nudgesOf(entry, ground)];
        return nudges.length === 0 ? [] : [{ entry, nudges }];
      });
    },

    async 'entries.check'({ id, again }) {
      const entry = entryIdLike(calendar, id);
      const others = Object.entries(checked.read()).filter(
        ([other]) => other !== entry && calendar.entries.has(other as EntryId),
      );
      await checked.remember(
        Object.fromEntries(again === true ? others : [...others, [entry, parts.today()]]),
      );
      return {};
    },
  };
}
