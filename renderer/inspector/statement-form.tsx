import { type FormEvent, useId, useState } from 'react';
import { isDay } from '../../shared/dates/day.ts';
import { readDate } from '../../shared/dates/read-date.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { taken } from '../../shared/outcome.ts';
import { partyNamed } from '../../shared/places/party-named.ts';
import { SAYINGS, type Saying } from '../../shared/statements/statement.ts';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WhenEcho } from './editors/when-echo.tsx';
import styles from './inspector.module.css';

interface Props {
  readonly entry: EntryView;
  readonly onClose: () => void;
}

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
  const [typed, setTyped] = useState({
    by: '',
    made: String(today),
    date: '',
    publisher: '',
    url: '',
    quote: '',
  });
  const type = (field: keyof typeof typed) => ({
    className: controls.input,
    value: typed[field],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setRefusal(undefined);
      setTyped({ ...typed, [field]: event.target.value });
    },
  });
  const claimed = typed.date.trim() === '' ? taken(undefined) : readDate(typed.date, { today, seasons });
  const made = readDate(typed.made, { today, seasons });

  const say = async (event: FormEvent) => {
    event.preventDefault();
    if (!claimed.ok) return setRefusal(claimed.reason);
    if (!made.ok) return setRefusal(made.reason);
    if (!isDay(made.value.date)) return setRefusal(text('statement.needsDay', { words: typed.made }));
    const { publisher, url, quote } = trimmed(typed);
    const source = { ...(publisher && { publisher }), ...(url && { url }) };
    try {
      await client.request('statements.say', {
        id: entry.id,
        by: partyNamed(typed.by) ?? typed.by,
        says,
        made: made.value.date,
        ...(claimed.value && { date: claimed.value.date }),
        ...(Object.keys(source).length > 0 && { source }),
        ...(quote && { quote }),
      });
      onClose();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <form
      className={styles.inlineForm}
      aria-label={text('ledger.add')}
      onSubmit={(event) => void say(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={controls.row}>
        <label className={controls.label}>
          {text('statement.by')}
          {/* biome-ignore lint/a11y/noAutofocus: the form was asked for to say who spoke. */}
          <input type="text" list={id} autoFocus placeholder={text('statement.byHint')} {...type('by')} />
          <datalist id={id}>
            {[...entry.parties, ...people.map(({ name }) => name)].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
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
      <div className={controls.row}>
        <label className={controls.label}>
          {text('statement.made')}
          <input type="text" {...type('made')} />
        </label>
        <label className={controls.label}>
          {text('statement.date')}
          <input type="text" placeholder={text('statement.dateHint')} {...type('date')} />
        </label>
      </div>
      {typed.date.trim() !== '' && <WhenEcho id={`${id}-echo`} reading={claimed} />}
      <div className={controls.row}>
        <label className={controls.label}>
          {text('statement.publisher')}
          <input type="text" {...type('publisher')} />
        </label>
        <label className={controls.label}>
          {text('statement.url')}
          <input type="text" inputMode="url" placeholder="https://" {...type('url')} />
        </label>
      </div>
      <label className={controls.label}>
        {text('statement.quote')}
        <input type="text" {...type('quote')} />
      </label>
      {refusal !== undefined && (
        <p className={controls.error} role="alert">
          {refusal}
        </p>
      )}
      <div className={controls.actions}>
        <button type="button" className={controls.quiet} onClick={onClose}>
          {text('cancel')}
        </button>
        <button type="submit" className={controls.primary} disabled={typed.by.trim() === ''}>
          {text('statement.record')}
        </button>
      </div>
    </form>
  );
}

function trimmed<T extends Readonly<Record<string, string>>>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim()])) as T;
}
