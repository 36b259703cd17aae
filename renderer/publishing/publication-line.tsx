import { useId, useState } from 'react';
import type { PublicationView, PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import { placeName } from '../../shared/publications/place-name.ts';
import { useAct } from '../app/use-act.ts';
import { useView } from '../state/sherpa.ts';
import { useMoment } from '../texts/use-moment.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { isMended, publicationWords } from './publication-words.ts';
import styles from './publishing.module.css';
import { TestAnswer } from './test-answer.tsx';

/** A publication: what goes where, how it stands with it in words, and what can be done about it. */
export function PublicationLine({ publication }: { readonly publication: PublicationView }) {
  const id = useId();
  const text = useText();
  const act = useAct();
  const moment = useMoment();
  const open = useView((view) => view.open);
  const [answer, setAnswer] = useState<PublishTest>();
  const [isTesting, setTesting] = useState(false);
  const { to, every, status } = publication;
  const title = publication.title ?? text('publishing.noFeed');
  const named = { title: `${title}, ${placeName(to)}` };
  // A sentence about what was mended meanwhile would only mislead.
  const isStale = isMended(status);
  const { state, tone, times } = publicationWords(publication, text, moment);
  const test = async () => {
    setTesting(true);
    setAnswer(await act('publish.test', { id: publication.id }));
    setTesting(false);
  };
  const go = (consent: boolean) =>
    void act('publish.now', { id: publication.id, ...(consent ? { consent } : {}) });
  return (
    <li className={styles.publication} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id}>{title}</h4>
        <span className={styles.state} data-tone={tone}>
          {state}
        </span>
      </div>
      <p className={styles.place}>
        {text(`publishing.to.${to.kind}`)} <code title={placeName(to)}>{placeName(to)}</code>
        <span className={styles.quiet}>
          {every === 'changes'
            ? text('publishing.every.changes')
            : text('publishing.every.minutes', { minutes: every })}
        </span>
      </p>
      {status.last !== undefined && !isStale && (
        <p className={status.failingSince === undefined ? styles.said : styles.trouble}>
          {status.last.sentence}
        </p>
      )}
      {times.length > 0 && <p className={styles.quiet}>{times.join(' · ')}</p>}
      {publication.password?.note !== undefined && (
        <p className={styles.quiet}>{publication.password.note}</p>
      )}
      <div className={styles.buttons}>
        {status.waitsFor === 'consent' && (
          <button
            type="button"
            className={controls.primary}
            aria-label={text('publishing.consentOf', named)}
            onClick={() => go(true)}
          >
            {text('publishing.consent')}
          </button>
        )}
        {status.waitsFor === 'password' && (
          <button
            type="button"
            className={controls.primary}
            aria-haspopup="dialog"
            onClick={() => open({ name: 'publication', publication })}
          >
            {text('publishing.givePassword')}
          </button>
        )}
        <button
          type="button"
          className={controls.secondary}
          aria-label={text('publishing.nowOf', named)}
          aria-disabled={status.isRunning}
          onClick={() => status.isRunning || go(false)}
        >
          {text(status.isRunning ? 'publishing.state.running' : 'publishing.now')}
        </button>
        <button
          type="button"
          className={controls.quiet}
          aria-label={text('publishing.testOf', named)}
          aria-disabled={isTesting}
          onClick={() => isTesting || void test()}
        >
          {text(isTesting ? 'publishing.testing' : 'publishing.test')}
        </button>
        <button
          type="button"
          className={controls.quiet}
          aria-haspopup="dialog"
          aria-label={text('publishing.editOf', named)}
          onClick={() => open({ name: 'publication', publication })}
        >
          {text('publishing.edit')}
        </button>
        <button
          type="button"
          className={controls.danger}
          aria-haspopup="dialog"
          aria-label={text('publishing.removeOf', named)}
          onClick={() => open({ name: 'remove-publication', publication })}
        >
          {text('publishing.remove')}
        </button>
      </div>
      {answer !== undefined && <TestAnswer answer={answer} />}
    </li>
  );
}
