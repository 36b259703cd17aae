import { localTime } from '../../shared/dates/instant-of.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { useCalendar, useReadOnly, useView } from '../state/sherpa.ts';
import { useNow } from '../state/use-now.ts';
import { OWN_NAMES } from '../texts/own-names.ts';
import { useText } from '../texts/use-text.ts';
import { useZoneName } from '../texts/use-zone-name.ts';
import { Choice } from '../ui/choice.tsx';
import { ClockList } from './clock-list.tsx';
import { InPlace } from './in-place.tsx';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';
import { TypedRow } from './typed-row.tsx';
import { useSaveSettings } from './use-save-settings.ts';
import { useSettle } from './use-settle.ts';
import { ZonePicker } from './zone-picker.tsx';

/** What the languages call themselves, whatever is spoken now. */

/** Language and looks of this device; home, clocks and weeks of the calendar. */
export function GeneralSection() {
  const text = useText();
  const { language, theme } = useLooks();
  const prefer = useView((view) => view.prefer);
  return (
    <>
      <SettingRow label={text('settings.language')}>
        <Choice
          label={text('settings.language')}
          values={['system', ...LANGUAGES]}
          value={language}
          wordsOf={(value) => (value === 'system' ? text('settings.system') : OWN_NAMES[value])}
          onChoose={(value) => prefer({ language: value })}
        />
      </SettingRow>
      <SettingRow label={text('settings.theme')}>
        <Choice
          label={text('settings.theme')}
          values={['system', 'light', 'dark']}
          value={theme}
          wordsOf={(value) => text(value === 'system' ? 'settings.system' : `theme.${value}`)}
          onChoose={(value) => prefer({ theme: value })}
        />
      </SettingRow>
      <HomeZone />
      <ClockList />
      <Weeks />
      <NewsDays />
    </>
  );
}

function useLooks() {
  const language = useView((view) => view.language);
  const theme = useView((view) => view.theme);
  return { language, theme };
}

function HomeZone() {
  const text = useText();
  const now = useNow();
  const zoneName = useZoneName();
  const settle = useSettle();
  const readOnly = useReadOnly();
  const home = useCalendar(({ settings }) => settings.home);
  const label = text('settings.home');
  return (
    <SettingRow label={label} hint={text('settings.home.hint')}>
      <InPlace
        label={text('inspector.edit', { field: label })}
        disabled={readOnly}
        editor={(close) => (
          <ZonePicker
            label={text('settings.zone.search')}
            onClose={close}
            onPick={(zone) => {
              close();
              if (zone !== home) settle({ home: zone }, { what: label, now: zoneName(zone) });
            }}
          />
        )}
      >
        <b>{zoneName(home)}</b> {localTime(now, home).time}{' '}
        {zoneName(home) !== home && <span className={styles.quiet}>{home}</span>}
      </InPlace>
    </SettingRow>
  );
}

function Weeks() {
  const text = useText();
  const settle = useSettle();
  const readOnly = useReadOnly();
  const weekStart = useCalendar(({ settings }) => settings.weekStart);
  const seasons = useCalendar(({ settings }) => settings.seasons);
  return (
    <>
      <SettingRow label={text('settings.weekStart')}>
        <Choice
          label={text('settings.weekStart')}
          values={['1', '7']}
          value={weekStart === 7 ? '7' : '1'}
          wordsOf={(value) => text(`settings.weekStart.${value}`)}
          disabled={readOnly}
          onChoose={(value) =>
            settle(
              { weekStart: value === '7' ? 7 : 1 },
              { what: text('settings.weekStart'), now: text(`settings.weekStart.${value}`) },
            )
          }
        />
      </SettingRow>
      <SettingRow label={text('settings.seasons')} hint={text('settings.seasons.hint')}>
        <Choice
          label={text('settings.seasons')}
          values={['north', 'south']}
          value={seasons}
          wordsOf={(value) => text(`settings.seasons.${value}`)}
          disabled={readOnly}
          onChoose={(value) =>
            settle(
              { seasons: value },
              { what: text('settings.seasons'), now: text(`settings.seasons.${value}`) },
            )
          }
        />
      </SettingRow>
    </>
  );
}

function NewsDays() {
  const text = useText();
  const save = useSaveSettings();
  const readOnly = useReadOnly();
  const newsDays = useCalendar(({ settings }) => settings.newsDays);
  return (
    <TypedRow
      label={text('settings.newsDays')}
      hint={text('settings.newsDays.hint')}
      value={String(newsDays)}
      inputMode="numeric"
      letters={4}
      unit={text('settings.newsDays.unit')}
      disabled={readOnly}
      onSave={async (typed) => {
        const days = Number(typed);
        if (!Number.isInteger(days) || days < 1 || days > 365)
          throw new Error(text('settings.newsDays.wrong'));
        await save(
          { newsDays: days },
          { what: text('settings.newsDays'), now: text('settings.days', { count: days }) },
        );
      }}
    />
  );
}
