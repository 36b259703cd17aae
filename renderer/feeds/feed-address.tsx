import { useState } from 'react';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { useDevice } from '../settings/use-device.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { CopyButton } from './copy-button.tsx';
import styles from './feed-address.module.css';
import { NewSecret } from './new-secret.tsx';
import { QrCode } from './qr-code.tsx';
import { addressAt, webcalOf } from './reader-address.ts';
import { Readers } from './readers.tsx';
import { FILE_FORMATS, useSaveFile } from './use-save-file.ts';

/** The address of a feed, the ways to subscribe to it, and its content as files. */
export function FeedAddress({ feed }: { readonly feed: FeedView }) {
  const text = useText();
  const saveFile = useSaveFile();
  const { title, url } = feed;
  return (
    <>
      <div className={styles.address}>
        {url === undefined ? (
          <span className={styles.quiet}>{text('feeds.noAddress')}</span>
        ) : (
          <>
            <code title={url}>{url}</code>
            <CopyButton
              value={url}
              label={text('feeds.copyOf', { title })}
              said={text('feeds.copied', { title })}
            />
          </>
        )}
      </div>
      <NewSecret key={feed.key} feed={feed} />
      {url !== undefined && <QrPart key={`qr ${feed.key}`} title={title} url={url} />}
      <h4 className={styles.part}>{text('feeds.how')}</h4>
      <Readers feed={feed} />
      <p className={styles.formats}>
        <span className={styles.quiet}>{text('feeds.export')}</span>
        {FILE_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={controls.quiet}
            aria-label={text('feeds.exportAs', { title, format })}
            onClick={() => void saveFile(feed, format)}
          >
            .{format}
          </button>
        ))}
      </p>
    </>
  );
}

function QrPart({ title, url }: { readonly title: string; readonly url: string }) {
  const text = useText();
  const { device } = useDevice();
  const [isShown, setShown] = useState(false);
  const origin = device?.lan.origins[0];
  const address = origin === undefined ? url : addressAt(origin, url);
  return (
    <div className={styles.qrPart}>
      <button
        type="button"
        className={`${controls.quiet} ${styles.disclosure}`}
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        <span aria-hidden>{isShown ? '▾' : '▸'}</span> {text('feeds.qr')}
      </button>
      {isShown && (
        <div className={styles.qrBody}>
          <QrCode value={webcalOf(address)} label={text('feeds.qr.of', { title })} />
          <p className={styles.quiet}>
            {text(origin === undefined ? 'feeds.qr.device' : 'feeds.qr.network')}
            <code className={styles.qrAddress}>{webcalOf(address)}</code>
          </p>
        </div>
      )}
    </div>
  );
}
