import type { Transport } from '../../shared/contract/transport.ts';
import type { MirrorStore } from '../state/mirror.ts';

/** Keeps the mirror's news at what is new since this device last looked. */
export interface NewsReader {
  /** Asks once a burst of changes is over; at first, once the calendar has been drawn. */
  askSoon(): void;
  ask(): void;
}

const SOON_MS = 400;

export function createNewsReader(link: Pick<Transport, 'request'>, mirror: MirrorStore): NewsReader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How often it was asked: an answer that was overtaken is let go. */
  let asked = 0;

  const ask = () => {
    clearTimeout(timer);
    asked += 1;
    const own = asked;
    link.request('changes.read', {}).then(
      (news) => {
        if (own === asked) mirror.setState(({ newsFailure: _, ...others }) => ({ ...others, news }), true);
      },
      (error: unknown) => {
        // The last answer stays; it is asked again with the next change, or when the host is back.
        if (own === asked)
          mirror.setState({ newsFailure: error instanceof Error ? error.message : String(error) });
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
