import { useIntl } from 'react-intl';
import type { EntryView, Slip } from '../../shared/entries/entry-view.ts';
import { capitalName } from '../../shared/places/capital-name.ts';
import { useCalendar } from '../state/sherpa.ts';
import { slipWords } from '../texts/slip-words.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import ruled from './ruled-list.module.css';
import { Section } from './section.tsx';
import styles from './slips.module.css';
import { SourceLink } from './source-link.tsx';

/** How the date moved: each change with its day, its size, the reason, and who had named the new date. */
export function Slips({ entry: { slips } }: { readonly entry: EntryView }) {
  const text = useText();
  if (slips.length === 0) return undefined;
  return (
    <Section title={text('slips.title')}>
      <ol className={ruled.list}>
        {slips.toReversed().map((slip) => (
          <SlipLine key={`${slip.known} ${slip.from} ${slip.to}`} slip={slip} />
        ))}
      </ol>
    </Section>
  );
}

function SlipLine({ slip }: { readonly slip: Slip }) {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const today = useCalendar(({ status }) => status.today);
  const { known, from, to, reason, by, source } = slip;
  const say = (date: string | undefined) =>
    date === undefined ? text('slips.undatedDate') : dates.shortDate(date);
  return (
    <li className={ruled.line}>
      <time className={styles.known} dateTime={known}>
        {dates.near(known, today)}
      </time>
      <div className={styles.move}>
        <p>
          <s className={styles.from}>{say(from)}</s> → {say(to)}
        </p>
        <p className={styles.quiet}>
          {[slipWords(slip, text), by === undefined ? '' : capitalName(by, locale)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {reason !== undefined && <p className={styles.quiet}>“{reason}”</p>}
        {source !== undefined && <SourceLink source={source} />}
      </div>
    </li>
  );
}
