import type { When } from '../dates/when.ts';
import type { EntryView } from '../entries/entry-view.ts';

/** When an entry is, with the zone that its hours go by, and without the words it was given in. */
export function whenOf({ when, venue }: Pick<EntryView, 'when' | 'venue'>): When | undefined {
  if (when === undefined) return undefined;
  const { said: _, ...plain } = when;
  const zone = when.zone ?? venue?.zone;
  const isTimed = when.start !== undefined || when.end !== undefined;
  return zone === undefined || !isTimed ? plain : { ...plain, zone };
}
