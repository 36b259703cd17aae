import { useState } from 'react';
import { isDay } from '../../../shared/dates/day.ts';
import { readWhen } from '../../../shared/dates/read-when.ts';
import type { Expiry } from '../../../shared/deadlines/expiry.ts';
import { type Outcome, refused, taken } from '../../../shared/outcome.ts';
import { partyNamed } from '../../../shared/places/party-named.ts';
import { useCalendar } from '../../state/sherpa.ts';
import { useText } from '../../texts/use-text.ts';
import controls from '../../ui/controls.module.css';
import { EditorForm, type EditorProps, type EntryPatch } from './editor-form.tsx';
import styles from './editors.module.css';
import { useZoneByName } from './use-zone-by-name.ts';
import { ZoneInput } from './zone-input.tsx';

interface Row {
  readonly key: number;
  readonly party: string;
  readonly words: string;
  readonly zone: string;
}

/** Edits when the deadline falls due by each side's instrument, each with its own clock. */
export function ExpiryEditor(props: EditorProps) {
  const text = useText();
  const before = props.entry.expiry ?? [];
  const today = useCalendar(({ status }) => status.today);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  const zoneByName = useZoneByName();
  const home = useCalendar(({ settings }) => settings.home);
  const zone = props.entry.when?.zone ?? props.entry.venue?.zone ?? home;
  const blank = (key: number): Row => ({ key, party: '', words: '', zone });
  const [rows, setRows] = useState<readonly Row[]>(() =>
    before.length === 0
      ? [blank(0)]
      : before.map(({ party, at, zone }, key) => ({ key, party, words: at.replace('T', ' '), zone })),
  );
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));

  const read = (row: Row): Outcome<Expiry> => {
    const party = partyNamed(row.party) ?? row.party.trim();
    const when = readWhen(row.words, { today, seasons, zoneByName });
    if (!when.ok) return when;
    if (!isDay(when.value.date)) return refused(text('expiry.needsDay', { words: row.words }));
    const { date, start } = when.value;
    return taken({
      party,
      at: start === undefined ? date : `${date}T${start}`,
      zone: when.value.zone ?? row.zone,
    });
  };
  const build = (): Outcome<EntryPatch> => {
    const sides: Expiry[] = [];
    for (const row of rows) {
      if (row.party.trim() === '' && row.words.trim() === '') continue;
      const side = read(row);
      if (!side.ok) return side;
      sides.push(side.value);
    }
    if (JSON.stringify(sides) === JSON.stringify(before)) return taken({});
    return taken(sides.length === 0 ? { unset: ['expiry'] } : { set: { expiry: sides } });
  };

  return (
    <EditorForm {...props} build={build}>
      {rows.map((row) => (
        <fieldset key={row.key} className={styles.fieldset}>
          <div className={controls.row}>
            <label className={controls.label}>
              {text('expiry.party')}
              <input
                className={controls.input}
                type="text"
                value={row.party}
                onChange={(event) => change(row.key, { party: event.target.value })}
              />
            </label>
            <label className={controls.label}>
              {text('expiry.at')}
              <input
                className={controls.input}
                type="text"
                placeholder="2026-11-10 00:01"
                value={row.words}
                onChange={(event) => change(row.key, { words: event.target.value })}
              />
            </label>
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
              onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
            >
              ×
            </button>
          </div>
        </fieldset>
      ))}
      <button
        type="button"
        className={controls.quiet}
        onClick={() => setRows([...rows, blank(Math.max(0, ...rows.map(({ key }) => key)) + 1)])}
      >
        {text('expiry.add')}
      </button>
    </EditorForm>
  );
}
