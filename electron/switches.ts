import { globalShortcut } from 'electron';
import type { DesktopPreferenceStore } from './desktop-preferences.ts';
import type { LoginItem } from './login-item.ts';
import type { MenuSwitch } from './menu.ts';

/** The key that brings up quick add wherever the user is, where they want one. */
export const QUICK_ADD_KEY = 'CommandOrControl+Alt+N';

export interface SwitchOptions {
  readonly preferences: DesktopPreferenceStore;
  /** Absent where nothing is installed that could be started. */
  readonly loginItem: LoginItem | undefined;
  readonly hasTray: boolean;
  /** A Mac's app goes on without a window anyway. */
  readonly isMac: boolean;
  readonly quickAdd: () => void;
  /** Told of a key that another program has. */
  readonly onKeyTaken: (key: string) => void;
  readonly onChange: () => void;
}

/** Has the key work where the user wanted it; gives whether it does, or isn't wanted. */
export function registerQuickAddKey({ preferences, quickAdd }: SwitchOptions): boolean {
  globalShortcut.unregister(QUICK_ADD_KEY);
  if (preferences.read().quickAddKey !== true) return true;
  return globalShortcut.register(QUICK_ADD_KEY, quickAdd);
}

/** What the user can switch on and off about this computer's desktop: as the menu shows it. */
export function switchesFor(options: SwitchOptions): readonly MenuSwitch[] {
  const { preferences, loginItem, hasTray, isMac, onKeyTaken, onChange } = options;
  const { keepRunning = false, quickAddKey = false } = preferences.read();
  return [
    ...(hasTray && !isMac
      ? [
          {
            id: 'keep-running' as const,
            isOn: keepRunning,
            set: (isOn: boolean) => {
              preferences.change({ keepRunning: isOn });
              onChange();
            },
          },
        ]
      : []),
    ...(loginItem === undefined
      ? []
      : [
          {
            id: 'open-at-login' as const,
            isOn: loginItem.isOn(),
            set: (isOn: boolean) => {
              loginItem.set(isOn);
              onChange();
            },
          },
        ]),
    {
      id: 'quick-add-key',
      isOn: quickAddKey,
      accelerator: QUICK_ADD_KEY,
      set: (isOn) => {
        preferences.change({ quickAddKey: isOn });
        if (!registerQuickAddKey(options)) {
          preferences.change({ quickAddKey: false });
          onKeyTaken(QUICK_ADD_KEY);
        }
        onChange();
      },
    },
  ];
}
