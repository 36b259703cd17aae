import type { EntryId } from '../../shared/entries/ids.ts';
import type { AsOf } from '../state/as-of.ts';
import { usePresent } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './inspector.module.css';

interface Props {
  readonly asOf: AsOf;
  /** The entry that is selected, though it wasn't there on that day. */
  readonly selected: EntryId | undefined;
}

/** What the inspector says of a past day that knew nothing of the selected entry, or while none is selected. */
export function NotKnownThen({ asOf: { day, reading }, selected }: Props) {
  const text = useText();
  const dates = useDates();
  const title = usePresent(({ byId }) => (selected === undefined ? undefined : byId.get(selected)?.title));
  return (
    <div className={styles.nothing}>
      {title === undefined ? (
        <>
          <p>{text('inspector.none')}</p>
          <p>{text('inspector.hint')}</p>
        </>
      ) : (
        <>
          <p>{text(`asOf.notThen.${reading}`, { title, day: dates.date(day) })}</p>
          <p>{text(`asOf.notThen.hint.${reading}`)}</p>
        </>
      )}
    </div>
  );
}
