import type { EntryView } from '../entries/entry-view.ts';
import type { Feed } from './feed.ts';
import { entryRenderer, type RenderingContext } from './render-entry.ts';
import { FEED_END, renderHead } from './render-feed.ts';
import { zoneRenderer } from './vtimezone.ts';

/** A whole feed as a file, of the entries given; those that no day can stand for are left out. */
export function renderFile(
  feed: Pick<Feed, 'title' | 'colour'>,
  views: readonly EntryView[],
  context: RenderingContext,
): string {
  const render = entryRenderer(context);
  const entries = views.flatMap((view) => render(view) ?? []);
  const zones = entries.flatMap(({ zoned }) => zoned ?? []);
  const head = renderHead(feed, {
    profile: context.rendering.profile,
    zones,
    source: undefined,
    zoneText: zoneRenderer(),
  });
  return head + entries.map(({ text }) => text).join('') + FEED_END;
}
