import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { Menu, nativeTheme, Tray } from 'electron';
import { trayIconFor } from './tray-icon.ts';

/** The icon in the bar of the system. */
export interface DesktopTray {
  /** Shows another menu, and whether something is due. */
  update(menu: readonly MenuItemConstructorOptions[], due: number): void;
  close(): void;
}

/** Puts the icon into the bar; `open` is what a press on it does where the system tells of one. */
export function openTray(iconFolder: string, open: () => void): DesktopTray {
  let due = 0;
  const icon = () =>
    join(
      iconFolder,
      trayIconFor({
        platform: process.platform,
        desktop: process.env.XDG_CURRENT_DESKTOP ?? '',
        isDark: nativeTheme.shouldUseDarkColors,
        isDue: due > 0,
      }),
    );
  const tray = new Tray(icon());
  const repaint = () => tray.setImage(icon());
  tray.setToolTip('Sherpa');
  tray.on('click', open);
  nativeTheme.on('updated', repaint);
  return {
    update(menu, count) {
      due = count;
      repaint();
      tray.setToolTip(count > 0 ? `Sherpa (${count})` : 'Sherpa');
      tray.setContextMenu(Menu.buildFromTemplate([...menu]));
    },
    close() {
      nativeTheme.off('updated', repaint);
      tray.destroy();
    },
  };
}
