import { type ReactNode, useState } from 'react';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-editor.module.css';

interface Props<Value extends string> {
  readonly label: string;
  /** What there is to choose from; what is chosen and isn't among it comes first. */
  readonly values: readonly Value[];
  /** What is chosen; absent while all is taken. */
  readonly chosen: readonly Value[] | undefined;
  readonly wordsOf: (value: Value) => string;
  readonly markOf?: (value: Value) => ReactNode;
  readonly onChoose: (chosen: Value[] | undefined) => void;
}

const MOST_AT_FIRST = 9;

/** Any of some values, or all of them: ticking one narrows, unticking the last takes all again. */
export function ChosenOf<Value extends string>(props: Props<Value>) {
  const { label, values, chosen, wordsOf, markOf, onChoose } = props;
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const all = [...(chosen ?? []).filter((value) => !values.includes(value)), ...values];
  const shown = isWhole ? all : all.filter((value, at) => at < MOST_AT_FIRST || chosen?.includes(value));
  const toggle = (value: Value) => {
    const next = all.filter((one) => (one === value) !== (chosen?.includes(one) ?? false));
    onChoose(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.chips}>
        {chosen?.length === 0 ? (
          <>
            <span className={styles.gone}>{text('feeds.field.nothing')}</span>
            <button type="button" className={controls.quiet} onClick={() => onChoose(undefined)}>
              {text('feeds.field.takeAll')}
            </button>
          </>
        ) : (
          chosen === undefined && <span className={styles.all}>{text('feeds.field.all')}</span>
        )}
        {shown.map((value) => (
          <label key={value} className={styles.chip}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={chosen?.includes(value) ?? false}
              onChange={() => toggle(value)}
            />
            <span className={styles.tick} aria-hidden>
              {chosen?.includes(value) ? '✓' : '+'}
            </span>
            {markOf?.(value)}
            {wordsOf(value)}
          </label>
        ))}
        {shown.length < all.length && (
          <button type="button" className={controls.quiet} onClick={() => setWhole(true)}>
            {text('feeds.field.more', { count: all.length - shown.length })}
          </button>
        )}
      </div>
    </fieldset>
  );
}
