import { useMemo } from 'react';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { ExportFormat } from '../../shared/feeds/export-format.ts';
import type { Profile } from '../../shared/feeds/profile.ts';
import { useAct } from '../app/use-act.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { offerFile } from './offer-file.ts';

/** Gives the user what is in a feed as a file, as of the day that is looked at. */
export function useSaveFile(): (feed: FeedView, format: ExportFormat, profile?: Profile) => Promise<void> {
  const text = useText();
  const act = useAct();
  const asOf = useView((view) => view.asOf);
  return useMemo(
    () =>
      async ({ name, title }, format, profile) => {
        const file = await act(
          'feeds.export',
          {
            ...{ feed: name, format, profile },
            ...(asOf && { asOf: asOf.day, reading: asOf.reading }),
          },
          { done: text('feeds.exported', { title, format }) },
        );
        if (file !== undefined) offerFile(file);
      },
    [act, text, asOf],
  );
}
