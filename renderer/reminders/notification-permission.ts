import { useSyncExternalStore } from 'react';

/** Whether this page may show notifications; `none` where it can't, or where the desktop app does. */
export type MayNotify = NotificationPermission | 'none';

const listeners = new Set<() => void>();
let isFollowed = false;

/** Asks the browser to let this page show notifications; it asks the user, whom only a click of theirs may bring that. */
export async function askToNotify(): Promise<void> {
  await Notification.requestPermission();
  tell();
}

/** Whether this page may show notifications; redraws when the user decides otherwise, here or in the browser's settings. */
export function useMayNotify(): MayNotify {
  return useSyncExternalStore(watch, mayNotify);
}

function mayNotify(): MayNotify {
  return window.sherpa !== undefined || !('Notification' in window) ? 'none' : Notification.permission;
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  if (!isFollowed && mayNotify() !== 'none') {
    isFollowed = true;
    navigator.permissions.query({ name: 'notifications' }).then(
      (status) => status.addEventListener('change', tell),
      // A browser that can't be followed tells with the next drawing.
      () => undefined,
    );
  }
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
