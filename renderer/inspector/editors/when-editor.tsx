import { useState } from 'react';
import { readWhen } from '../../../shared/dates/read-when.ts';
import type { When } from '../../../shared/dates/when.ts';
import { type Outcome, taken } from '../../../shared/outcome.ts';
import { useCalendar } from '../../state/sherpa.ts';
import { useDates } from '../../texts/use-dates.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps, type EntryPatch } from './editor-form.tsx';
import { useZoneByName } from './use-zone-by-name.ts';
import { WhenEcho } from './when-echo.tsx';
import { ZoneInput } from './zone-input.tsx';

/** Edits when the entry is, in words, with what was understood said as one types; times and their zone beside it. */
export function WhenEditor(props: EditorProps) {
  const { when, venue } = props.entry;
  const text = useText();
  const dates = useDates();
  const zoneByName = useZoneByName();
  const today = useCalendar(({ status }) => status.today);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  const before = when === undefined ? '' : (when.said ?? dates.date(when.date));
  const [words, setWords] = useState(before);
  const [start, setStart] = useState(when?.start ?? '');
  const [end, setEnd] = useState(when?.end ?? '');
  const [zone, setZone] = useState(when?.zone ?? '');

  const read = (): Outcome<When | undefined> => {
    if (words.trim() === '') return taken(undefined);
    const date =
      words.trim() === before && when !== undefined
        ? taken({ date: when.date, ...(when.said === undefined ? {} : { said: when.said }) })
        : readWhen(words, { today, seasons, zoneByName });
    if (!date.ok) return date;
    return taken({
      ...(start === '' ? {} : { start }),
      ...(end === '' ? {} : { end }),
      ...(zone === '' ? {} : { zone }),
      ...date.value,
    });
  };
  const build = (): Outcome<EntryPatch> => {
    const next = read();
    if (!next.ok) return next;
    if (next.value === undefined) return taken(when === undefined ? {} : { unset: ['when'] });
    return taken(isSameWhen(next.value, when) ? {} : { set: { when: next.value } });
  };

  return (
    <EditorForm {...props} build={build}>
      <input
        className={controls.input}
        type="text"
        aria-label={text('when.words')}
        aria-describedby="when-echo"
        placeholder={text('when.hint')}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <WhenEcho id="when-echo" reading={read()} />
      <div className={controls.row}>
        <TimeInput label={text('when.start')} value={start} onChange={setStart} />
        <TimeInput label={text('when.end')} value={end} onChange={setEnd} />
      </div>
      <ZoneInput label={text('when.zone')} value={zone} placeholder={venue?.zone ?? ''} onChange={setZone} />
    </EditorForm>
  );
}

interface TimeInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TimeInput({ label, value, onChange }: TimeInputProps) {
  return (
    <label className={controls.label}>
      {label}
      <input
        className={controls.input}
        type="text"
        inputMode="numeric"
        placeholder="HH:mm"
        value={value}
        onChange={(event) => onChange(event.target.value.trim())}
      />
    </label>
  );
}

function isSameWhen(a: When, b: When | undefined): boolean {
  return (['date', 'said', 'start', 'end', 'zone'] as const).every((field) => a[field] === b?.[field]);
}
