import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { localTime } from '../../shared/dates/instant-of.ts';
import { messageOf } from '../../shared/message-of.ts';
import { PickList } from '../inspector/editors/pick-list.tsx';
import { useZoneByName } from '../inspector/editors/use-zone-by-name.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import controls from '../ui/controls.module.css';

interface Props {
  readonly label: string;
  readonly onPick: (zone: string) => void;
  readonly onClose: () => void;
}

const MOST_OFFERED = 8;

/** Picks a zone by the name of a city or the zone's own; Escape and leaving it pick none. */
export function ZonePicker({ label, onPick, onClose }: Props) {
  const text = useText();
  const now = useNow();
  const zoneName = useZoneName();
  const zoneByName = useZoneByName();
  const { client, view } = useSherpa();
  const box = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ readonly of: string; readonly zones: readonly string[] }>();
  const wanted = typed.trim();
  const named = wanted === '' ? undefined : zoneByName(wanted);
  const zones = [...new Set([...(named === undefined ? [] : [named]), ...(found?.zones ?? [])])];

  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    if (wanted === '') setFound(undefined);
    else
      client.request('zones.find', { text: wanted }).then(
        (zones) => isCurrent && setFound({ of: wanted, zones }),
        (error: unknown) => {
          if (!isCurrent) return;
          view.getState().say(messageOf(error), { tone: 'trouble' });
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [client, view, wanted]);

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    const isInside = relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true;
    if (!isInside && (relatedTarget !== null || document.hasFocus())) onClose();
  };
  return (
    <search ref={box} onKeyDown={press} onBlur={leave}>
      <PickList
        label={label}
        typed={typed}
        onType={setTyped}
        picks={zones.slice(0, MOST_OFFERED).map((zone) => ({
          key: zone,
          name: `${zoneName(zone)} · ${localTime(now, zone).time}`,
          detail: zone,
        }))}
        onPick={onPick}
        none={
          found?.of === wanted ? (
            <p className={controls.echo} role="status">
              {text('settings.noZone', { typed: wanted })}
            </p>
          ) : undefined
        }
      />
    </search>
  );
}
