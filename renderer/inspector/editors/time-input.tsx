import { TextField } from '../../ui/text-field.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Takes a time of day as HH:mm. */
export function TimeInput({ label, value, onChange }: Props) {
  return (
    <TextField
      label={label}
      inputMode="numeric"
      placeholder="HH:mm"
      value={value}
      onType={(typed) => onChange(typed.trim())}
    />
  );
}
