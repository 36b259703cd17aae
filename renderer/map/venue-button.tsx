import { type CSSProperties, memo } from 'react';
import { placesOf } from '../../shared/places/venue-stops.ts';
import { whenWords } from '../calendar/entry-words.ts';
import { ListButton } from '../calendar/list-button.tsx';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { useCalendar, useSherpa, useView } from '../state/sherpa.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import type { LaidOutStop } from './lay-out-stops.ts';
import styles from './venue-button.module.css';

const MOST_NAMED = 4;

interface Props {
  readonly laid: LaidOutStop;
  readonly onReveal: (laid: LaidOutStop) => void;
}

/**
 * A venue on the map: a dot in the looks of its standing where days are fixed, a soft ring where some aren't; its name
 * says all that happens there.
 */
export const VenueButton = memo(function VenueButton({ laid, onReveal }: Props) {
  const { stop, at, isSelected, label } = laid;
  const { selectors } = useSherpa();
  const text = useText();
  const dates = useMonthWords();
  const select = useView((view) => view.select);
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const [first] = stop.entries;
  if (first === undefined) return undefined;
  const colour = colours.get(first.tracks[0] ?? '') ?? 'slategray';
  const place = placesOf(stop).join(', ');
  const named = stop.entries
    .slice(0, MOST_NAMED)
    .map((entry) => [entry.title, whenWords(entry, dates, text), standingText(entry, text)].join(', '));
  const rest = stop.entries.length - named.length;
  const name = [
    place,
    ...stop.rounds.map((number) => text('map.round', { number })),
    ...named,
    ...(rest > 0 ? [text('calendar.more', { count: rest })] : []),
  ].join('. ');
  const className = [styles.venue, isSelected ? styles.selected : ''].join(' ');
  const content = (
    <>
      {stop.vague && (
        <span
          className={styles.ring}
          {...(!stop.exact && { 'data-standing': stop.standing })}
          aria-hidden="true"
        />
      )}
      {stop.exact && <span className={styles.dot} data-standing={stop.standing} aria-hidden="true" />}
    </>
  );
  return (
    <li
      className={styles.place}
      style={{ left: at.x, top: at.y, '--mark': `var(--track-${colour})` } as CSSProperties}
      data-venue={place}
      data-key={stop.key}
      data-rounds={stop.rounds.join(' ')}
      data-selected={isSelected}
      onFocus={() => onReveal(laid)}
    >
      {stop.entries.length === 1 ? (
        <button
          type="button"
          className={className}
          aria-pressed={isSelected}
          aria-label={name}
          onClick={() => select(first.id)}
        >
          {content}
        </button>
      ) : (
        <ListButton entries={stop.entries} className={className} heading={place} label={name}>
          {content}
        </ListButton>
      )}
      {label !== undefined && (
        <span
          aria-hidden="true"
          className={[styles.label, isSelected ? styles.selectedLabel : ''].join(' ')}
          style={{ left: label.placed.x - at.x, top: label.placed.y - at.y }}
        >
          {label.text}
        </span>
      )}
    </li>
  );
});
