import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { useAct } from '../app/use-act.ts';
import { useReadOnly } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-address.module.css';

/** Gives a feed another address once the user has read what that means. */
export function NewSecret({ feed: { key, title, ownSecret } }: { readonly feed: FeedView }) {
  const text = useText();
  const act = useAct();
  const readOnly = useReadOnly();
  const [isAsking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The keyboard goes to the answer that changes nothing, and back.
  useEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const rotate = async () => {
    setAsking(false);
    await act('feeds.rotate', { feed: key }, { done: text('feeds.rotated', { title }) });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    setAsking(false);
  };
  return (
    <>
      <p className={styles.line}>
        <span className={styles.quiet}>{text(ownSecret ? 'feeds.secret.own' : 'feeds.secret.common')}</span>
        {!isAsking && (
          <button
            ref={opener}
            type="button"
            className={controls.quiet}
            disabled={readOnly !== undefined}
            title={readOnly}
            onClick={() => setAsking(true)}
          >
            {text('feeds.rotate')}
          </button>
        )}
      </p>
      {isAsking && readOnly === undefined && (
        <div className={styles.ask} role="alertdialog" aria-label={text('feeds.rotate')} onKeyDown={press}>
          <p>{text('feeds.rotate.ask', { title })}</p>
          <div className={controls.actions}>
            <button type="button" className={controls.quiet} ref={cancel} onClick={() => setAsking(false)}>
              {text('cancel')}
            </button>
            <button type="button" className={controls.danger} onClick={() => void rotate()}>
              {text('feeds.rotate.do')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
