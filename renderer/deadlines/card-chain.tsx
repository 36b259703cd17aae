import { type ReactNode, useMemo } from 'react';
import { lineageOf } from '../../shared/deadlines/lineage-of.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './deadlines.module.css';

interface Props {
  readonly entry: EntryView;
  /** Where it is put, if there is any. */
  readonly children: (chain: ReactNode) => ReactNode;
}

/** The dates that a deadline has had through what extended or superseded it, and the instrument that holds. */
export function CardChain({ entry, children }: Props) {
  const text = useText();
  const dates = useDates();
  const byId = useCalendar((calendar) => calendar.byId);
  const chain = useMemo(() => lineageOf(entry, byId), [entry, byId]);
  if (chain.length === 1 && entry.instrument === undefined) return undefined;
  return children(
    <>
      {chain.length > 1 && (
        <span className={styles.chain}>
          {chain.map(({ id, when }, index) => (
            <span key={id}>
              {index > 0 && <span aria-hidden="true"> → </span>}
              <span className={id === entry.id ? undefined : styles.former}>
                {when === undefined ? text('when.undated') : dates.shortDate(when.date)}
              </span>
            </span>
          ))}
        </span>
      )}
      {entry.instrument !== undefined && <span className={styles.others}>{entry.instrument}</span>}
    </>,
  );
}
