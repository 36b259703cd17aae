import { useEffect, useId, useState } from 'react';
import { useSherpa } from '../../state/sherpa.ts';
import { TextField } from '../../ui/text-field.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (zone: string) => void;
}

/** Takes an IANA zone, and offers those that the host knows by what is typed. */
export function ZoneInput({ label, value, placeholder, onChange }: Props) {
  const id = useId();
  const { client } = useSherpa();
  const [offered, setOffered] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    if (value.length >= 2) {
      client.request('zones.find', { text: value }).then(
        (zones) => isCurrent && setOffered(zones.slice(0, 12)),
        // Without offers a zone can still be typed.
        () => isCurrent && setOffered([]),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [client, value]);
  return (
    <TextField
      label={label}
      list={id}
      placeholder={placeholder}
      value={value}
      onType={(typed) => onChange(typed.trim())}
    >
      <datalist id={id}>
        {offered.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </TextField>
  );
}
