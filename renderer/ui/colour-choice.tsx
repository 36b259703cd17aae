import { useId } from 'react';
import { TRACK_COLOURS, type TrackColour } from '../../shared/entries/track.ts';
import { useText } from '../texts/use-text.ts';
import styles from './colour-choice.module.css';

interface Props {
  readonly label: string;
  readonly value: TrackColour | undefined;
  readonly onChoose: (colour: TrackColour) => void;
  /** What choosing no colour is called, and does, where that can be chosen. */
  readonly none?: { readonly label: string; readonly onChoose: () => void };
}

/** One of the colours that tracks, feeds and others' calendars are told apart by. */
export function ColourChoice({ label, value, onChoose, none }: Props) {
  const text = useText();
  const name = useId();
  return (
    <fieldset className={styles.colours}>
      <legend>{label}</legend>
      {none !== undefined && (
        <label className={`${styles.colour} ${styles.none}`} title={none.label}>
          <input
            type="radio"
            name={name}
            aria-label={none.label}
            checked={value === undefined}
            onChange={none.onChoose}
          />
        </label>
      )}
      {TRACK_COLOURS.map((one) => (
        <label
          key={one}
          className={styles.colour}
          style={{ background: `var(--track-${one})` }}
          title={text(`colour.${one}`)}
        >
          <input
            type="radio"
            name={name}
            aria-label={text(`colour.${one}`)}
            checked={one === value}
            onChange={() => onChoose(one)}
          />
        </label>
      ))}
    </fieldset>
  );
}
