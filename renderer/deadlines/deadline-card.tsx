import type { ReactNode } from 'react';
import { instantMs } from '../../shared/dates/instant.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { useCountdown } from '../inspector/use-countdown.ts';
import { useSelectEntry } from '../inspector/use-select-entry.ts';
import { useTriggerWords } from '../inspector/use-trigger-words.ts';
import { useCalendar, useView } from '../state/sherpa.ts';
import { standingText } from '../texts/standing-text.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { StandingMark } from '../ui/standing-mark.tsx';
import { WriteButton } from '../ui/write-button.tsx';
import { CardAlarms } from './card-alarms.tsx';
import { CardChain } from './card-chain.tsx';
import { CardDue } from './card-due.tsx';
import { CardTasks } from './card-tasks.tsx';
import { lapseOf } from './deadline-order.ts';
import styles from './deadlines.module.css';
import { RecordOutcome } from './record-outcome.tsx';
import { useShownNow } from './use-shown-now.ts';

/** What falls due within a week stands out. */
const NEAR_MS = 7 * 86_400_000;

interface Props {
  readonly entry: EntryView;
  readonly hanging: ReadonlyMap<EntryId, readonly EntryView[]>;
}

/** A deadline: how long is left, when it falls due for whom, where it comes from, what follows, what is to be done before it. */
export function DeadlineCard({ entry, hanging }: Props) {
  const text = useText();
  const countdown = useCountdown(entry);
  const selectEntry = useSelectEntry();
  const triggerWords = useTriggerWords();
  const open = useView((view) => view.open);
  const isSelected = useView(({ selected }) => selected === entry.id);
  const trigger = useCalendar(({ byId }) => entry.trigger && byId.get(entry.trigger.entry));
  const home = useCalendar(({ settings }) => settings.home);
  const lapse = lapseOf(entry, home);
  const now = useShownNow();
  const isNear = lapse !== undefined && instantMs(lapse) - instantMs(now) < NEAR_MS;
  const isTask = entry.trigger !== undefined;
  return (
    <li className={styles.card} data-selected={isSelected}>
      <p className={styles.countdown} data-near={isNear}>
        {countdown?.words ?? text('calendar.undated')}
      </p>
      <div className={styles.content}>
        <div className={styles.head}>
          <button
            type="button"
            className={styles.title}
            aria-pressed={isSelected}
            data-deadline={entry.id}
            onClick={() => selectEntry(entry)}
          >
            {entry.title}
          </button>
          {!isTask && (
            <span className={styles.standing}>
              <StandingMark standing={entry.standing} /> {standingText(entry, text)}
            </span>
          )}
          <WriteButton
            className={`${controls.quiet} ${styles.extend}`}
            aria-haspopup="dialog"
            aria-label={text('deadlines.extendOf', { title: entry.title })}
            onClick={() => open({ name: 'extend', entry: entry.id })}
          >
            {text('lineage.extend')}
          </WriteButton>
          <RecordOutcome entry={entry} />
        </div>
        {entry.trigger !== undefined && (
          <p className={styles.rule}>{triggerWords(entry.trigger, trigger?.title ?? '')}</p>
        )}
        <dl className={styles.facts}>
          <Fact name={text('deadlines.due')}>
            <CardDue entry={entry} />
          </Fact>
          <CardChain entry={entry}>
            {(chain) => <Fact name={text('deadlines.chain')}>{chain}</Fact>}
          </CardChain>
          {entry.onLapse !== undefined && <Fact name={text('deadlines.lapse')}>{entry.onLapse}</Fact>}
          <Fact name={text('deadlines.alarms')}>
            <CardAlarms entry={entry} />
          </Fact>
          <CardTasks id={entry.id} hanging={hanging}>
            {(tasks) => <Fact name={text('deadlines.preparation')}>{tasks}</Fact>}
          </CardTasks>
        </dl>
      </div>
    </li>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
