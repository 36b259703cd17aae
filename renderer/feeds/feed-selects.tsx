import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { FeedDraft } from '../../shared/contract/methods/feed-methods.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { ENTRY_KINDS } from '../../shared/entries/kind.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { STANDINGS } from '../../shared/statements/standing.ts';
import { TrackSwatch } from '../rail/track-swatch.tsx';
import { useCalendar } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import { BoundField } from './bound-field.tsx';
import { ChosenOf } from './chosen-of.tsx';
import { selecting } from './feed-draft.ts';
import styles from './feed-editor.module.css';
import type { RefusedField } from './use-feed-draft.ts';

interface Props {
  readonly draft: FeedDraft;
  readonly onChange: (draft: FeedDraft) => void;
  readonly refused: RefusedField | undefined;
}

/** What a feed takes: each choice narrows it. */
export function FeedSelects({ draft, onChange, refused }: Props) {
  const text = useText();
  const { locale } = useIntl();
  const tracks = useCalendar((calendar) => calendar.tracks);
  const entries = useCalendar((calendar) => calendar.entries);
  const today = useCalendar(({ status }) => status.today);
  const parties = useMemo(() => commonest(entries, 'parties'), [entries]);
  const topics = useMemo(() => commonest(entries, 'topics'), [entries]);
  const { selects } = draft;
  const trackOf = new Map(tracks.map((track) => [track.id, track]));
  return (
    <>
      <ChosenOf
        label={text('feeds.field.tracks')}
        values={tracks.map(({ id }) => id)}
        chosen={selects.tracks}
        wordsOf={(id) => trackOf.get(id)?.name ?? id}
        markOf={(id) => <TrackSwatch colour={trackOf.get(id)?.colour ?? 'slategray'} />}
        onChoose={(chosen) => onChange(selecting(draft, { tracks: chosen }))}
      />
      <ChosenOf
        label={text('feeds.field.kinds')}
        values={ENTRY_KINDS}
        chosen={selects.kinds}
        wordsOf={(kind) => text(`kind.${kind}`)}
        onChoose={(chosen) => onChange(selecting(draft, { kinds: chosen }))}
      />
      <ChosenOf
        label={text('feeds.field.standings')}
        values={STANDINGS}
        chosen={selects.standings}
        wordsOf={(standing) => text(`standing.${standing}`)}
        markOf={(standing) => <StandingMark standing={standing} />}
        onChoose={(chosen) => onChange(selecting(draft, { standings: chosen }))}
      />
      <ChosenOf
        label={text('feeds.field.parties')}
        values={parties}
        chosen={selects.parties}
        wordsOf={(party) => partyName(party, locale)}
        onChoose={(chosen) => onChange(selecting(draft, { parties: chosen }))}
      />
      {(topics.length > 0 || selects.topics !== undefined) && (
        <ChosenOf
          label={text('feeds.field.topics')}
          values={topics}
          chosen={selects.topics}
          wordsOf={(topic) => topic}
          onChoose={(chosen) => onChange(selecting(draft, { topics: chosen }))}
        />
      )}
      <div className={styles.pair}>
        {(['from', 'to'] as const).map((end) => (
          <BoundField
            key={end}
            end={end}
            value={selects[end]}
            today={today}
            refusedBy={refused?.field === end ? refused.by : undefined}
            onChange={(bound) => onChange(selecting(draft, { [end]: bound }))}
          />
        ))}
      </div>
    </>
  );
}

/** What entries have in a list, the commonest first. */
function commonest(entries: readonly EntryView[], field: 'parties' | 'topics'): readonly string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of entry[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, m], [, n]) => n - m).map(([value]) => value);
}
