import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { peopleByName } from '../../shared/entries/view-entry.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import type { RenderingContext } from '../../shared/feeds/render-entry.ts';

/** The UID of an entry: for life, so that no reader ever shows it twice. */
export function uidOf({ id }: Pick<EntryView, 'id'>): string {
  return `${id}@sherpa`;
}

/** What the entries of a feed are rendered with, of a calendar as it is. */
export function renderingContext(
  calendar: Calendar,
  { rendering, vague }: Pick<Feed, 'rendering' | 'vague'>,
  personNamed = peopleByName(calendar),
): RenderingContext {
  const colours = new Map(Array.from(calendar.tracks.values(), ({ name, colour }) => [name, colour]));
  return {
    rendering,
    vague,
    settings: calendar.settings,
    colourOf: (track) => colours.get(track),
    titleOf: (id) => calendar.entries.get(id)?.entry.title,
    personNamed,
    uidOf,
  };
}
