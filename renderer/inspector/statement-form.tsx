import { useId, useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { partyNamed } from '../../shared/places/party-named.ts';
import { SAYINGS, type Saying } from '../../shared/statements/statement.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WhenEcho } from './editors/when-echo.tsx';
import styles from './inspector.module.css';
import { SmallForm } from './small-form.tsx';
import { claimedDate, statementFrom, type TypedStatement } from './typed-statement.ts';

interface Props {
  readonly entry: EntryView;
  readonly onClose: () => void;
}

const NOTHING = { by: '', capacity: '', party: '', date: '', venue: '', publisher: '', url: '', quote: '' };

/** Records who has said what, when, of which date, and where that can be read. */
export function StatementForm({ entry, onClose }: Props) {
  const text = useText();
  const id = useId();
  const { client } = useSherpa();
  const today = useCalendar(({ status }) => status.today);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  const people = useCalendar((calendar) => calendar.people);
  const [says, setSays] = useState<Saying>('confirms');
  const [refusal, setRefusal] = useState<string>();
  const [typed, setTyped] = useState<TypedStatement>({ ...NOTHING, made: today });
  const isPerson = typed.by.trim() !== '' && partyNamed(typed.by) === undefined;

  const say = async () => {
    const statement = statementFrom(typed, { says, today, seasons, text });
    if (!statement.ok) return setRefusal(statement.reason);
    try {
      await client.request('statements.say', { id: entry.id, ...statement.value });
      onClose();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  const field = (
    name: keyof TypedStatement,
    label: string,
    more: { placeholder?: string; list?: string } = {},
  ) => (
    <label className={controls.label}>
      {label}
      <input
        type="text"
        className={controls.input}
        value={typed[name]}
        inputMode={name === 'url' ? 'url' : 'text'}
        // biome-ignore lint/a11y/noAutofocus: the form was asked for to say who spoke.
        autoFocus={name === 'by'}
        onChange={(event) => {
          setRefusal(undefined);
          setTyped({ ...typed, [name]: event.target.value });
        }}
        {...more}
      />
    </label>
  );

  return (
    <SmallForm
      className={styles.inlineForm}
      label={text('ledger.add')}
      done={text('statement.record')}
      ready={typed.by.trim() !== ''}
      refusal={refusal}
      onDone={say}
      onClose={onClose}
    >
      <datalist id={id}>
        {[...entry.parties, ...people.map(({ name }) => name)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={controls.row}>
        {field('by', text('statement.by'), { placeholder: text('statement.byHint'), list: id })}
        <label className={controls.label}>
          {text('statement.says')}
          <select
            className={controls.input}
            value={says}
            onChange={(event) => setSays(SAYINGS.find((one) => one === event.target.value) ?? says)}
          >
            {SAYINGS.map((saying) => (
              <option key={saying} value={saying}>
                {text(`says.${saying}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isPerson && (
        <div className={controls.row}>
          {field('capacity', text('statement.capacity'), { placeholder: text('statement.capacityHint') })}
          {field('party', text('statement.party'), { placeholder: text('statement.partyHint') })}
        </div>
      )}
      <div className={controls.row}>
        {field('made', text('statement.made'))}
        {field('date', text('statement.date'), { placeholder: text('statement.dateHint') })}
      </div>
      {typed.date.trim() !== '' && (
        <WhenEcho id={`${id}-echo`} reading={claimedDate(typed.date, { today, seasons })} />
      )}
      <div className={controls.row}>
        {field('publisher', text('statement.publisher'))}
        {field('url', text('statement.url'), { placeholder: 'https://' })}
      </div>
      <div className={controls.row}>
        {field('quote', text('statement.quote'))}
        {field('venue', text('statement.venue'))}
      </div>
    </SmallForm>
  );
}
