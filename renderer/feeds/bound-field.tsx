import { useState } from 'react';
import { isDay } from '../../shared/dates/day.ts';
import type { FeedDay } from '../../shared/feeds/feed-day.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './feed-editor.module.css';

interface Props {
  readonly end: 'from' | 'to';
  readonly value: FeedDay | undefined;
  /** Gives what was typed too while it isn't a day yet, which can't be saved. */
  readonly onChange: (value: string | undefined) => void;
  readonly today: string;
  /** What says why it was refused, if it was. */
  readonly refusedBy: string | undefined;
}

/** How far from today the ends usually lie. */
const USUAL = {
  from: ['P0D', '-P30D', '-P90D', '-P365D'],
  to: ['P0D', 'P30D', 'P90D', 'P365D'],
} as const;

/** An end of the days that a feed takes: none, one that moves along with today, or a day. */
export function BoundField({ end, value, onChange, today, refusedBy }: Props) {
  const text = useText();
  const [isDayTyped, setDayTyped] = useState(value !== undefined && isDay(value));
  const label = text(`feeds.field.${end}`);
  const usual: readonly string[] = USUAL[end];
  const own = value === undefined || isDayTyped || usual.includes(value) ? [] : [value];
  const choose = (picked: string) => {
    setDayTyped(picked === 'day');
    onChange(picked === 'any' ? undefined : picked === 'day' ? today : picked);
  };
  return (
    <div className={styles.bound}>
      <label className={controls.label}>
        {label}
        <select
          className={controls.input}
          value={isDayTyped ? 'day' : (value ?? 'any')}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="any">{text('feeds.bound.any')}</option>
          {[...usual, ...own].map((offset) => (
            <option key={offset} value={offset}>
              {words(offset, text)}
            </option>
          ))}
          <option value="day">{text('feeds.bound.day')}</option>
        </select>
      </label>
      {isDayTyped && (
        <input
          className={controls.input}
          type="text"
          name={end}
          placeholder="YYYY-MM-DD"
          aria-label={text('feeds.bound.day.label', { end: label })}
          aria-invalid={!isDay(value ?? '')}
          aria-describedby={refusedBy}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value.trim())}
        />
      )}
    </div>
  );
}

function words(offset: string, text: ReturnType<typeof useText>): string {
  const days = /^-?P(\d+)D$/.exec(offset)?.[1];
  if (days === undefined) return text('feeds.bound.other', { offset });
  if (days === '0') return text('feeds.bound.today');
  return text(offset.startsWith('-') ? 'feeds.bound.back' : 'feeds.bound.ahead', { days });
}
