import { useState } from 'react';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { EXPORT_FORMATS } from '../../shared/feeds/export-format.ts';
import { useDevice } from '../settings/use-device.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import controls from '../ui/controls.module.css';
import { CopyButton } from './copy-button.tsx';
import styles from './feed-address.module.css';
import { NewSecret } from './new-secret.tsx';
import { QrCode } from './qr-code.tsx';
import { addressAt, webcalOf } from './reader-address.ts';
import { Readers } from './readers.tsx';
import { useSaveFile } from './use-save-file.ts';

/** Where feeds are served: on this device, and at addresses of it on the local network. */
const DEVICE = 'device';

/** The address of a feed, the ways to subscribe to it, and its content as files. */
export function FeedAddress({ feed }: { readonly feed: FeedView }) {
  const text = useText();
  const saveFile = useSaveFile();
  const { device } = useDevice();
  const [asked, setPlace] = useState(DEVICE);
  const { title, url } = feed;
  const origins = url === undefined ? [] : (device?.lan.origins ?? []);
  const place = origins.includes(asked) ? asked : DEVICE;
  const address = url === undefined || place === DEVICE ? url : addressAt(place, url);
  return (
    <>
      {origins.length > 0 && (
        <div className={styles.place}>
          <Choice
            label={text('feeds.place')}
            values={[DEVICE, ...origins]}
            value={place}
            wordsOf={(one) =>
              one === DEVICE
                ? text('feeds.place.device')
                : text('feeds.place.network', { host: new URL(one).host })
            }
            onChoose={setPlace}
          />
        </div>
      )}
      <div className={styles.address}>
        {address === undefined ? (
          <span className={styles.quiet}>{text('feeds.noAddress')}</span>
        ) : (
          <>
            <code title={address}>{address}</code>
            <CopyButton
              key={address}
              value={address}
              label={text('feeds.copyOf', { title })}
              said={text('feeds.copied', { title })}
            />
          </>
        )}
      </div>
      <NewSecret key={feed.key} feed={feed} />
      {address !== undefined && (
        <QrPart
          key={`qr ${feed.key}`}
          title={title}
          address={place === DEVICE && origins[0] !== undefined ? addressAt(origins[0], address) : address}
          isOnNetwork={origins.length > 0}
        />
      )}
      <h4 className={styles.part}>{text('feeds.how')}</h4>
      <Readers feed={{ ...feed, url: address }} isOnNetwork={origins.length > 0} />
      <p className={styles.formats}>
        <span className={styles.quiet}>{text('feeds.export')}</span>
        {EXPORT_FORMATS.map((format) => (
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

interface QrProps {
  readonly title: string;
  readonly address: string;
  /** Whether it is one that other devices nearby get to. */
  readonly isOnNetwork: boolean;
}

function QrPart({ title, address, isOnNetwork }: QrProps) {
  const text = useText();
  const [isShown, setShown] = useState(false);
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
            {text(isOnNetwork ? 'feeds.qr.network' : 'feeds.qr.device')}
            <code className={styles.qrAddress}>{webcalOf(address)}</code>
          </p>
        </div>
      )}
    </div>
  );
}
