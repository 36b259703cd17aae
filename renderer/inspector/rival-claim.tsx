import { useIntl } from 'react-intl';
import type { StatementView } from '../../shared/entries/entry-view.ts';
import { capitalName } from '../../shared/places/capital-name.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import styles from './rivals.module.css';
import { SourceLink } from './source-link.tsx';

/** Who claims a date, since when, in which words and where that can be read. */
export function RivalClaim({ claim }: { readonly claim: StatementView }) {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const today = useCalendar(({ status }) => status.today);
  const { by, speaksFor, says, made, quote, source } = claim;
  return (
    <div className={styles.claim}>
      <p>
        {capitalName(by, locale)}
        {speaksFor !== undefined && speaksFor !== by && ` (${capitalName(speaksFor, locale)})`}{' '}
        {text(`says.${says}`)} · <time dateTime={made}>{dates.near(made, today)}</time>
      </p>
      {quote !== undefined && <blockquote>“{quote}”</blockquote>}
      {source !== undefined && <SourceLink source={source} />}
    </div>
  );
}
