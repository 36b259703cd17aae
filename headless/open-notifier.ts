import type { Notifier } from '../core/ports.ts';
import { createSilentNotifier } from '../core/reminders/silent-notifier.ts';
import type { EntryId } from '../shared/entries/ids.ts';
import type { Language } from '../shared/language.ts';

/** A notifier that holds on to something, until `end`. */
export interface OpenedNotifier extends Notifier {
  end(): Promise<void>;
}

/** What shows reminders for a host without a window: the desktop on Linux, and elsewhere only the pages that it serves. */
export async function openNotifier(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  open: (entry: EntryId | undefined) => void,
  language: () => Language,
): Promise<OpenedNotifier> {
  if (platform === 'linux') {
    const { createBusNotifier } = await import('../core/node/bus-notifier.ts');
    return createBusNotifier({ env, open, language });
  }
  const reason = `Without a window, Sherpa shows no notifications on ${platform}.`;
  return { ...createSilentNotifier(reason), end: async () => {} };
}
