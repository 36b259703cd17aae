import type { RefObject } from 'react';
import { ROLLS } from '../../../shared/deadlines/trigger.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
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
        <select
          className={controls.input}
          aria-label={text('trigger.unit')}
          value={typed.unit}
          onChange={(event) =>
            onChange({ unit: TRIGGER_UNITS.find((unit) => unit === event.target.value) ?? 'D' })
          }
        >
          {TRIGGER_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {text(`trigger.unit.${unit}`)}
            </option>
          ))}
        </select>
        <select
          className={controls.input}
          aria-label={text('trigger.side')}
          value={typed.side}
          onChange={(event) =>
            onChange({ side: SIDES.find((side) => side === event.target.value) ?? 'before' })
          }
        >
          {SIDES.map((side) => (
            <option key={side} value={side}>
              {text(`trigger.side.${side}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={controls.row}>
        {counts && (
          <TextField
            label={text('trigger.states')}
            value={typed.states}
            onType={(value) => onChange({ states: value })}
          />
        )}
        <label className={controls.label}>
          {text('trigger.roll')}
          <select
            className={controls.input}
            value={typed.roll}
            onChange={(event) =>
              onChange({ roll: ROLLS.find((roll) => roll === event.target.value) ?? 'none' })
            }
          >
            {ROLLS.map((roll) => (
              <option key={roll} value={roll}>
                {text(`trigger.rollTo.${roll}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
