import { ENTRY_KINDS, type EntryKind } from '../../shared/entries/kind.ts';
import type { Track } from '../../shared/entries/track.ts';
import type { Alarm } from '../../shared/reminders/alarm.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { TrackSwatch } from '../rail/track-swatch.tsx';
import { useAlarmWords } from '../reminders/use-alarm-words.ts';
import { useCalendar, useReadOnly, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { WriteButton } from '../ui/write-button.tsx';
import { AlarmListForm } from './alarm-list-form.tsx';
import { InPlace } from './in-place.tsx';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';
import { useSettle } from './use-settle.ts';

/** What those who watch deadlines are usually reminded by. */
const SUGGESTED: Alarm[] = [{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }];

/** The reminders that entries have without any of their own, by kind and by track. */
export function DefaultAlarms() {
  const text = useText();
  const settle = useSettle();
  const words = useWords();
  const alarms = useCalendar(({ settings }) => settings.alarms);
  const tracks = useCalendar((calendar) => calendar.tracks);
  const isEmpty = [...Object.values(alarms.kinds), ...Object.values(alarms.tracks)].every(
    (list) => list === undefined || list.length === 0,
  );
  return (
    <SettingRow label={text('settings.usual')} hint={text('settings.usual.hint')}>
      {isEmpty && (
        <div className={styles.empty}>
          <p>{text('settings.usual.empty')}</p>
          <WriteButton
            className={controls.secondary}
            onClick={() =>
              settle(
                { alarms: { ...alarms, kinds: { ...alarms.kinds, deadline: SUGGESTED } } },
                { what: text('kind.deadline'), now: words(SUGGESTED) },
              )
            }
          >
            {text('settings.usual.suggest')}
          </WriteButton>
        </div>
      )}
      <h4 className={styles.group}>{text('settings.usual.kinds')}</h4>
      <ul className={styles.lines} aria-label={text('settings.usual.kinds')}>
        {ENTRY_KINDS.map((kind) => (
          <UsualLine key={kind} of={{ kind }} alarms={alarms.kinds[kind] ?? []} />
        ))}
      </ul>
      {tracks.length > 0 && (
        <>
          <h4 className={styles.group}>{text('settings.usual.tracks')}</h4>
          <ul className={styles.lines} aria-label={text('settings.usual.tracks')}>
            {tracks.map((track) => (
              <UsualLine key={track.id} of={{ track }} alarms={alarms.tracks[track.id] ?? []} />
            ))}
          </ul>
        </>
      )}
    </SettingRow>
  );
}

interface LineProps {
  readonly of: { readonly kind: EntryKind } | { readonly track: Track };
  readonly alarms: readonly Alarm[];
}

/** The reminders of a kind or a track, edited in place. */
function UsualLine({ of, alarms }: LineProps) {
  const text = useText();
  const words = useWords();
  const save = useSaveSettings();
  const readOnly = useReadOnly();
  const { mirror } = useSherpa();
  const name = 'kind' in of ? text(`kind.${of.kind}`) : of.track.name;
  const put = async (list: Alarm[]) => {
    // As it is by now: another list may have been saved while this one was edited.
    const settled = mirror.getState().calendar?.settings.alarms ?? { kinds: {}, tracks: {} };
    const changed: Settings['alarms'] =
      'kind' in of
        ? { ...settled, kinds: withList(settled.kinds, of.kind, list) }
        : { ...settled, tracks: withList(settled.tracks, of.track.id, list) };
    await save({ alarms: changed }, { what: name, now: words(list) });
  };
  return (
    <li className={styles.line}>
      <span className={styles.lineName}>
        {'track' in of && <TrackSwatch colour={of.track.colour} />}
        {name}
      </span>
      <InPlace
        label={text('settings.usual.of', { name })}
        className={alarms.length === 0 ? (styles.quiet ?? '') : ''}
        disabled={readOnly}
        editor={(close) => (
          <AlarmListForm alarms={alarms} mayBeNever={'track' in of} onSave={put} onClose={close} />
        )}
      >
        {words(alarms)}
      </InPlace>
    </li>
  );
}

/** The lists with one of them set, or taken away where nothing is left of it. */
function withList<Lists extends Readonly<Record<string, Alarm[] | undefined>>>(
  lists: Lists,
  key: keyof Lists & string,
  list: Alarm[],
): Lists {
  const { [key]: _, ...others } = lists;
  return (list.length === 0 ? others : { ...others, [key]: list }) as Lists;
}

function useWords(): (alarms: readonly Alarm[]) => string {
  const text = useText();
  const wordsOf = useAlarmWords();
  return (alarms) =>
    alarms.length === 0
      ? text('settings.none')
      : alarms
          .map((alarm) => {
            const words = wordsOf(alarm);
            return alarm.when !== 'never' && alarm.late === 'drop'
              ? `${words} (${text('alarm.drop')})`
              : words;
          })
          .join(text('list.comma'));
}
