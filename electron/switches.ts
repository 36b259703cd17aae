import type { GlobalShortcut } from 'electron';
import type { Switches } from '../core/ports.ts';
import { AppError } from '../shared/contract/app-error.ts';
import type { SwitchId, SwitchView } from '../shared/contract/methods/device-methods.ts';
import type { DesktopPreferenceStore } from './desktop-preferences.ts';
import type { LoginItem } from './login-item.ts';

/** The key that brings up quick add wherever the user is, where they want one. */
export const QUICK_ADD_KEY = 'CommandOrControl+Alt+N';

export interface SwitchOptions {
  readonly preferences: DesktopPreferenceStore;
  /** Absent where nothing is installed that could be started. */
  readonly loginItem: LoginItem | undefined;
  readonly hasTray: () => boolean;
  /** A Mac's app goes on without a window anyway. */
  readonly isMac: boolean;
  readonly keys: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly quickAdd: () => void;
  /** Says that another program has a key. */
  readonly keyTaken: (key: string) => string;
}

/** What the user can switch on and off about this computer's desktop, in the menu and among the settings. */
export interface DesktopSwitches extends Switches {
  /** Has the key work where the user wanted it before; where another program has it by now, nothing is said. */
  registerKey(): void;
  /** Settles whether the window's closing leaves Sherpa in the tray. */
  keepRunning(isOn: boolean): void;
}

export function createSwitches(options: SwitchOptions): DesktopSwitches {
  const { preferences, loginItem, hasTray, isMac, keys, quickAdd } = options;
  const listeners = new Set<() => void>();

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function keepRunning(isOn: boolean): void {
    preferences.change({ keepRunning: isOn });
    tell();
  }

  function setQuickAddKey(isOn: boolean): void {
    keys.unregister(QUICK_ADD_KEY);
    const isFree = !isOn || keys.register(QUICK_ADD_KEY, quickAdd);
    preferences.change({ quickAddKey: isOn && isFree });
    tell();
    if (!isFree) throw new AppError('conflict', options.keyTaken(QUICK_ADD_KEY));
  }

  function setOpenAtLogin(isOn: boolean): void {
    try {
      loginItem?.set(isOn);
    } catch (error) {
      throw new AppError('unavailable', error instanceof Error ? error.message : String(error));
    } finally {
      tell();
    }
  }

  const turn: Readonly<Record<SwitchId, (isOn: boolean) => void>> = {
    'keep-running': keepRunning,
    'open-at-login': setOpenAtLogin,
    'quick-add-key': setQuickAddKey,
  };
  return {
    read() {
      const { keepRunning = false, quickAddKey = false } = preferences.read();
      const switches: SwitchView[] = [];
      if (hasTray() && !isMac) switches.push({ id: 'keep-running', isOn: keepRunning });
      if (loginItem !== undefined) switches.push({ id: 'open-at-login', isOn: loginItem.isOn() });
      switches.push({ id: 'quick-add-key', isOn: quickAddKey, accelerator: QUICK_ADD_KEY });
      return switches;
    },
    set: async (id, isOn) => turn[id](isOn),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    registerKey() {
      if (preferences.read().quickAddKey === true) keys.register(QUICK_ADD_KEY, quickAdd);
    },
    keepRunning,
  };
}
