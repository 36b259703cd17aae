import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { TextField } from '../../ui/text-field.tsx';
import styles from './editors.module.css';
import type { ExpiryRow } from './expiry-row.ts';
import { ZoneInput } from './zone-input.tsx';

interface Props {
  readonly rows: readonly ExpiryRow[];
  /** The zone that a new row begins with. */
  readonly zone: string;
  readonly onChange: (rows: readonly ExpiryRow[]) => void;
}

/** Takes when a deadline falls due by each side's instrument, a row a side. */
export function ExpiryRows({ rows, zone, onChange }: Props) {
  const text = useText();
  const change = (key: number, part: Partial<ExpiryRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => {
    const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
    onChange([...rows, { key, party: '', words: '', zone }]);
  };
  return (
    <>
      {rows.map((row) => (
        <fieldset key={row.key} className={styles.fieldset}>
          <div className={controls.row}>
            <TextField
              label={text('expiry.party')}
              value={row.party}
              onType={(value) => change(row.key, { party: value })}
            />
            <TextField
              label={text('expiry.at')}
              placeholder="2026-11-10 00:01"
              value={row.words}
              onType={(value) => change(row.key, { words: value })}
            />
          </div>
          <div className={controls.row}>
            <ZoneInput
              label={text('when.zone')}
              value={row.zone}
              onChange={(zone) => change(row.key, { zone })}
            />
            <button
              type="button"
              className={controls.danger}
              aria-label={text('expiry.remove')}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              ×
            </button>
          </div>
        </fieldset>
      ))}
      <button type="button" className={controls.quiet} onClick={add}>
        {text('expiry.add')}
      </button>
    </>
  );
}
