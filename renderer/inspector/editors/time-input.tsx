import controls from '../../ui/controls.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Takes a time of day as HH:mm. */
export function TimeInput({ label, value, onChange }: Props) {
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
