import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Party } from '../../shared/entries/person.ts';
import { capitalName } from '../../shared/places/capital-name.ts';
import { useCalendar, useReadOnly } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './ledger.module.css';

interface Props {
  readonly silence: EntryView['silent'][number];
  /** Begins a statement of the party; absent while one is being written. */
  readonly onAdd: ((party: Party) => void) | undefined;
}

/** A party whose word is needed and who has said nothing yet. */
export function MissingLine({ silence: { party, since }, onAdd }: Props) {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const readOnly = useReadOnly();
  const today = useCalendar(({ status }) => status.today);
  const who = capitalName(party, locale);
  return (
    <li className={styles.missing}>
      <b className={styles.by}>{party}</b>
      <span>
        {since < today
          ? text('ledger.missing', { who, day: dates.near(since, today).replaceAll(' ', '\u00A0') })
          : text('ledger.missingToday', { who })}
      </span>
      {readOnly === undefined && onAdd !== undefined && (
        <button
          type="button"
          className={`${controls.small} ${styles.action}`}
          aria-label={text('ledger.addForParty', { party: who })}
          onClick={() => onAdd(party)}
        >
          {text('ledger.addFor')}
        </button>
      )}
    </li>
  );
}
