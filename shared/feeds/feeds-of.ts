import type { Track } from '../entries/track.ts';
import type { Feed } from './feed.ts';

const EVERYTHING: Feed = {
  name: 'everything',
  key: 'everything',
  title: 'Sherpa: everything',
  selects: { all: true },
};

const DEADLINES: Feed = {
  name: 'deadlines',
  key: 'deadlines',
  title: 'Sherpa: deadlines',
  selects: { kinds: ['deadline'] },
};

const LONGEST_NAME = 60;

/** Every feed there is: everything first, then one a track in the tracks' order, and deadlines last. */
export function feedsOf(tracks: Iterable<Track>): readonly Feed[] {
  const names = new Set([EVERYTHING.name, DEADLINES.name]);
  const ofTracks = Array.from(tracks, (track): Feed => {
    const name = unusedName(track, names);
    names.add(name);
    return { name, key: track.id, title: track.name, selects: { track: track.id }, colour: track.colour };
  });
  return [EVERYTHING, ...ofTracks, DEADLINES];
}

/** The feed that a name or the key in an address means; a key never passes to another feed, so it goes first. */
export function feedNamed(nameOrKey: string, feeds: readonly Feed[]): Feed | undefined {
  return feeds.find(({ key }) => key === nameOrKey) ?? feeds.find(({ name }) => name === nameOrKey);
}

/** The name in Latin letters and digits; the id, where the name has none or another feed is called so already. */
function unusedName(track: Track, taken: ReadonlySet<string>): string {
  const named = slugOf(track.name);
  if (named !== '' && !taken.has(named)) return named;
  const byId = `${named || 'track'}-${slugOf(track.id) || 'x'}`;
  if (!taken.has(byId)) return byId;
  let number = 2;
  while (taken.has(`${byId}-${number}`)) number++;
  return `${byId}-${number}`;
}

function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  return words.slice(0, LONGEST_NAME).replace(/-$/, '');
}
