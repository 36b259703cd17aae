import type { Track } from '../entries/track.ts';
import type { Feed } from './feed.ts';
import { renderingOf } from './rendering.ts';
import type { FeedSelection, SavedFeed } from './saved-feed.ts';

const EVERYTHING = alwaysThere('everything', 'everything', 'Sherpa: everything', {});
const DEADLINES = alwaysThere('deadlines', 'deadlines', 'Sherpa: deadlines', { kinds: ['deadline'] });

const LONGEST_NAME = 60;

/** Every feed there is: everything first, then one a track in the tracks' order, deadlines, and those that were saved. */
export function feedsOf(tracks: Iterable<Track>, saved: Iterable<SavedFeed> = []): readonly Feed[] {
  const names = new Set([EVERYTHING.name, DEADLINES.name]);
  const nameFor = (title: string, id: string, fallback: string) => {
    const name = unusedName(title, id, fallback, names);
    names.add(name);
    return name;
  };
  const ofTracks = Array.from(
    tracks,
    ({ id, name, colour }): Feed => ({
      ...alwaysThere(nameFor(name, id, 'track'), id, name, { tracks: [id] }),
      colour,
    }),
  );
  const ofOwn = Array.from(saved, (feed) => savedAs(feed, nameFor(feed.title, feed.id, 'feed')));
  return [EVERYTHING, ...ofTracks, DEADLINES, ...ofOwn];
}

/** The feed that a name or the key in an address means; a key never passes to another feed, so it goes first. */
export function feedNamed(nameOrKey: string, feeds: readonly Feed[]): Feed | undefined {
  return feeds.find(({ key }) => key === nameOrKey) ?? feeds.find(({ name }) => name === nameOrKey);
}

/** The feed that a saved one is, under a name that commands can use. */
export function savedAs(saved: SavedFeed, name: string): Feed {
  const { id, title, colour, selects, vague, cancelled } = saved;
  const feed = { name, key: id, title, selects, rendering: renderingOf(saved), vague, cancelled, saved };
  return colour === undefined ? feed : { ...feed, colour };
}

function alwaysThere(name: string, key: string, title: string, selects: FeedSelection): Feed {
  return { name, key, title, selects, rendering: renderingOf({}), vague: 'window', cancelled: 'keep' };
}

/** The title in Latin letters and digits; the id, where it has none or another feed is called so already. */
function unusedName(title: string, id: string, fallback: string, taken: ReadonlySet<string>): string {
  const named = slugOf(title);
  if (named !== '' && !taken.has(named)) return named;
  const byId = `${named || fallback}-${slugOf(id) || 'x'}`;
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
