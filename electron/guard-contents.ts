import type { Session, WebContents } from 'electron';
import { isAppAddress } from './app-address.ts';
import { openOutside } from './external-links.ts';

/** What a page may be granted; writing text to the clipboard is asked for by every "copy address" button. */
const granted = ['notifications', 'clipboard-sanitized-write'];

/** Keeps a page where it is: no navigation, no window, no webview; links go to the user's browser. */
export function guardContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isAppAddress(event.url) && event.url === contents.getURL()) return;
    event.preventDefault();
    if (event.isMainFrame) openOutside(event.url);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

/** Denies every permission but the few that our own page needs, and keeps Chromium from fetching what nobody asked for. */
export function guardSession(session: Session): void {
  // Else Electron gets a dictionary for the system's language from Google at the first start, whatever the window prefers.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(granted.includes(permission) && isAppAddress(contents.getURL()));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    return granted.includes(permission) && isAppAddress(origin);
  });
}
