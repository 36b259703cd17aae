import type { RefObject } from 'react';
import { ROLLS } from '../../../shared/deadlines/trigger.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './trigger-rule.module.css';
import { TRIGGER_UNITS, type TypedTrigger } from './typed-trigger.ts';

interface Props {
  readonly numberRef: RefObject<HTMLInputElement | null>;
  readonly typed: TypedTrigger;
  readonly onChange: (part: Partial<TypedTrigger>) => void;
}

const SIDES = ['before', 'after'] as const;

/** Takes how far from its trigger a date lies, whose working days count, and what a day off does to it. */
export function TriggerRule({ numberRef, typed, onChange }: Props) {
  const text = useText();
  const counts = typed.unit === 'working' || typed.unit === 'parts';
  return (
    <>
      <div className={styles.rule}>
        <input
          ref={numberRef}
          className={controls.input}
          type="text"
          inputMode={typed.unit === 'parts' ? 'text' : 'numeric'}
          aria-label={text('trigger.number')}
          value={typed.number}
          onChange={(event) => onChange({ number: event.target.value })}
        />
        <Select
          label={text('trigger.unit')}
          hidesLabel
          values={TRIGGER_UNITS}
          value={typed.unit}
          wordsOf={(unit) => text(`trigger.unit.${unit}`)}
          onChoose={(unit) => onChange({ unit })}
        />
        <Select
          label={text('trigger.side')}
          hidesLabel
          values={SIDES}
          value={typed.side}
          wordsOf={(side) => text(`trigger.side.${side}`)}
          onChoose={(side) => onChange({ side })}
        />
      </div>
      <div className={controls.row}>
        {counts && (
          <TextField
            label={text('trigger.states')}
            value={typed.states}
            onType={(value) => onChange({ states: value })}
          />
        )}
        <Select
          label={text('trigger.roll')}
          values={ROLLS}
          value={typed.roll}
          wordsOf={(roll) => text(`trigger.rollTo.${roll}`)}
          onChoose={(roll) => onChange({ roll })}
        />
      </div>
    </>
  );
}
