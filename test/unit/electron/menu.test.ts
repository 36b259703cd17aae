import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuFor } from '../../../electron/menu.ts';
import { menuTextsFor } from '../../../electron/menu-texts.ts';
import { SHORTCUTS } from '../../../renderer/app/shortcuts.ts';
import { COMMAND_IDS, type CommandId } from '../../../shared/contract/commands.ts';

function itemsOf(options: {
  readonly platform: string;
  readonly locale?: string;
  readonly inDevelopment?: boolean;
}) {
  const chosen: CommandId[] = [];
  const template = menuFor({
    platform: options.platform,
    inDevelopment: options.inDevelopment ?? false,
    texts: menuTextsFor(options.locale ?? 'en-GB'),
    choose: (command) => chosen.push(command),
  });
  const items = template.flatMap(({ submenu }): readonly MenuItemConstructorOptions[] =>
    Array.isArray(submenu) ? submenu : [],
  );
  return { template, items, chosen };
}

const isCommand = ({ id }: MenuItemConstructorOptions) => id !== undefined;

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
    expect(keys).toEqual(['CmdOrCtrl+Z', 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+K']);
  });
});

test('the menu speaks Chinese where the system does', () => {
  const { template } = itemsOf({ platform: 'linux', locale: 'zh-CN' });
  expect(template.map(({ label }) => label)).toEqual([
    '文件(&F)',
    '编辑(&E)',
    '查看(&V)',
    '窗口(&W)',
    '帮助(&H)',
  ]);
});
