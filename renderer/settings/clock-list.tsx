import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { localTime } from '../../shared/dates/instant-of.ts';
import { clockZones } from '../../shared/settings/clock-zones.ts';
import { MOST_CLOCKS } from '../../shared/settings/settings.ts';
import { useCalendar, useReadOnly } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import controls from '../ui/controls.module.css';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';
import { useSettle } from './use-settle.ts';
import { ZonePicker } from './zone-picker.tsx';

/** A button of a clock that is to have the focus once the list is drawn anew. */
interface Wanted {
  readonly zone: string;
  readonly act: string;
}

/** The zones whose clocks are shown, in their order: added, removed, and moved by buttons or Alt with an arrow. */
export function ClockList() {
  const text = useText();
  const now = useNow();
  const zoneName = useZoneName();
  const settle = useSettle();
  const readOnly = useReadOnly();
  const settings = useCalendar((calendar) => calendar.settings);
  const zones = clockZones(settings);
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [isAdding, setAdding] = useState(false);
  const wanted = useRef<Wanted>(undefined);

  // A row that is moved loses the focus, and one that is removed takes it along.
  useEffect(() => {
    if (wanted.current === undefined || document.activeElement !== document.body) return;
    const { zone, act } = wanted.current;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const ofZone = buttons.filter(
      (button) => button.closest('li')?.dataset.zone === zone && !button.disabled,
    );
    (ofZone.find(({ dataset }) => dataset.act === act) ?? ofZone[0] ?? add.current)?.focus();
    wanted.current = undefined;
  });

  const save = (clocks: readonly string[]) =>
    settle(
      { clocks: [...clocks] },
      {
        what: text('settings.clocks'),
        now: clocks.length === 0 ? text('settings.none') : clocks.map(zoneName).join(text('list.comma')),
      },
    );
  const move = (zone: string, step: 1 | -1) => {
    const at = zones.indexOf(zone);
    const other = zones[at + step];
    if (other === undefined || readOnly !== undefined) return;
    wanted.current = { zone, act: step === 1 ? 'down' : 'up' };
    save(zones.map((one) => (one === zone ? other : one === other ? zone : one)));
  };
  const remove = (zone: string) => {
    const at = zones.indexOf(zone);
    wanted.current = { zone: zones[at + 1] ?? zones[at - 1] ?? '', act: 'remove' };
    save(zones.filter((one) => one !== zone));
  };
  const press = (event: KeyboardEvent, zone: string) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!event.altKey || (step !== 1 && step !== -1)) return;
    event.preventDefault();
    move(zone, step);
  };

  return (
    <SettingRow label={text('settings.clocks')} hint={text('settings.clocks.hint')}>
      <ol ref={list} className={styles.lines} aria-label={text('settings.clocks')}>
        {zones.map((zone, index) => (
          <li key={zone} className={styles.line} data-zone={zone} onKeyDown={(event) => press(event, zone)}>
            <span className={styles.lineWords}>
              {zoneName(zone)} <time dateTime={now}>{localTime(now, zone).time}</time>{' '}
              <span className={styles.quiet}>{zone}</span>
            </span>
            {(['up', 'down'] as const).map((act) => (
              <button
                key={act}
                type="button"
                className={controls.quiet}
                data-act={act}
                aria-label={text(`settings.clock.${act}`, { zone: zoneName(zone) })}
                aria-keyshortcuts={act === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
                disabled={readOnly !== undefined || index === (act === 'up' ? 0 : zones.length - 1)}
                title={readOnly ?? text(`settings.clock.${act}`, { zone: zoneName(zone) })}
                onClick={() => move(zone, act === 'up' ? -1 : 1)}
              >
                {act === 'up' ? '↑' : '↓'}
              </button>
            ))}
            <button
              type="button"
              className={controls.danger}
              data-act="remove"
              aria-label={text('settings.clock.remove', { zone: zoneName(zone) })}
              disabled={readOnly !== undefined}
              title={readOnly ?? text('settings.clock.remove', { zone: zoneName(zone) })}
              onClick={() => remove(zone)}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      {isAdding && readOnly === undefined ? (
        <ZonePicker
          label={text('settings.zone.search')}
          onClose={() => {
            setAdding(false);
            wanted.current = { zone: '', act: '' };
          }}
          onPick={(zone) => {
            setAdding(false);
            wanted.current = { zone: '', act: '' };
            if (!zones.includes(zone)) save([...zones, zone]);
          }}
        />
      ) : (
        <button
          ref={add}
          type="button"
          className={controls.quiet}
          disabled={readOnly !== undefined || zones.length >= MOST_CLOCKS}
          title={readOnly ?? (zones.length >= MOST_CLOCKS ? text('settings.clocks.most') : undefined)}
          onClick={() => setAdding(true)}
        >
          {text('settings.clock.add')}
        </button>
      )}
    </SettingRow>
  );
}
