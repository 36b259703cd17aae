import { useState } from 'react';
import { type Outcome, taken } from '../../../shared/outcome.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { TriggerText } from '../trigger-text.tsx';
import { EditorForm, type EditorProps, type EntryPatch } from './editor-form.tsx';
import { TimeInput } from './time-input.tsx';
import { ZoneInput } from './zone-input.tsx';

interface Props extends EditorProps {
  /** Asks for a date that isn't computed any more. */
  readonly onByHand: () => void;
}

const CLOCK = ['start', 'end', 'zone'] as const;

/** Says what a date is computed from, which can't be typed over; its hour can be given, and its rule left. */
export function ComputedWhenEditor({ onByHand, ...props }: Props) {
  const { when, venue } = props.entry;
  const text = useText();
  const before = { start: when?.start ?? '', end: when?.end ?? '', zone: when?.zone ?? '' };
  const [typed, setTyped] = useState(before);
  const build = (): Outcome<EntryPatch> => {
    const changed = CLOCK.filter((field) => typed[field] !== before[field]);
    const set = Object.fromEntries(
      changed.flatMap((field) => (typed[field] === '' ? [] : [[field, typed[field]]])),
    );
    const unset = changed.filter((field) => typed[field] === '');
    return taken({ ...(Object.keys(set).length > 0 && { set }), ...(unset.length > 0 && { unset }) });
  };
  return (
    <EditorForm {...props} build={build}>
      <p>
        <TriggerText entry={props.entry} />
      </p>
      <p className={controls.echo}>{text('trigger.howChanged')}</p>
      <div>
        <button type="button" className={controls.secondary} data-first="" onClick={onByHand}>
          {text('trigger.detach')}
        </button>
      </div>
      {when !== undefined && (
        <>
          <div className={controls.row}>
            <TimeInput
              label={text('when.start')}
              value={typed.start}
              onChange={(start) => setTyped({ ...typed, start })}
            />
            <TimeInput
              label={text('when.end')}
              value={typed.end}
              onChange={(end) => setTyped({ ...typed, end })}
            />
          </div>
          <ZoneInput
            label={text('when.zone')}
            value={typed.zone}
            placeholder={venue?.zone ?? ''}
            onChange={(zone) => setTyped({ ...typed, zone })}
          />
        </>
      )}
    </EditorForm>
  );
}
