import { useId } from 'react';
import { isTimeOfDay } from '../../shared/settings/settings.ts';
import { useAct } from '../app/use-act.ts';
import { useCalendar, useMirror, useReadOnly, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { DefaultAlarms } from './default-alarms.tsx';
import { SettingRow } from './setting-row.tsx';
import { SettingSwitch } from './setting-switch.tsx';
import styles from './settings.module.css';
import { TypedRow } from './typed-row.tsx';
import { TypedSetting } from './typed-setting.tsx';
import { useSaveSettings } from './use-save-settings.ts';
import { useSettle } from './use-settle.ts';

/** What quiet hours begin with. */
const USUAL_NIGHT = { from: '22:00', to: '07:00' };

/** When reminders ring, which ones entries have by default, and when they are kept back. */
export function RemindersSection() {
  return (
    <>
      <AlarmTime />
      <DefaultAlarms />
      <QuietHours />
      <DoNotDisturb />
    </>
  );
}

function AlarmTime() {
  const text = useText();
  const save = useSaveSettings();
  const readOnly = useReadOnly();
  const alarmTime = useCalendar(({ settings }) => settings.alarmTime);
  return (
    <TypedRow
      label={text('settings.alarmTime')}
      hint={text('settings.alarmTime.hint')}
      value={alarmTime}
      placeholder="HH:mm"
      letters={6}
      disabled={readOnly}
      onSave={async (typed) => {
        if (!isTimeOfDay(typed)) throw new Error(text('settings.noTime'));
        await save({ alarmTime: typed }, { what: text('settings.alarmTime'), now: typed });
      }}
    />
  );
}

function QuietHours() {
  const id = useId();
  const text = useText();
  const save = useSaveSettings();
  const settle = useSettle();
  const readOnly = useReadOnly();
  const hours = useCalendar(({ settings }) => settings.quietHours);
  const what = text('settings.quiet');
  const said = ({ from, to }: typeof USUAL_NIGHT) => ({
    what,
    now: text('settings.quiet.hours', { from, to }),
  });
  const change = async (part: Partial<typeof USUAL_NIGHT>) => {
    const quietHours = { ...USUAL_NIGHT, ...hours, ...part };
    const { from, to } = quietHours;
    if (!isTimeOfDay(from) || !isTimeOfDay(to)) throw new Error(text('settings.noTime'));
    if (from === to) throw new Error(text('settings.quiet.same'));
    await save({ quietHours }, said(quietHours));
  };
  return (
    <SettingRow label={what} hint={text('settings.quiet.hint')}>
      <SettingSwitch
        label={text('settings.quiet.on')}
        isOn={hours !== undefined}
        disabled={readOnly}
        onSwitch={(isOn) =>
          isOn
            ? settle({ quietHours: USUAL_NIGHT }, said(USUAL_NIGHT))
            : settle({ unset: ['quietHours'] }, { what, now: text('settings.off') })
        }
      />
      {hours !== undefined && (
        <div className={styles.hours}>
          {(['from', 'to'] as const).map((end) => (
            <span key={end} className={controls.label}>
              <label htmlFor={`${id}-${end}`}>{text(`settings.quiet.${end}`)}</label>
              <TypedSetting
                id={`${id}-${end}`}
                value={hours[end]}
                placeholder="HH:mm"
                letters={6}
                disabled={readOnly}
                onSave={(typed) => change({ [end]: typed })}
              />
            </span>
          ))}
        </div>
      )}
    </SettingRow>
  );
}

function DoNotDisturb() {
  const text = useText();
  const act = useAct();
  const { client } = useSherpa();
  const conditions = useMirror(({ reminders }) => reminders?.conditions);
  const failure = useMirror((mirror) => mirror.remindersFailure);
  const hold = async (inDoNotDisturb: boolean) => {
    await act(
      'reminders.hold',
      { inDoNotDisturb },
      {
        done: text('settings.said', {
          what: text('settings.disturb'),
          now: text(inDoNotDisturb ? 'settings.disturb.hold' : 'settings.disturb.show'),
        }),
      },
    );
    client.readReminders();
  };
  return (
    <SettingRow label={text('settings.disturb')} hint={text('settings.disturb.hint')}>
      {conditions === undefined ? (
        <p className={styles.quiet} role="status">
          {failure === undefined ? text('due.loading') : text('due.failed', { reason: failure })}
          {failure !== undefined && (
            <button type="button" className={controls.quiet} onClick={() => client.readReminders()}>
              {text('due.retry')}
            </button>
          )}
        </p>
      ) : (
        <SettingSwitch
          label={text('settings.disturb.on')}
          isOn={conditions.holdInDoNotDisturb}
          onSwitch={(isOn) => void hold(isOn)}
        />
      )}
    </SettingRow>
  );
}
