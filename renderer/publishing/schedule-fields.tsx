import { useId } from 'react';
import { SettingSwitch } from '../settings/setting-switch.tsx';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import controls from '../ui/controls.module.css';
import styles from './publication-dialog.module.css';
import type { TypedPublication } from './typed-publication.ts';

interface Props {
  readonly typed: TypedPublication;
  readonly onType: (some: Partial<TypedPublication>) => void;
}

/** When a feed is published, and whether without being asked. */
export function ScheduleFields({ typed, onType }: Props) {
  const id = useId();
  const text = useText();
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {text('publishing.when')}
      </span>
      <div className={styles.schedule}>
        <Choice
          label={text('publishing.when')}
          values={['changes', 'minutes']}
          value={typed.schedule}
          wordsOf={(value) => text(`publishing.when.${value}`)}
          onChoose={(schedule) => onType({ schedule })}
        />
        {typed.schedule === 'minutes' && (
          <span className={styles.minutes}>
            <label htmlFor={`${id}-minutes`}>{text('publishing.minutes')}</label>
            <input
              id={`${id}-minutes`}
              className={controls.input}
              inputMode="numeric"
              value={typed.minutes}
              onChange={({ target }) => onType({ minutes: target.value.trim() })}
            />
          </span>
        )}
        <SettingSwitch
          label={text('publishing.enabled')}
          isOn={typed.enabled}
          onSwitch={(enabled) => onType({ enabled })}
        />
      </div>
    </div>
  );
}
