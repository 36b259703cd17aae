import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type MenuSwitch, menuFor } from '../../../electron/menu.ts';
import { menuTextsFor } from '../../../electron/menu-texts.ts';
import type { UpdateState } from '../../../electron/updates.ts';
import { SHORTCUTS } from '../../../renderer/app/shortcuts.ts';
import { COMMAND_IDS, type CommandId } from '../../../shared/contract/commands.ts';
import type { Language } from '../../../shared/language.ts';

function itemsOf(options: {
  readonly platform: string;
  readonly language?: Language;
  readonly inDevelopment?: boolean;
  readonly switches?: readonly MenuSwitch[];
  readonly update?: UpdateState;
}) {
  const chosen: CommandId[] = [];
  const done: string[] = [];
  const template = menuFor({
    platform: options.platform,
    inDevelopment: options.inDevelopment ?? false,
    texts: menuTextsFor(options.language ?? 'en'),
    choose: (command) => chosen.push(command),
    actions: {
      import: () => done.push('import'),
      export: () => done.push('export'),
      'open-logs': () => done.push('open-logs'),
      licences: () => done.push('licences'),
      about: () => done.push('about'),
    },
    switches: options.switches ?? [],
    ...(options.update && { updates: { state: options.update, next: () => done.push('update') } }),
  });
  const items = template.flatMap(({ submenu }): readonly MenuItemConstructorOptions[] =>
    Array.isArray(submenu) ? submenu : [],
  );
  return { template, items, chosen, done };
}

const isCommand = ({ id }: MenuItemConstructorOptions) => COMMAND_IDS.some((command) => command === id);
/** As Electron does on a click. */
const press = (item: MenuItemConstructorOptions | undefined, checked = false) =>
  Reflect.apply(item?.click ?? (() => undefined), undefined, [{ checked }]);

describe.each(['linux', 'win32', 'darwin'])('the menu on %s', (platform) => {
  test('has every command once', () => {
    const { items } = itemsOf({ platform });
    expect(
      items
        .filter(isCommand)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...COMMAND_IDS].sort());
  });

  test('has no item that does nothing', () => {
    const { items } = itemsOf({ platform });
    const idle = items.filter((item) => item.type !== 'separator' && !item.role && !item.click);
    expect(idle).toEqual([]);
  });

  test('imports and exports by the system’s own dialogs, and shows logs, licences and what it is', () => {
    const { items, chosen, done } = itemsOf({ platform });
    const ids = ['import', 'export', 'open-logs', 'licences', 'about'];
    for (const id of ids) press(items.find((item) => item.id === id));
    expect(done).toEqual(ids);
    expect(chosen).toEqual([]);
  });

  test('has settings where people look for them', () => {
    const { template } = itemsOf({ platform });
    const [first] = template;
    const ids = Array.isArray(first?.submenu) ? first.submenu.map(({ id }) => id) : [];
    expect(ids).toContain('settings');
    expect(first?.role === 'appMenu').toBe(platform === 'darwin');
  });

  test('switches on and off what the desktop offers', () => {
    const set: boolean[] = [];
    const { items } = itemsOf({
      platform,
      switches: [{ id: 'keep-running', isOn: true, set: (isOn) => set.push(isOn) }],
    });
    const item = items.find(({ id }) => id === 'keep-running');
    expect(item).toMatchObject({ type: 'checkbox', checked: true, label: 'Keep Running in the Tray' });
    press(item, false);
    expect(set).toEqual([false]);
    expect(itemsOf({ platform }).items.some(({ type }) => type === 'checkbox')).toBe(false);
  });

  test('looks for a new version only where somebody says where one may lie, and says how far it is', () => {
    const itemAt = (update?: UpdateState) => {
      const { items, done } = itemsOf({ platform, ...(update && { update }) });
      const item = items.find(({ id }) => id === 'check-updates');
      press(item);
      return item && [item.label, item.enabled, done.length];
    };
    expect(itemAt()).toBeUndefined();
    expect(itemAt('idle')).toEqual(['Check for Updates…', true, 1]);
    expect(itemAt('checking')).toEqual(['Checking for Updates…', false, 1]);
    expect(itemAt('downloading')).toEqual(['Downloading the Update…', false, 1]);
    expect(itemAt('ready')).toEqual(['Restart to Update…', true, 1]);
  });

  test('reloads in development only', () => {
    const reloads = (inDevelopment: boolean) =>
      itemsOf({ platform, inDevelopment }).items.filter(({ role }) => role === 'reload').length;
    expect([reloads(true), reloads(false)]).toEqual([1, 0]);
  });

  test('gives no letter of Alt to two menus', () => {
    const { template } = itemsOf({ platform });
    const letters = template.flatMap(({ label }) => /&(\w)/.exec(label ?? '')?.[1] ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe('the keys in the menu', () => {
  test('are those of the sheet, and stay the page’s', () => {
    const { items } = itemsOf({ platform: 'linux' });
    for (const { id, key, command, shift } of SHORTCUTS) {
      const item = items.find((candidate) => candidate.id === id);
      const keys =
        key === '?'
          ? '?'
          : [command && 'CmdOrCtrl', shift && 'Shift', key === 'escape' ? 'Esc' : key.toUpperCase()]
              .filter(Boolean)
              .join('+');
      expect(item).toMatchObject({ accelerator: keys, registerAccelerator: false });
    }
  });

  test('leave bare letters to typing on a Mac, which would take what it shows', () => {
    const { items } = itemsOf({ platform: 'darwin' });
    const keys = items.filter(isCommand).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys).toEqual(['CmdOrCtrl+,', 'CmdOrCtrl+Z', 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+K']);
  });
});

test('the menu speaks Chinese where the page does', () => {
  const { template } = itemsOf({ platform: 'linux', language: 'zh-Hans' });
  expect(template.map(({ label }) => label)).toEqual([
    '文件(&F)',
    '编辑(&E)',
    '查看(&V)',
    '窗口(&W)',
    '帮助(&H)',
  ]);
});
