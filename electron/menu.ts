import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The menu bar: what the system expects of one. What Sherpa can do is on the page, with its own keys. */
export function menuFor(platform: string, packaged: boolean): Menu {
  const isMac = platform === 'darwin';
  const view: MenuItemConstructorOptions[] = [
    ...(packaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const, separator]),
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
  ];
  const template: MenuItemConstructorOptions[] = [
    { label: '&File', submenu: [{ role: isMac ? 'close' : 'quit' }] },
    { role: 'editMenu' },
    { label: '&View', submenu: view },
    { role: 'windowMenu' },
  ];
  if (isMac) template.unshift({ role: 'appMenu' });
  else template.push({ role: 'help', submenu: [{ role: 'about' }] });
  return Menu.buildFromTemplate(template);
}

const separator = { type: 'separator' } as const;
