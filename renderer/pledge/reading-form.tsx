import { useState } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { messageOf } from '../../shared/message-of.ts';
import { SmallForm } from '../inspector/small-form.tsx';
import { useCalendar, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { TextField } from '../ui/text-field.tsx';
import { readingFrom, type TypedReading } from './typed-reading.ts';

interface Props {
  readonly entry: EntryView;
  readonly onClose: () => void;
}

const NOTHING = { upTo: '', amount: '', by: '', publisher: '', url: '', quote: '' };

/** Records how much of a pledge was delivered by a day, who counted, and where that can be read. */
export function ReadingForm({ entry, onClose }: Props) {
  const text = useText();
  const { client, view } = useSherpa();
  const today = useCalendar(({ status }) => status.today);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  const [refusal, setRefusal] = useState<string>();
  const [typed, setTyped] = useState<TypedReading>({ ...NOTHING, made: today });
  const unit = entry.quantity?.unit ?? '';

  const record = async () => {
    const reading = readingFrom(typed, { today, seasons, unit, text });
    if (!reading.ok) return setRefusal(reading.reason);
    try {
      await client.request('readings.add', { id: entry.id, ...reading.value });
      onClose();
      view.getState().say(text('readings.added'), { undoable: true });
    } catch (error) {
      setRefusal(messageOf(error));
    }
  };

  const field = (name: keyof TypedReading, label: string, placeholder?: string) => (
    <TextField
      label={label}
      autoComplete="off"
      placeholder={placeholder}
      value={typed[name]}
      inputMode={name === 'url' ? 'url' : name === 'amount' ? 'decimal' : 'text'}
      autoFocus={name === 'upTo'}
      onType={(value) => {
        setRefusal(undefined);
        setTyped({ ...typed, [name]: value });
      }}
    />
  );

  return (
    <SmallForm
      label={text('readings.add')}
      done={text('readings.record')}
      ready={typed.upTo.trim() !== '' && typed.amount.trim() !== ''}
      refusal={refusal}
      onDone={record}
      onClose={onClose}
    >
      <div className={controls.row}>
        {field('upTo', text('readings.upTo'), '2026-06-30')}
        {field('amount', `${text('readings.amount')} (${unit})`, text('readings.amountHint'))}
      </div>
      <div className={controls.row}>
        {field('by', text('readings.by'), text('readings.byHint'))}
        {field('made', text('readings.made'))}
      </div>
      <div className={controls.row}>
        {field('publisher', text('statement.publisher'))}
        {field('url', text('statement.url'), 'https://')}
      </div>
      {field('quote', text('statement.quote'))}
    </SmallForm>
  );
}
