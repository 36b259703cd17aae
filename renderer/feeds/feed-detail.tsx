import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import type { SavedFeed } from '../../shared/feeds/saved-feed.ts';
import { useAct } from '../app/use-act.ts';
import { useReadOnly, useView } from '../state/sherpa.ts';
import { OWN_NAMES } from '../texts/own-names.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import controls from '../ui/controls.module.css';
import { FeedAddress } from './feed-address.tsx';
import { FeedHealth } from './feed-health.tsx';
import { FEED_PARTS, type FeedPart } from './feed-parts.ts';
import { FeedPreview } from './feed-preview.tsx';
import styles from './feeds.module.css';
import { useLook } from './use-preview.ts';

interface Props {
  readonly feed: FeedView;
  readonly part: FeedPart;
  readonly onPart: (part: FeedPart) => void;
  readonly onRemoved: () => void;
}

/** One feed: what it is, and the part of it that is looked at. */
export function FeedDetail({ feed, part, onPart, onRemoved }: Props) {
  const text = useText();
  const { title, entries, profile, alarms, language, saved } = feed;
  const isChanged = useView(({ feedDrafts }) => saved !== undefined && feedDrafts.has(saved.id));
  const about = {
    profile: text(`feeds.profile.${profile}`),
    alarms: text(`feeds.alarms.${alarms}`),
    language: OWN_NAMES[language],
  };
  return (
    <article aria-label={title}>
      <header className={styles.head}>
        <div className={styles.names}>
          <h3>{title}</h3>
          <p className={styles.quiet}>
            <span>{text('feeds.count', { count: entries })}</span> · {text('feeds.about', about)}
          </p>
          {isChanged && <p className={styles.draft}>{text('feeds.draft.changes')}</p>}
        </div>
        {saved !== undefined && <OwnFeed feed={saved} onRemoved={onRemoved} />}
      </header>
      <div className={styles.parts}>
        <Choice
          label={text('feeds.parts')}
          values={FEED_PARTS}
          value={part}
          wordsOf={(one) => text(`feeds.part.${one}`)}
          onChoose={onPart}
        />
      </div>
      {part === 'address' && (
        <>
          <p className={styles.intro}>{text('feeds.intro')}</p>
          <FeedAddress feed={feed} />
        </>
      )}
      {part === 'preview' && <PreviewPart key={feed.key} feed={feed} />}
      {part === 'health' && <FeedHealth key={feed.key} feed={feed.key} />}
    </article>
  );
}

function PreviewPart({ feed: { key, profile } }: { readonly feed: FeedView }) {
  return <FeedPreview look={useLook({ feed: key }, profile)} />;
}

interface OwnFeedProps {
  readonly feed: SavedFeed;
  readonly onRemoved: () => void;
}

/** What can be done to a feed of one's own. */
function OwnFeed({ feed: { id, title }, onRemoved }: OwnFeedProps) {
  const text = useText();
  const act = useAct();
  const readOnly = useReadOnly();
  const editFeed = useView((view) => view.editFeed);
  const remove = async () => {
    const said = { done: text('feeds.removed', { title }), undoable: true };
    if ((await act('feeds.remove', { id }, said)) !== undefined) onRemoved();
  };
  return (
    <div className={styles.own}>
      <button
        type="button"
        className={controls.secondary}
        data-opens="chosen"
        aria-label={text('feeds.editOf', { title })}
        disabled={readOnly !== undefined}
        title={readOnly}
        onClick={() => editFeed(id)}
      >
        {text('feeds.edit')}
      </button>
      <button
        type="button"
        className={controls.danger}
        aria-label={text('feeds.removeOf', { title })}
        disabled={readOnly !== undefined}
        title={readOnly}
        onClick={() => void remove()}
      >
        {text('feeds.remove')}
      </button>
    </div>
  );
}
