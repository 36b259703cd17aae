import type { App, BrowserWindow, NativeImage } from 'electron';
import { overlayPicture, type Picture } from './overlay-picture.ts';

export interface BadgeOptions {
  readonly platform: string;
  readonly app: Pick<App, 'setBadgeCount'>;
  /** Makes an image of the system's out of pixels. */
  readonly imageOf: (picture: Picture) => NativeImage;
  /** Says in words what the number stands for. */
  readonly words: (due: number) => string;
}

/** The number of reminders that are due, beside the program's picture in the dock or the taskbar. */
export interface Badge {
  update(due: number): void;
  /** Puts the number on a window that was made since. */
  follow(window: Pick<BrowserWindow, 'setOverlayIcon' | 'isDestroyed'>): void;
}

/**
 * Windows has a picture over that of each window; the others have one number for the program, on Linux where the desktop
 * shows such numbers.
 */
export function createBadge({ platform, app, imageOf, words }: BadgeOptions): Badge {
  let due = 0;
  let window: Parameters<Badge['follow']>[0] | undefined;

  function paint(): void {
    if (platform !== 'win32') app.setBadgeCount(due);
    else if (window?.isDestroyed() === false)
      window.setOverlayIcon(due > 0 ? imageOf(overlayPicture(due)) : null, due > 0 ? words(due) : '');
  }

  return {
    update(count) {
      if (count === due) return;
      due = count;
      paint();
    },
    follow(opened) {
      window = opened;
      if (platform === 'win32' && due > 0) paint();
    },
  };
}
