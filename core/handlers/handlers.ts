import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { DeviceView } from '../../shared/contract/methods/device-methods.ts';
import type { AppParts } from '../app-parts.ts';
import type { Machine } from '../machine.ts';
import type { Publications } from '../publications/publications.ts';
import { type BackupHandlerParts, backupHandlers } from './backup-handlers.ts';
import { calendarHandlers } from './calendar-handlers.ts';
import { changeHandlers } from './change-handlers.ts';
import { checkHandlers } from './check-handlers.ts';
import { deviceHandlers } from './device-handlers.ts';
import { entryHandlers } from './entry-handlers.ts';
import { feedHandlers } from './feed-handlers.ts';
import { historyHandlers } from './history-handlers.ts';
import { holidayHandlers } from './holiday-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { publishHandlers } from './publish-handlers.ts';
import { referenceHandlers } from './reference-handlers.ts';
import { reminderHandlers } from './reminder-handlers.ts';
import { sampleHandlers } from './sample-handlers.ts';
import { savedFeedHandlers } from './saved-feed-handlers.ts';
import { type CheckStore, storeHandlers } from './store-handlers.ts';
import { subscriptionHandlers } from './subscription-handlers.ts';
import { wordHandlers } from './word-handlers.ts';

/** What some methods ask of the host beside the parts of the calendar. */
interface HostParts extends BackupHandlerParts {
  readonly publications: Publications;
  readonly machine: Machine;
  readonly deviceChanged: (device: DeviceView) => void;
  readonly check: CheckStore;
}

/** What answers every method of the contract. */
export function createHandlers(parts: AppParts, host: HostParts): Handlers {
  return {
    ...calendarHandlers(parts),
    ...changeHandlers(parts),
    ...checkHandlers(parts),
    ...entryHandlers(parts),
    ...feedHandlers(parts),
    ...historyHandlers(parts),
    ...holidayHandlers(parts),
    ...importHandlers(parts),
    ...referenceHandlers(parts),
    ...reminderHandlers(parts),
    ...sampleHandlers(parts),
    ...savedFeedHandlers(parts),
    ...subscriptionHandlers(parts),
    ...wordHandlers(parts),
    ...publishHandlers(host.publications),
    ...backupHandlers(host),
    ...deviceHandlers(host.machine, host.deviceChanged),
    ...storeHandlers(host.check),
  };
}
