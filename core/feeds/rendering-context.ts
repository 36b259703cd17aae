import type { Calendar } from '../../shared/entries/calendar.ts';
import { peopleByName } from '../../shared/entries/view-entry.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import type { RenderingContext } from '../../shared/feeds/render-entry.ts';
import { uidOf } from '../../shared/feeds/uid.ts';

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
