import type { MenuItemConstructorOptions } from 'electron';
import { COMMAND_KEYS, type CommandId } from '../shared/contract/commands.ts';
import type { SwitchView } from '../shared/contract/methods/device-methods.ts';
import type { MenuTexts } from './menu-texts.ts';
import type { UpdateState } from './updates.ts';

export interface MenuOptions {
  readonly platform: string;
  /** Whether those who build Sherpa use it, who reload the page and look into it. */
  readonly inDevelopment: boolean;
  readonly texts: MenuTexts;
  /** Has the window do what was chosen. */
  readonly choose: (command: CommandId) => void;
  /** What the shell does by itself. */
  readonly actions: MenuActions;
  /** How far it is with a new version; absent where nobody says where new versions lie. */
  readonly updates?: { readonly state: UpdateState; readonly next: () => void };
  /** What can be switched on and off, under File. */
  readonly switches: readonly MenuSwitch[];
}

export type MenuActions = Readonly<
  Record<'import' | 'export' | 'open-logs' | 'licences' | 'about', () => void>
>;

export interface MenuSwitch extends SwitchView {
  readonly set: (isOn: boolean) => void;
}

/** The menu bar: what Sherpa can do, with the keys that the page listens for, and what the system expects of one. */
export function menuFor({
  platform,
  inDevelopment,
  texts,
  choose,
  actions,
  updates,
  switches,
}: MenuOptions): readonly MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const command = (id: CommandId): MenuItemConstructorOptions => ({
    id,
    label: texts[id],
    click: () => choose(id),
    ...acceleratorOf(id, isMac),
  });
  const action = (id: keyof MenuActions): MenuItemConstructorOptions => ({
    id,
    label: texts[id],
    click: actions[id],
  });
  const role = (role: Role, label: keyof MenuTexts): MenuItemConstructorOptions => ({
    role,
    label: texts[label],
  });

  const view: MenuItemConstructorOptions[] = [
    ...(['calendar', 'timeline', 'map', 'deadlines', 'changes', 'feeds'] as const).map(command),
    separator,
    ...(['year', 'month', 'week', 'agenda'] as const).map(command),
    separator,
    ...(['today', 'as-of', 'toggle-map', 'toggle-ghosts'] as const).map(command),
    separator,
    role('resetZoom', 'actual-size'),
    role('zoomIn', 'zoom-in'),
    role('zoomOut', 'zoom-out'),
    // Where + is typed with Shift, people press the key without it.
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
    separator,
    role('togglefullscreen', 'full-screen'),
    ...(inDevelopment ? [separator, role('reload', 'reload'), role('toggleDevTools', 'dev-tools')] : []),
  ];
  const edit: MenuItemConstructorOptions[] = [
    command('undo'),
    command('redo'),
    separator,
    role('cut', 'cut'),
    role('copy', 'copy'),
    role('paste', 'paste'),
    role('selectAll', 'select-all'),
    separator,
    command('search'),
    command('add-statement'),
    command('extend'),
    command('deselect'),
  ];
  const update = updates === undefined ? [] : [updateItem(updates, texts)];
  const template: MenuItemConstructorOptions[] = [
    {
      label: texts.file,
      submenu: [
        command('new-entry'),
        separator,
        // The system's own dialog, in the place of the page's.
        { ...command('import'), click: actions.import },
        action('export'),
        separator,
        ...(isMac ? [] : [command('settings')]),
        ...switches.map(({ id, isOn, accelerator, set }) => ({
          id,
          label: texts[id],
          type: 'checkbox' as const,
          checked: isOn,
          click: ({ checked }: { readonly checked: boolean }) => set(checked),
          // Shown here, and registered with the system, which has it everywhere.
          ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
        })),
        ...(isMac && switches.length === 0 ? [] : [separator]),
        isMac ? role('close', 'close') : role('quit', 'quit'),
      ],
    },
    { label: texts.edit, submenu: edit },
    { label: texts.view, submenu: view },
    isMac
      ? { role: 'windowMenu' }
      : { label: texts.window, submenu: [role('minimize', 'minimise'), role('close', 'close')] },
    {
      role: 'help',
      label: texts.help,
      submenu: [
        command('shortcuts'),
        separator,
        action('open-logs'),
        action('licences'),
        ...(isMac ? [] : [...update, separator, action('about')]),
      ],
    },
  ];
  if (!isMac) return template;
  // What a Mac has under the program's own name.
  const ours = [action('about'), ...update, separator, command('settings')];
  const parts = (['services', 'hide', 'hideOthers', 'unhide', 'quit'] as const).map((role) => ({ role }));
  return [{ role: 'appMenu', submenu: [...ours, separator, ...parts] }, ...template];
}

/** Looks for a new version, and then says how far it is. */
function updateItem(
  { state, next }: NonNullable<MenuOptions['updates']>,
  texts: MenuTexts,
): MenuItemConstructorOptions {
  const isBusy = state === 'checking' || state === 'downloading';
  return { id: 'check-updates', label: texts[UPDATE_LABELS[state]], enabled: !isBusy, click: next };
}

const UPDATE_LABELS = {
  idle: 'check-updates',
  checking: 'updates-checking',
  downloading: 'updates-downloading',
  ready: 'updates-ready',
} as const satisfies Record<UpdateState, keyof MenuTexts>;

type Role = NonNullable<MenuItemConstructorOptions['role']>;

const separator = { type: 'separator' } as const;

/** The key is shown, and left to the page, which knows whether text is being typed. */
function acceleratorOf(
  id: CommandId,
  isMac: boolean,
): Pick<MenuItemConstructorOptions, 'accelerator' | 'registerAccelerator'> {
  const { key, command = false, shift = false } = COMMAND_KEYS[id];
  // A Mac can't show a key without taking it, and letters are for typing.
  if (isMac && !command) return {};
  const parts = [
    command ? 'CmdOrCtrl' : '',
    shift && key !== '?' ? 'Shift' : '',
    key === 'escape' ? 'Esc' : key.toUpperCase(),
  ];
  return { accelerator: parts.filter((part) => part !== '').join('+'), registerAccelerator: false };
}
