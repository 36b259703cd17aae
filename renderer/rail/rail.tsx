import { lazy, Suspense } from 'react';
import { ENTRY_KINDS } from '../../shared/entries/kind.ts';
import type { StandingName } from '../../shared/statements/standing.ts';
import { ToCheckRow } from '../nudges/to-check-row.tsx';
import { useCalendar, useReadOnly, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import { FacetGroup } from './facet-group.tsx';
import { FeedLinks } from './feed-links.tsx';
import styles from './rail.module.css';
import { TrackGroup } from './track-group.tsx';

const SubscriptionGroup = lazy(() =>
  import('../subscriptions/subscription-group.tsx').then(({ SubscriptionGroup }) => ({
    default: SubscriptionGroup,
  })),
);

const STANDING_ORDER = [
  'agreed',
  'one-sided',
  'reported',
  'expected',
  'disputed',
  'postponed',
  'cancelled',
  'held',
] as const satisfies readonly StandingName[];

/** What may be added, and what is wanted of the calendar: tracks, standings, topics, kinds and parties, with counts. */
export function Rail() {
  const text = useText();
  const { selectors } = useSherpa();
  const readOnly = useReadOnly();
  const entries = useCalendar((calendar) => calendar.entries);
  const tracks = useCalendar((calendar) => calendar.tracks);
  const filter = useView((view) => view.filter);
  const open = useView((view) => view.open);
  const counts = selectors.counts(entries, selectors.filter(filter, tracks));
  return (
    <nav className={styles.rail} aria-label={text('rail')}>
      <button
        type="button"
        className={styles.newEntry}
        disabled={readOnly !== undefined}
        title={readOnly}
        aria-keyshortcuts="N"
        onClick={() => open({ name: 'quick-add' })}
      >
        <span>{text('rail.newEntry')}</span>
        <kbd aria-hidden>N</kbd>
      </button>
      <ToCheckRow />
      <TrackGroup counts={counts.tracks} />
      <FacetGroup
        facet="standings"
        title={text('rail.standing')}
        counts={counts.standings}
        values={STANDING_ORDER}
        nameOf={(value) => text(`standing.${value}`)}
        markOf={(value) => <StandingMark standing={value} />}
      />
      <FacetGroup facet="topics" title={text('rail.topics')} counts={counts.topics} />
      <FacetGroup
        facet="kinds"
        title={text('rail.kinds')}
        counts={counts.kinds}
        values={ENTRY_KINDS}
        nameOf={(value) => text(`kind.${value}`)}
        isFolded
      />
      <FacetGroup facet="parties" title={text('rail.parties')} counts={counts.parties} isFolded />
      <FeedLinks />
      <Suspense>
        <SubscriptionGroup />
      </Suspense>
    </nav>
  );
}
