export interface TrayLook {
  readonly platform: string;
  /** What the session calls itself (`XDG_CURRENT_DESKTOP`). */
  readonly desktop: string;
  readonly isDark: boolean;
  readonly isDue: boolean;
}

/** The file of the icon that can be seen on the system's bar. */
export function trayIconFor({ platform, desktop, isDark, isDue }: TrayLook): string {
  const glyph = isDue ? 'tray-due' : 'tray';
  // A Mac paints it itself, by the name of the file.
  if (platform === 'darwin') return `${glyph}Template.png`;
  // GNOME's bar is dark whatever the theme.
  const isOnDark = isDark || /\b(gnome|unity)\b/i.test(desktop);
  return `${glyph}-on-${isOnDark ? 'dark' : 'light'}.png`;
}
