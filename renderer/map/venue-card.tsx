import { placesOf } from '../../shared/places/venue-stops.ts';
import { whenWords } from '../calendar/entry-words.ts';
import { useMonthWords } from '../calendar/use-month-words.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import card from '../ui/pointed-card.module.css';
import type { Size } from './camera.ts';
import type { LaidOutStop } from './lay-out-stops.ts';
import styles from './map-pane.module.css';

const MOST_SHOWN = 4;
const WIDTH = 236;
const GAP = 14;

interface Props {
  readonly laid: LaidOutStop;
  readonly size: Size;
}

/** What happens at a venue, beside its dot; the dot's own name says the same to those who hear it. */
export function VenueCard({ laid: { stop, at }, size }: Props) {
  const text = useText();
  const dates = useMonthWords();
  const isLeft = at.x + GAP + WIDTH > size.width;
  const isAbove = at.y > size.height / 2;
  const rest = stop.entries.length - MOST_SHOWN;
  const [only, other] = stop.venues;
  return (
    <div
      aria-hidden="true"
      className={`${card.card} ${styles.card}`}
      style={{
        left: isLeft ? at.x - GAP - WIDTH : at.x + GAP,
        ...(isAbove ? { bottom: size.height - at.y - GAP } : { top: at.y - GAP }),
      }}
    >
      <strong>{only !== undefined && other === undefined ? inFull(only) : placesOf(stop).join(', ')}</strong>{' '}
      <small>{[...new Set(stop.venues.map(({ country }) => country))].join(', ')}</small>
      {stop.entries.slice(0, MOST_SHOWN).map((entry) => (
        <p key={entry.id}>
          {entry.title}
          <small>{[whenWords(entry, dates, text), standingText(entry, text)].join(' · ')}</small>
        </p>
      ))}
      {rest > 0 && <small>{text('calendar.more', { count: rest })}</small>}
    </div>
  );
}

/** "Gimhae Air Base, Busan", or the city alone where the venue is the city. */
function inFull({ name, city }: LaidOutStop['stop']['venue']): string {
  return name === city || city === '' ? name : `${name}, ${city}`;
}
