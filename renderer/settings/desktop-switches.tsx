import type { SwitchView } from '../../shared/contract/methods/device-methods.ts';
import { COMMAND_KEY } from '../app/command-key.ts';
import { useAct } from '../app/use-act.ts';
import { useText } from '../texts/use-text.ts';
import { SettingRow } from './setting-row.tsx';
import { SettingSwitch } from './setting-switch.tsx';
import styles from './settings.module.css';

/** What can be switched on and off of the desktop; nothing where there is none. */
export function DesktopSwitches({ switches }: { readonly switches: readonly SwitchView[] }) {
  const text = useText();
  const act = useAct();
  if (switches.length === 0) return undefined;
  const turn = (id: SwitchView['id'], isOn: boolean) => {
    const said = { what: text(`settings.switch.${id}`), now: text(isOn ? 'settings.on' : 'settings.off') };
    void act('device.switch', { id, isOn }, { done: text('settings.said', said) });
  };
  return (
    <SettingRow label={text('settings.desktop')}>
      {switches.map(({ id, isOn, accelerator }) => (
        <div key={id}>
          <SettingSwitch
            label={text(`settings.switch.${id}`)}
            isOn={isOn}
            onSwitch={(wanted) => turn(id, wanted)}
          />
          <p className={styles.switchHint}>
            {text(`settings.switch.${id}.hint`)}
            {accelerator !== undefined && <kbd className={styles.key}>{keysOf(accelerator)}</kbd>}
          </p>
        </div>
      ))}
    </SettingRow>
  );
}

/** A key as Electron writes it, as it is written on this machine's keyboard. */
function keysOf(accelerator: string): string {
  return accelerator
    .split('+')
    .map((key) => (/^(?:CommandOrControl|CmdOrCtrl)$/.test(key) ? COMMAND_KEY.trim() : key))
    .join(' ');
}
