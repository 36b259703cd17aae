import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { FeedId } from '../../shared/entries/ids.ts';
import { patchBetween } from '../../shared/entries/patch-between.ts';
import { dayMeant } from '../../shared/feeds/feed-day.ts';
import { feedsOf } from '../../shared/feeds/feeds-of.ts';
import type { FeedSelection, SavedFeed } from '../../shared/feeds/saved-feed.ts';
import type { AppParts } from '../app-parts.ts';
import { given } from '../entries/given.ts';

type SavedFeedHandlers = Pick<Handlers, 'feeds.save' | 'feeds.remove'>;

/** What clients may do to saved feeds, which are part of the record. */
export function savedFeedHandlers({ calendar, commit, publisher }: AppParts): SavedFeedHandlers {
  return {
    async 'feeds.save'({ id, title, ...choices }) {
      let saved = id;
      await commit(({ drafts, ids, today }) => {
        const known = id === undefined ? undefined : feedOf(calendar, id);
        refuseSecond(calendar, title, id);
        refuseSelection(calendar, choices.selects, today);
        saved ??= `feed-${ids.next()}` as FeedId;
        const { selects, ...others } = choices;
        const feed = { id: saved, title, ...given(others), selects: given(selects) } as SavedFeed;
        if (known === undefined) {
          drafts.push({ what: 'feed.created', id: feed.id, value: feed });
          return;
        }
        const value = patchBetween(known, feed);
        if (Object.keys(value.set).length + value.unset.length > 0)
          drafts.push({ what: 'feed.edited', id: feed.id, value });
      });
      return publisher.view(String(saved));
    },

    async 'feeds.remove'({ id }) {
      await commit(({ drafts }) => {
        feedOf(calendar, id);
        drafts.push({ what: 'feed.removed', id, value: {} });
      });
      return {};
    },
  };
}

function feedOf(calendar: Calendar, id: FeedId): SavedFeed {
  const feed = calendar.feeds.get(id);
  if (feed === undefined)
    throw new AppError('not-found', `There is no saved feed “${id}”: “sherpa feeds” lists those there are.`);
  return feed;
}

/** Readers show a feed by its title alone. */
function refuseSecond({ tracks, feeds }: Calendar, title: string, id: FeedId | undefined): void {
  const folded = title.toLowerCase();
  const other = feedsOf(tracks.values(), feeds.values()).find(
    (feed) => feed.key !== id && feed.title.toLowerCase() === folded,
  );
  if (other !== undefined)
    throw new AppError('conflict', `There is a feed “${other.title}” already: give this one another title.`);
}

function refuseSelection(
  { tracks }: Calendar,
  { tracks: chosen = [], from, to }: FeedSelection,
  today: Day,
): void {
  const unknown = chosen.find((id) => !tracks.has(id));
  if (unknown !== undefined)
    throw new AppError(
      'not-found',
      `There is no track “${unknown}” to select: leave it out, or add it first.`,
    );
  if (from === undefined || to === undefined) return;
  const [first, last] = [dayMeant(from, today), dayMeant(to, today)];
  if (first > last)
    throw new AppError(
      'invalid-input',
      `The feed would end on ${last}, before it begins on ${first}: swap the two days.`,
    );
}
