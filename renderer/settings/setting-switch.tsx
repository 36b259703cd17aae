import styles from './settings.module.css';

interface Props {
  readonly label: string;
  readonly isOn: boolean;
  /** Why it can't be switched, if so. */
  readonly disabled?: string | undefined;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Something that is on or off, and changes at once. */
export function SettingSwitch({ label, isOn, disabled, onSwitch }: Props) {
  return (
    <label className={styles.switch} title={disabled}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={disabled !== undefined}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      {label}
    </label>
  );
}
