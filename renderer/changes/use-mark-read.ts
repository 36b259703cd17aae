import { useMemo } from 'react';
import type { NewsItem } from '../../shared/changes/news-item.ts';
import type { TrackNews } from '../../shared/changes/news-order.ts';
import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import { useAct } from '../app/use-act.ts';
import { useText } from '../texts/use-text.ts';

/** Notes that the user has looked: at an entry, or at everything that is shown. */
export interface MarkRead {
  /** Whether the filter hides some of what is new, which then stays so. */
  readonly isPartial: boolean;
  one(item: NewsItem): void;
  shown(): void;
}

/** The ways to mark as read; none while two days are compared, or where nothing is shown. */
export function useMarkRead(
  changes: Changes | undefined,
  groups: readonly TrackNews[],
): MarkRead | undefined {
  const text = useText();
  const act = useAct();
  return useMemo(() => {
    if (changes?.since.at === undefined || groups.length === 0) return undefined;
    const { seq: upTo } = changes;
    const items = groups.flatMap((group) => group.items);
    const isPartial = items.length < changes.items.length;
    const entries = [...new Set(items.map(({ entry }) => entry))];
    const done = text('changes.markedAll', { count: items.length });
    return {
      isPartial,
      one: ({ entry, title }) =>
        void act('changes.markRead', { entries: [entry], upTo }, { done: text('changes.marked', { title }) }),
      shown: () => void act('changes.markRead', isPartial ? { entries, upTo } : { upTo }, { done }),
    };
  }, [changes, groups, act, text]);
}
