import type { Notifier } from '../ports.ts';

/** Stands where nothing can show a notification: says so, and the Due list has it all. */
export function createSilentNotifier(reason: string): Notifier {
  return {
    unable: reason,
    show: async () => ({ shown: false, reason }),
    close: () => {},
    onAct: () => () => {},
    asksNotToDisturb: async () => false,
  };
}
