import { AppError } from '../../shared/contract/app-error.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { Track } from '../../shared/entries/track.ts';

/** The track of that name, whatever its case; throws `not-found` and says which there are. */
export function trackNamed({ tracks }: Calendar, name: string): Track {
  const all = [...tracks.values()];
  const track = all.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (track !== undefined) return track;
  const known =
    all.length === 0 ? 'There is none yet.' : `There are: ${all.map((each) => each.name).join(', ')}.`;
  throw new AppError('not-found', `There is no track “${name}”. ${known}`);
}
