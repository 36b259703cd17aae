import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { CopyButton } from './copy-button.tsx';
import styles from './feed-address.module.css';
import { addressFor, NAMED_READERS, type NamedReader, PROFILE_OF, webcalOf } from './reader-address.ts';
import { useSaveFile } from './use-save-file.ts';

/** How to subscribe in each reader: whether it reaches the address, how often it comes, and the way that works there. */
export function Readers({ feed }: { readonly feed: FeedView }) {
  const text = useText();
  return (
    <ul className={styles.readers} aria-label={text('feeds.how')}>
      {NAMED_READERS.map((reader) => (
        <li key={reader} className={styles.reader}>
          <div className={styles.readerWords}>
            <b>{text(`feeds.reader.${reader}`)}</b>
            <p>
              {text(feed.url === undefined ? 'feeds.reaches.none' : `feeds.reaches.${reader}`)}{' '}
              {text(`feeds.refreshes.${reader}`)}
            </p>
          </div>
          <ReaderWays reader={reader} feed={feed} />
        </li>
      ))}
    </ul>
  );
}

function ReaderWays({ reader, feed }: { readonly reader: NamedReader; readonly feed: FeedView }) {
  const text = useText();
  const saveFile = useSaveFile();
  const address = addressFor(reader, feed);
  const named = { reader: text(`feeds.reader.${reader}`), title: feed.title };
  // Servers of its maker fetch for it, which never get to this device: only a file does.
  if (reader === 'google') {
    return (
      <div className={styles.ways}>
        <button
          type="button"
          className={controls.secondary}
          aria-label={text('feeds.subscribe.fileFor', named)}
          onClick={() => void saveFile(feed, 'ics', PROFILE_OF[reader])}
        >
          {text('feeds.subscribe.file')}
        </button>
      </div>
    );
  }
  if (address === undefined) return undefined;
  return (
    <div className={styles.ways}>
      <a
        className={controls.secondary}
        href={webcalOf(address)}
        aria-label={text('feeds.subscribe.in', named)}
      >
        {text('feeds.subscribe')}
      </a>
      <CopyButton
        value={address}
        label={text('feeds.subscribe.copyFor', named)}
        said={text('feeds.subscribe.copied', named)}
        isQuiet
      />
    </div>
  );
}
