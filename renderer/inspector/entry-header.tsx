import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import { Editable } from './editable.tsx';
import type { Edits } from './edits.ts';
import styles from './inspector.module.css';

/** What the entry is, its title, and how it stands with the reason. */
export function EntryHeader(edits: Edits) {
  const { entry } = edits;
  const text = useText();
  const { selectors } = useSherpa();
  const gathering = useCalendar(({ byId }) =>
    entry.partOf === undefined ? undefined : byId.get(entry.partOf),
  );
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
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
          {text(`standing.${entry.standing}`)}
        </span>{' '}
        {entry.badge} · {entry.reason}
      </p>
    </header>
  );
}
