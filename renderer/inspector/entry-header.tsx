import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { badgeText } from '../texts/badge-text.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import { Editable } from './editable.tsx';
import type { Edits } from './edits.ts';
import styles from './inspector.module.css';
import { useSilenceWords } from './use-silence-words.ts';

/** What the entry is, its title, and how it stands, with its badge and who is silent. */
export function EntryHeader(edits: Edits) {
  const { entry } = edits;
  const text = useText();
  const { selectors } = useSherpa();
  const gathering = useCalendar(({ byId }) =>
    entry.partOf === undefined ? undefined : byId.get(entry.partOf),
  );
  const colours = selectors.colours(useCalendar(({ tracks }) => tracks));
  const silenceWords = useSilenceWords();
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
        {[badgeText(entry.badge, text), silenceWords(entry.silent)].filter((part) => part !== '').join(' · ')}
      </p>
    </header>
  );
}
