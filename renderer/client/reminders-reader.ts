import type { Transport } from '../../shared/contract/transport.ts';
import type { MirrorStore } from '../state/mirror.ts';

/** Keeps the mirror's reminders at what the host last said of them. */
export interface RemindersReader {
  /** Asks once a burst of changes is over; at first, once the calendar has been drawn. */
  askSoon(): void;
  ask(): void;
}

const SOON_MS = 400;

export function createRemindersReader(
  link: Pick<Transport, 'request'>,
  mirror: MirrorStore,
): RemindersReader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How often it was asked: an answer that was overtaken is let go. */
  let asked = 0;

  const ask = () => {
    clearTimeout(timer);
    asked += 1;
    const own = asked;
    link.request('reminders.read', {}).then(
      (reminders) => {
        if (own === asked)
          mirror.setState(({ remindersFailure: _, ...others }) => ({ ...others, reminders }), true);
      },
      (error: unknown) => {
        // The last answer stays; it is asked again with the next change, or when the host is back.
        if (own === asked)
          mirror.setState({ remindersFailure: error instanceof Error ? error.message : String(error) });
      },
    );
  };

  return {
    ask,
    askSoon() {
      clearTimeout(timer);
      timer = setTimeout(ask, SOON_MS);
    },
  };
}
