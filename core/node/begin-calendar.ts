import { AppError } from '../../shared/contract/app-error.ts';
import { isZone } from '../../shared/dates/zone.ts';
import type { App } from '../app.ts';

/** A new calendar learns where home is, and gets the sample if it is to have it. */
export async function beginCalendar(
  app: App,
  isNew: boolean,
  isReadOnly: boolean,
  sample: 'when-new' | 'always' | 'never',
): Promise<void> {
  if (isReadOnly) return;
  if (isNew) await app.request('settings.save', { home: homeHere() });
  if (sample === 'never' || (sample === 'when-new' && !isNew)) return;
  await app.request('sample.add', {}).catch((error: unknown) => {
    // It is there already.
    if (!(error instanceof AppError && error.code === 'conflict')) throw error;
  });
}

/** The zone of this machine; Intl gives none, or one that nobody knows, where the system's own is odd. */
function homeHere(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone !== undefined && isZone(timeZone) ? timeZone : 'UTC';
}
