import { describe, expect, test } from 'vitest';
import { createSwitches, QUICK_ADD_KEY } from '../../../electron/switches.ts';

function aDesktop({
  hasTray = true,
  isMac = false,
  isInstalled = true,
  keyIsFree = true,
  refusal = '',
} = {}) {
  let preferences = {};
  let opensAtLogin = false;
  let changes = 0;
  const keys = new Set<string>();
  const switches = createSwitches({
    preferences: {
      read: () => preferences,
      change: (change) => {
        preferences = { ...preferences, ...change };
      },
    },
    loginItem: isInstalled
      ? {
          isOn: () => opensAtLogin,
          set(isOn) {
            if (refusal !== '') throw new Error(refusal);
            opensAtLogin = isOn;
          },
        }
      : undefined,
    hasTray: () => hasTray,
    isMac,
    keys: {
      register: (key: string) => keyIsFree && keys.add(key).size > 0,
      unregister: (key: string) => void keys.delete(key),
    } as Parameters<typeof createSwitches>[0]['keys'],
    quickAdd: () => {},
    keyTaken: (key) => `${key} is taken.`,
  });
  switches.onChange(() => {
    changes += 1;
  });
  return {
    switches,
    keys,
    changes: () => changes,
    state: () => Object.fromEntries(switches.read().map(({ id, isOn }) => [id, isOn])),
  };
}

describe('the switches of a desktop', () => {
  test('are those that do something here', () => {
    const ids = (options: Parameters<typeof aDesktop>[0]) => Object.keys(aDesktop(options).state());
    expect(ids({})).toEqual(['keep-running', 'open-at-login', 'quick-add-key']);
    expect(ids({ hasTray: false })).toEqual(['open-at-login', 'quick-add-key']);
    expect(ids({ isMac: true })).toEqual(['open-at-login', 'quick-add-key']);
    expect(ids({ isInstalled: false })).toEqual(['keep-running', 'quick-add-key']);
  });

  test.each(['keep-running', 'open-at-login', 'quick-add-key'] as const)(
    '“%s” is off at first, is turned on and off, and whoever shows it is told',
    async (id) => {
      const { switches, state, changes } = aDesktop();
      expect(state()[id]).toBe(false);
      await switches.set(id, true);
      expect([state()[id], changes()]).toEqual([true, 1]);
      await switches.set(id, false);
      expect([state()[id], changes()]).toEqual([false, 2]);
    },
  );

  test('have the key registered where it is wanted, also after a restart, and let go where not', async () => {
    const { switches, keys } = aDesktop();
    switches.registerKey();
    expect(keys.size).toBe(0);
    await switches.set('quick-add-key', true);
    keys.clear();
    switches.registerKey();
    expect([...keys]).toEqual([QUICK_ADD_KEY]);
    await switches.set('quick-add-key', false);
    expect(keys.size).toBe(0);
  });

  test('stay off where another program has the key, and say so', async () => {
    const { switches, state, changes } = aDesktop({ keyIsFree: false });
    await expect(switches.set('quick-add-key', true)).rejects.toMatchObject({
      code: 'conflict',
      message: `${QUICK_ADD_KEY} is taken.`,
    });
    expect([state()['quick-add-key'], changes()]).toEqual([false, 1]);
  });

  test('say why the system doesn’t start Sherpa at login', async () => {
    const { switches, state } = aDesktop({ refusal: 'Read-only file system' });
    await expect(switches.set('open-at-login', true)).rejects.toMatchObject({
      code: 'unavailable',
      message: 'Read-only file system',
    });
    expect(state()['open-at-login']).toBe(false);
  });
});
