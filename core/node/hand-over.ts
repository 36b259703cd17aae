import { instantFrom } from '../../shared/dates/instant.ts';
import type { Clock, Log, Wake } from '../ports.ts';
import type { Device } from '../store/device.ts';
import type { Store } from '../store/store.ts';
import { moveFolder } from './move-folder.ts';

/** So long an answer may take to its client before the host ends. */
const ANSWER_MS = 300;

interface HandOver {
  readonly data: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly wake: Wake;
  readonly store: Pick<Store<unknown>, 'retire'>;
  readonly device: Pick<Device, 'between'>;
  readonly rememberPlace: ((data: string) => Promise<void>) | undefined;
  readonly restart: (data: string) => void;
  /** Called once nothing can be written here any more. */
  readonly onMoved: () => void;
}

/**
 * Moves the folder of a host that runs, and hands over to the one that is started anew: from the copying on nothing is
 * written to the old folder, and the answer goes out before the host ends. Gives where the calendar is then.
 */
export async function handOver(to: string, parts: HandOver): Promise<string> {
  const at = instantFrom(parts.clock.now());
  let moved = '';
  await parts.store.retire(async () => {
    moved = await parts.device.between(() => moveFolder({ data: parts.data, to, at }));
    return `The calendar was moved to ${moved}: Sherpa starts anew there.`;
  });
  try {
    await parts.rememberPlace?.(moved);
  } catch (error) {
    // The mark in the old folder leads on.
    parts.log.error('Where the calendar was moved to could not be kept.', { error });
  }
  parts.onMoved();
  parts.wake(ANSWER_MS, () => parts.restart(moved));
  return moved;
}
