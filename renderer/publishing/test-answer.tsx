import { useEffect, useRef } from 'react';
import type { PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './publishing.module.css';

interface Props {
  readonly answer: PublishTest;
  /** Takes a calendar that was found, where one can be taken. */
  readonly onTake?: (url: string) => void;
}

/** What a test tried, step by step, and where it stopped. */
export function TestAnswer({ answer: { ok, steps, calendars = [] }, onTake }: Props) {
  const text = useText();
  const shown = useRef<HTMLDivElement>(null);
  // In a window that is low it would be below what is in sight.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={shown} className={styles.answer} role="status" data-ok={ok}>
      <b>{text(ok ? 'publishing.test.ok' : 'publishing.test.failed')}</b>
      <ul>
        {steps.map(({ step, ok: works, sentence }) => (
          <li key={step} data-ok={works}>
            <span aria-hidden="true">{works ? '✓' : '✗'}</span>
            <span>
              {text(`publishing.test.${step}`)}{' '}
              <span className="visually-hidden">
                {text(works ? 'publishing.test.stepOk' : 'publishing.test.stepFailed')}
              </span>
              <span className={styles.quiet}>{sentence}</span>
            </span>
          </li>
        ))}
      </ul>
      {onTake !== undefined && calendars.length > 0 && (
        <>
          <p>{text('publishing.test.calendars')}</p>
          <ul>
            {calendars.map(({ url, title }) => (
              <li key={url}>
                <button type="button" className={controls.quiet} title={url} onClick={() => onTake(url)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
