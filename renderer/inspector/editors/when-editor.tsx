import { useState } from 'react';
import { readWhen } from '../../../shared/dates/read-when.ts';
import type { When } from '../../../shared/dates/when.ts';
import { type Outcome, taken } from '../../../shared/outcome.ts';
import { useDates } from '../../texts/use-dates.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { ComputedWhenEditor } from './computed-when-editor.tsx';
import { EditorForm, type EditorProps, type EntryPatch } from './editor-form.tsx';
import { TimeInput } from './time-input.tsx';
import { useWhenReading } from './use-when-reading.ts';
import { WhenEcho } from './when-echo.tsx';
import { WhenPreview } from './when-preview.tsx';
import { ZoneInput } from './zone-input.tsx';

/** Edits when the entry is. A computed date is a matter of its rule, until somebody wants to set it by hand. */
export function WhenEditor(props: EditorProps) {
  const [isByHand, setByHand] = useState(false);
  const isComputed = props.entry.trigger !== undefined;
  return isComputed && !isByHand ? (
    <ComputedWhenEditor {...props} onByHand={() => setByHand(true)} />
  ) : (
    <GivenWhenEditor {...props} isDetached={isComputed} />
  );
}

interface GivenProps extends EditorProps {
  /** Whether the date was computed before, and no longer is. */
  readonly isDetached: boolean;
}

/** Edits a date in words, with what was understood said as one types; times and their zone beside it. */
function GivenWhenEditor({ isDetached, ...props }: GivenProps) {
  const { when, venue } = props.entry;
  const text = useText();
  const dates = useDates();
  const reading = useWhenReading();
  const before = when === undefined ? '' : (when.said ?? dates.date(when.date));
  const [words, setWords] = useState(before);
  const [start, setStart] = useState(when?.start ?? '');
  const [end, setEnd] = useState(when?.end ?? '');
  const [zone, setZone] = useState(when?.zone ?? '');
  // Once saving was refused, the form says why, and the echo no longer does.
  const [isRefused, setRefused] = useState(false);

  const read = (): Outcome<When | undefined> => {
    if (words.trim() === '') return taken(undefined);
    const date =
      words.trim() === before && when !== undefined
        ? taken({ date: when.date, ...(when.said === undefined ? {} : { said: when.said }) })
        : readWhen(words, reading);
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
    const trigger = isDetached ? (['trigger'] as const) : [];
    if (next.value === undefined)
      return taken({ unset: when === undefined ? [...trigger] : ['when', ...trigger] });
    const set = isSameWhen(next.value, when) ? {} : { when: next.value };
    return taken({ set, unset: [...trigger] });
  };

  const save = () => {
    const patch = build();
    setRefused(!patch.ok);
    return patch;
  };

  return (
    <EditorForm {...props} build={save}>
      <input
        className={controls.input}
        type="text"
        aria-label={text('when.words')}
        aria-describedby="when-echo"
        placeholder={text('when.hint')}
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setRefused(false);
        }}
      />
      {!isRefused && <WhenEcho id="when-echo" reading={read()} />}
      <div className={controls.row}>
        <TimeInput label={text('when.start')} value={start} onChange={setStart} />
        <TimeInput label={text('when.end')} value={end} onChange={setEnd} />
      </div>
      <ZoneInput label={text('when.zone')} value={zone} placeholder={venue?.zone ?? ''} onChange={setZone} />
      <WhenPreview entry={props.entry} patch={build()} />
    </EditorForm>
  );
}

function isSameWhen(a: When, b: When | undefined): boolean {
  return (['date', 'said', 'start', 'end', 'zone'] as const).every((field) => a[field] === b?.[field]);
}
