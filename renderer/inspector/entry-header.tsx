import { isDay } from '../../shared/dates/day.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { standingText } from '../texts/standing-text.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import { Editable } from './editable.tsx';
import type { Edits } from './edits.ts';
import styles from './inspector.module.css';

const DAY = /\d{4}-\d{2}-\d{2}/g;

/** What the entry is, its title, and how it stands with the reason. */
export function EntryHeader(edits: Edits) {
  const { entry } = edits;
  const text = useText();
  const { selectors } = useSherpa();
  const gathering = useCalendar(({ byId }) =>
    entry.partOf === undefined ? undefined : byId.get(entry.partOf),
  );
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const reason = useReadableDays(entry.reason);
  const place = entry.venue;
  return (
    <header>
      <div className={styles.caption}>
        <Editable {...edits} field="kind">
          {text(`kind.${entry.kind}`)}
        </Editable>
        {edits.editing !== 'kind' && (
          <span>
            {gathering !== undefined && ` · ${text('inspector.sidelines', { of: gathering.title })}`}
            {place !== undefined && ` · ${place.city || place.name}, ${place.country}`}
          </span>
        )}
      </div>
      <h2 className={styles.title}>
        <Editable {...edits} field="title">
          {entry.title}
        </Editable>
      </h2>
      <p className={styles.standing}>
        <span className={`${styles.badge} ${standingClass(entry, colours.get(entry.tracks[0] ?? ''))}`}>
          {standingText(entry, text)}
        </span>{' '}
        {entry.badge} · {reason}
      </p>
    </header>
  );
}

/** A reason with its days as the user writes them; the host gives them as it stores them. */
function useReadableDays(reason: string): string {
  const dates = useDates();
  const today = useCalendar(({ status }) => status.today);
  return reason.replace(DAY, (text) => (isDay(text) ? dates.near(text, today) : text));
}
