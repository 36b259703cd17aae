import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { CopyButton } from './copy-button.tsx';
import styles from './feed-address.module.css';
import { addressFor, NAMED_READERS, type NamedReader, PROFILE_OF, webcalOf } from './reader-address.ts';
import { useSaveFile } from './use-save-file.ts';

interface Props {
  /** With the address that is looked at, on this device or on the local network. */
  readonly feed: FeedView;
  /** Whether feeds are served on the local network too. */
  readonly isOnNetwork: boolean;
}

/** How to subscribe in each reader: whether it reaches the address, how often it comes, and the way that works there. */
export function Readers({ feed, isOnNetwork }: Props) {
  const text = useText();
  const reaches = (reader: NamedReader) => {
    if (feed.url === undefined) return text('feeds.reaches.none');
    if (reader === 'google') return text('feeds.reaches.google');
    return text(isOnNetwork ? `feeds.reaches.network.${reader}` : `feeds.reaches.${reader}`);
  };
  return (
    <ul className={styles.readers} aria-label={text('feeds.how')}>
      {NAMED_READERS.map((reader) => (
        <li key={reader} className={styles.reader}>
          <div className={styles.readerWords}>
            <b>{text(`feeds.reader.${reader}`)}</b>
            <p>
              {text('feeds.sentences', { first: reaches(reader), second: text(`feeds.refreshes.${reader}`) })}
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
  const open = useView((view) => view.open);
  const address = addressFor(reader, feed);
  const named = { reader: text(`feeds.reader.${reader}`), title: feed.title };
  // Servers of its maker fetch for it, which never get here: they do where the feed is published, or a file is taken there.
  if (reader === 'google') {
    return (
      <div className={styles.ways}>
        <button
          type="button"
          className={controls.secondary}
          aria-haspopup="dialog"
          onClick={() => open({ name: 'publication' })}
        >
          {text('publishing.add')}
        </button>
        <button
          type="button"
          className={controls.quiet}
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
