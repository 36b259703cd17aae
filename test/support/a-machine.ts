import type { Machine } from '../../core/machine.ts';
import { createMachine } from '../../core/node/this-machine.ts';
import type { Switches } from '../../core/ports.ts';
import { AppError } from '../../shared/contract/app-error.ts';
import type { SwitchView } from '../../shared/contract/methods/device-methods.ts';
import type { Language } from '../../shared/language.ts';

/** The switches of a desktop that has two of them. */
export function createTestSwitches(): Switches {
  let all: readonly SwitchView[] = [
    { id: 'open-at-login', isOn: false },
    { id: 'quick-add-key', isOn: false, accelerator: 'CommandOrControl+Alt+N' },
  ];
  const listeners = new Set<() => void>();
  return {
    read: () => all,
    async set(id, isOn) {
      all = all.map((one) => (one.id === id ? { ...one, isOn } : one));
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A device with a desktop, whose folder is never really moved. */
export function createTestMachine(): Machine {
  let port = 7437;
  let lan = false;
  let language: Language | undefined;
  return createMachine({
    data: '/memory',
    version: '0.0.0',
    isDefault: true,
    shell: { showFolder: async () => {}, chooseFolder: async () => '/elsewhere' },
    switches: createTestSwitches(),
    wanted: () => port,
    actual: () => 7437,
    async rememberPort(wanted) {
      port = wanted;
    },
    lan: () => ({ isOn: lan, origins: lan ? ['http://192.168.1.20:7437'] : [] }),
    async settleLan(isOn) {
      lan = isOn;
    },
    onLanChange: () => () => {},
    language: () => language,
    async rememberLanguage(spoken) {
      language = spoken;
    },
    async move(to) {
      if (!to.startsWith('/')) throw new AppError('invalid-input', `“${to}” isn’t a whole path: give one.`);
      return to;
    },
  });
}
