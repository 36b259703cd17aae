import type { EntryView, StatementView } from '../../shared/entries/entry-view.ts';
import type { Fit } from '../../shared/statements/rival-dates.ts';
import { useReadOnly } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { ChooseDateForm } from './choose-date-form.tsx';
import { RivalClaim } from './rival-claim.tsx';
import styles from './rivals.module.css';
import ruled from './ruled-list.module.css';
import { SameMomentText } from './same-moment-text.tsx';
import { useLineForm } from './use-line-form.ts';

interface Props {
  readonly entry: EntryView;
  /** EDTF. */
  readonly date: string;
  readonly fit: Fit | 'working';
  readonly claims: readonly StatementView[];
  readonly note?: string | undefined;
}

/** A date that was claimed, by whom, and how it lies to the working date; one that isn't that can be made it. */
export function RivalDateLine({ entry, date, fit, claims, note }: Props) {
  const text = useText();
  const dates = useDates();
  const readOnly = useReadOnly();
  // The button goes once the date is the working date; the line stays.
  const { isOpen: isChoosing, open, close, line, button } = useLineForm();
  const explained = claims.find(({ sameMomentIn, midnight }) => sameMomentIn ?? midnight);
  return (
    <li ref={line} tabIndex={-1} className={`${ruled.line} ${styles.date}`}>
      <div>
        <strong>{dates.shortDate(date)}</strong>
        <em className={styles[fit]}>{text(`rivals.${fit}`)}</em>
      </div>
      <div>
        {claims.map((claim) => (
          <RivalClaim key={claim.id} claim={claim} />
        ))}
        {claims.length === 0 && <p className={styles.quiet}>{text('rivals.nobody')}</p>}
        {note !== undefined && <p className={styles.quiet}>{note}</p>}
        {explained !== undefined && <SameMomentText entry={entry} claim={explained} />}
        {fit !== 'working' && readOnly === undefined && !isChoosing && (
          <button
            ref={button}
            type="button"
            className={`${controls.small} ${styles.choose}`}
            aria-label={text('rivals.chooseOf', { date: dates.shortDate(date) })}
            onClick={open}
          >
            {text('rivals.choose')}
          </button>
        )}
        {isChoosing && <ChooseDateForm entry={entry} date={date} onClose={close} />}
      </div>
    </li>
  );
}
