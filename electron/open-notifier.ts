import { Notification } from 'electron';
import type { Notifier } from '../core/ports.ts';
import type { EntryId } from '../shared/entries/ids.ts';
import type { Language } from '../shared/language.ts';
import { createNotifier } from './notifier.ts';

/**
 * What shows reminders on this system. On Linux that isn't Electron's own: it has no buttons there, lets a title speak in
 * markup, doesn't say why it failed, and doesn't know whether the desktop asks for quiet.
 */
export async function openNotifier(
  open: (entry: EntryId | undefined) => void,
  language: () => Language,
): Promise<Notifier> {
  if (process.platform === 'linux') {
    const { createBusNotifier } = await import('../core/node/bus-notifier.ts');
    return createBusNotifier({ env: process.env, open, language });
  }
  return createNotifier({
    notifications: {
      new: (options) => new Notification(options),
      isSupported: () => Notification.isSupported(),
    },
    open,
    language,
    wake(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
