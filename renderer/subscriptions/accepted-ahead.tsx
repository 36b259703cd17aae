import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { Party } from '../../shared/entries/person.ts';
import { isParty } from '../../shared/places/parties.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { standingOfView, type Utterance } from '../../shared/statements/standing-of-view.ts';
import { entryAfter } from '../../shared/subscriptions/entry-after.ts';
import type { Proposal } from '../../shared/subscriptions/proposal.ts';
import { StandingAhead } from '../inspector/standing-ahead.tsx';
import { useSpeakers } from '../inspector/use-speakers.ts';
import { useCalendar } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import form from '../ui/dialog-form.module.css';
import { TextField } from '../ui/text-field.tsx';
import styles from './subscription-dialog.module.css';

interface Props {
  readonly proposal: Proposal;
  readonly entry: EntryView;
  /** Whose word the calendar is, as typed, and as understood. */
  readonly whose: string;
  readonly party: Party | undefined;
  readonly onWhose: (typed: string) => void;
}

/**
 * What accepting will record, and what standing that gives. Where something is off and would still stand, since the calendar is
 * no party's, it asks whose word it is: a cancelled summit must not live on.
 */
export function AcceptedAhead({
  proposal: { statement, is, movesDate },
  entry,
  whose,
  party,
  onWhose,
}: Props) {
  const text = useText();
  const dates = useDates();
  const { locale } = useIntl();
  const today = useCalendar(({ status }) => status.today);
  const by = party ?? statement?.by ?? entry.upstream?.by ?? '';
  const counts = party ?? (isParty(by) ? by : undefined);
  const after = entryAfter(entry, { when: movesDate ? is?.when : undefined, party: counts, today });
  const speakers = useSpeakers(after);
  // Of what is gone nothing is recorded by itself; the user may know that it is cancelled.
  const next: Utterance = { ...(statement ?? { says: 'cancels', made: today }), by };
  const stands = next.says === 'cancels' && standingOfView(after, speakers, next).name !== 'cancelled';
  const isWrong = whose.trim() !== '' && party === undefined;
  return (
    <>
      {statement !== undefined && (
        <>
          <p className={styles.records}>
            {text('proposals.records', {
              said: [
                partyName(by, locale),
                text(`says.${next.says}`),
                next.date && dates.shortDate(next.date),
              ]
                .filter(Boolean)
                .join(' '),
            })}
          </p>
          <StandingAhead entry={after} now={entry} next={next} />
        </>
      )}
      {(stands || whose !== '') && (
        <div className={styles.whose}>
          <TextField label={text('overlay.party')} value={whose} onType={onWhose} />
          <p className={isWrong ? controls.error : form.hint} role="status">
            {isWrong
              ? text('overlay.party.wrong', { typed: whose.trim() })
              : stands
                ? text(statement === undefined ? 'proposals.stands.gone' : 'proposals.stands')
                : ''}
          </p>
        </div>
      )}
    </>
  );
}
