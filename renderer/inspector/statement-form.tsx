import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useCalendar } from '../state/sherpa.ts';
import { NO_STATEMENT, type StatementDraft } from '../state/statement-draft.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WhenEcho } from './editors/when-echo.tsx';
import { SayingSelect } from './saying-select.tsx';
import smallForm from './small-form.module.css';
import { SpeakerEcho } from './speaker-echo.tsx';
import { StandingAhead } from './standing-ahead.tsx';
import { StatementField } from './statement-field.tsx';
import styles from './statement-form.module.css';
import { claimedDate } from './typed-statement.ts';
import { useSpeakersOffered } from './use-speakers.ts';
import { useStatementDraft } from './use-statement-draft.ts';

interface Props {
  readonly entry: EntryView;
  readonly onClose: () => void;
}

/** What most statements go without, two to a line. */
const MORE = [
  ['made', 'venue'],
  ['capacity', 'party'],
  ['publisher', 'title'],
] as const;

/** Records who has said what, of which date, and where that can be read; more of it is there when asked for. */
export function StatementForm({ entry, onClose }: Props) {
  const text = useText();
  const { draft, statement, refusal, change, discard, record } = useStatementDraft(entry, onClose);
  const today = useCalendar(({ status }) => status.today);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  const offered = useSpeakersOffered(entry);
  const form = useRef<HTMLFormElement>(null);
  const [wantsMore, setMore] = useState(() => MORE.flat().some((name) => draft[name] !== ''));
  const refused = refusal?.field;
  const isMore = wantsMore || MORE.flat().some((name) => name === refused);
  const isNamed = draft.by.trim() !== '';

  // A statement begun for a party goes on with what it says; the whole form is to be seen.
  useLayoutEffect(() => {
    const by = form.current?.querySelector<HTMLInputElement>('[name=by]');
    if (by?.value) form.current?.querySelector('select')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (refused !== undefined) form.current?.querySelector<HTMLElement>(`[name=${refused}]`)?.focus();
  }, [refused]);

  const press = (event: KeyboardEvent) => {
    const ends = event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && ends) void record();
    else return;
    event.preventDefault();
  };
  const field = (name: Exclude<keyof StatementDraft, 'says'>, more: object = {}) => (
    <StatementField
      key={name}
      name={name}
      label={text(`statement.${name}`)}
      value={draft[name]}
      placeholder={HINTS[name] && text(HINTS[name])}
      refusal={refused === name ? refusal?.reason : undefined}
      onChange={(value) => change(name, value)}
      {...more}
    />
  );
  const more = { publisher: { offered: offered.publishers } };

  return (
    <form
      ref={form}
      className={smallForm.form}
      aria-label={text('ledger.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
      onKeyDown={press}
    >
      <div className={styles.pair}>
        {field('by', { offered: offered.speakers })}
        <SayingSelect value={draft.says} onChange={(saying) => change('says', saying)} />
      </div>
      {isNamed && <SpeakerEcho entry={entry} draft={draft} />}
      {field('date', {
        children: draft.date.trim() !== '' && (
          <WhenEcho id="statement-date" reading={claimedDate(draft.date, { today, seasons })} />
        ),
      })}
      {field('url')}
      {field('quote')}
      {isMore &&
        MORE.map(([one, other]) => (
          <div key={one} className={styles.pair}>
            {field(one, one === 'publisher' ? more.publisher : {})}
            {field(other)}
          </div>
        ))}
      {isNamed && statement.ok && <StandingAhead entry={entry} next={statement.value} />}
      {refusal !== undefined && refused === undefined && (
        <p className={controls.error} role="alert">
          {refusal.reason}
        </p>
      )}
      <div className={controls.actions}>
        <button
          type="button"
          className={`${controls.quiet} ${styles.more}`}
          aria-expanded={isMore}
          onClick={() => setMore(!isMore)}
        >
          {text(isMore ? 'statement.less' : 'statement.more')}
        </button>
        <button type="button" className={controls.quiet} onClick={discard}>
          {text(draft === NO_STATEMENT ? 'cancel' : 'statement.discard')}
        </button>
        <button type="submit" className={controls.primary} disabled={!isNamed}>
          {text('statement.record')}
        </button>
      </div>
      <p className={styles.hint}>{text('statement.hint')}</p>
    </form>
  );
}

const HINTS = {
  by: 'statement.byHint',
  capacity: 'statement.capacityHint',
  party: 'statement.partyHint',
  made: 'statement.madeHint',
  date: 'statement.dateHint',
  url: 'statement.urlHint',
  venue: undefined,
  publisher: undefined,
  title: undefined,
  quote: undefined,
} as const;
