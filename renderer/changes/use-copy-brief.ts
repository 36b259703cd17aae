import { useCallback } from 'react';
import { briefOf } from '../../shared/changes/brief.ts';
import { briefHtml } from '../../shared/changes/brief-html.ts';
import { briefMarkdown } from '../../shared/changes/brief-markdown.ts';
import type { TrackNews } from '../../shared/changes/news-order.ts';
import type { Changes } from '../../shared/contract/methods/change-methods.ts';
import { copyText } from '../feeds/copy-text.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { copyRichText } from './copy-rich-text.ts';
import { useBriefWording } from './use-brief-wording.ts';

/** Puts what is shown on the clipboard as a brief, and says so; nothing where nothing is shown. */
export function useCopyBrief(
  changes: Changes | undefined,
  groups: readonly TrackNews[],
): ((as: 'markdown' | 'rich') => Promise<void>) | undefined {
  const text = useText();
  const say = useView((view) => view.say);
  const only = useView((view) => view.filter.tracks);
  const wording = useBriefWording();
  const copy = useCallback(
    async (as: 'markdown' | 'rich') => {
      if (changes === undefined) return;
      const { since, until, tracks } = changes;
      const items = groups.flatMap((group) => group.items);
      const brief = briefOf({ items, since: since.day, until, tracks, only }, wording);
      const markdown = briefMarkdown(brief, wording);
      try {
        if (as === 'markdown') await copyText(markdown);
        else await copyRichText({ html: briefHtml(brief, wording), text: markdown });
        say(text('changes.copied', { count: items.length }));
      } catch {
        say(text('changes.notCopied'), { tone: 'trouble' });
      }
    },
    [changes, groups, only, wording, say, text],
  );
  return groups.length === 0 ? undefined : copy;
}
