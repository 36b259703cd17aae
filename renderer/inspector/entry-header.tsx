import { useEffect, useRef } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { useCalendar, useSherpa, useView } from '../state/sherpa.ts';
import { badgeText } from '../texts/badge-text.ts';
import { standingText } from '../texts/standing-text.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { standingClass } from '../ui/standing-class.ts';
import { Editable } from './editable.tsx';
import type { Edits } from './edits.ts';
import styles from './inspector.module.css';
import { useSelectEntry } from './use-select-entry.ts';
import { useSilenceWords } from './use-silence-words.ts';

/** That a deadline doesn't hold any more, and the way to the one that does. */
function Moved({ entry, successor }: { readonly entry: EntryView; readonly successor: EntryView }) {
  const text = useText();
  const dates = useDates();
  const selectEntry = useSelectEntry();
  const { when, supersedes } = successor;
  const how = text(supersedes === entry.id ? 'lineage.supersededBy' : 'lineage.extendedTo');
  const day = when === undefined ? text('when.undated') : dates.shortDate(when.date);
  return (
    <p className={styles.moved}>
      <span aria-hidden="true">↷ </span>
      {how}{' '}
      <button type="button" aria-label={`${how} ${day}`} onClick={() => selectEntry(successor)}>
        {day}
      </button>
    </p>
  );
}

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
  const successor = useCalendar(({ byId }) =>
    entry.supersededBy === undefined ? undefined : byId.get(entry.supersededBy),
  );
  const of = gathering?.kind === 'deadline' ? 'inspector.linkedTo' : 'inspector.sidelines';
  const place = entry.venue;
  const title = useFocusOnArrival(entry.id);
  return (
    <header>
      <div className={styles.caption}>
        <Editable {...edits} field="kind">
          {text(`kind.${entry.kind}`)}
        </Editable>
        {edits.editing !== 'kind' && (
          <span>
            {gathering !== undefined && ` · ${text(of, { of: gathering.title })}`}
            {place !== undefined && ` · ${place.city || place.name}, ${place.country}`}
          </span>
        )}
      </div>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
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
      {successor !== undefined && <Moved entry={entry} successor={successor} />}
    </header>
  );
}

/** The title, which takes the keyboard when the entry was gone to. */
function useFocusOnArrival(id: EntryId) {
  const title = useRef<HTMLHeadingElement>(null);
  const isArriving = useView(({ arriving }) => arriving === id);
  const arrive = useView((view) => view.arrive);
  useEffect(() => {
    if (!isArriving) return;
    const heading = title.current;
    (heading?.querySelector<HTMLElement>('button:enabled') ?? heading)?.focus();
    arrive();
  }, [isArriving, arrive]);
  return title;
}
