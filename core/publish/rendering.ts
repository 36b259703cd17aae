import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';

/** The UID of an entry: for life, so that no reader ever shows it twice. */
export function uidOf({ id }: Pick<EntryView, 'id'>): string {
  return `${id}@sherpa`;
}

/** Finds the colour of a track by its name. */
export function colourIn(calendar: Calendar): (track: string) => string | undefined {
  const colours = new Map(Array.from(calendar.tracks.values(), ({ name, colour }) => [name, colour]));
  return (track) => colours.get(track);
}

/** Finds the title of an entry. */
export function titleIn(calendar: Calendar): (id: EntryId) => string | undefined {
  return (id) => calendar.entries.get(id)?.entry.title;
}
