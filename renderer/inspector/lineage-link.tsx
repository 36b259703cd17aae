import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import styles from './lineage.module.css';
import { useSelectEntry } from './use-select-entry.ts';

interface Props {
  readonly link: EntryView;
  /** The deadline that took its place, if one did. */
  readonly next: EntryView | undefined;
  readonly isCurrent: boolean;
}

/** One deadline of a lineage: its date, by which instrument, who announced it, and whether it still holds. */
export function LineageLink({ link, next, isCurrent }: Props) {
  const text = useText();
  const dates = useDates();
  const zoneName = useZoneName();
  const selectEntry = useSelectEntry();
  const { when, instrument, venue } = link;
  const zone = when?.zone ?? venue?.zone;
  const announcers = useAnnouncers(link);
  const state = next === undefined ? 'holds' : next.supersedes === link.id ? 'superseded' : 'extended';
  return (
    <li className={next === undefined ? styles.link : styles.over} aria-current={isCurrent || undefined}>
      <p className={styles.date}>
        <button type="button" title={link.title} onClick={() => selectEntry(link)}>
          {when === undefined ? text('when.undated') : dates.shortDate(when.date)}
        </button>
        {when?.start !== undefined && (
          <span className={styles.time}>
            {when.start} {zone === undefined ? '' : zoneName(zone)}
          </span>
        )}
        <span className={styles.tag}>{text(`lineage.${state}`)}</span>
      </p>
      <p className={styles.by}>{instrument ?? text('lineage.noInstrument')}</p>
      {announcers !== '' && <p className={styles.by}>{text('lineage.announcedBy', { who: announcers })}</p>}
    </li>
  );
}

/** Who announced or confirmed a deadline and when, each once, in the order they did. */
function useAnnouncers({ statements }: EntryView): string {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const byWhom = new Map<string, string>();
  for (const { speaksFor, says, made, withdrawn, currency } of statements) {
    // An outlet reports, and one who names another date doesn't stand behind this one.
    if (speaksFor === undefined || withdrawn !== undefined || currency !== 'current') continue;
    if (says !== 'announces' && says !== 'confirms') continue;
    const who = partyName(speaksFor, locale);
    const earlier = byWhom.get(who);
    if (earlier === undefined || made < earlier) byWhom.set(who, made);
  }
  return [...byWhom]
    .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([who, made]) => text('lineage.said', { who, day: dates.shortDate(made) }))
    .join(' · ');
}
