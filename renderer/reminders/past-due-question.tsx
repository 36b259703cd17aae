import { useLayoutEffect, useRef } from 'react';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './due.module.css';
import type { SnoozeChoice } from './snooze-choices.ts';
import { useTimeWords } from './use-time-words.ts';

interface Props {
  readonly choice: SnoozeChoice;
  readonly onKeep: () => void;
  readonly onPutOff: () => void;
}

/** Asks whether a reminder is to come back only once it is too late. */
export function PastDueQuestion({ choice, onKeep, onPutOff }: Props) {
  const text = useText();
  const time = useTimeWords();
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  const question = text('due.tooLate', { when: time.at(choice.until) });
  return (
    <fieldset className={styles.question} aria-label={question}>
      <span>{question}</span>
      <button ref={keep} type="button" className={controls.secondary} onClick={onKeep}>
        {text('due.keep')}
      </button>
      <button type="button" className={controls.danger} onClick={onPutOff}>
        {text('due.putOff')}
      </button>
    </fieldset>
  );
}
