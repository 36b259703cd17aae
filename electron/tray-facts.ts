import type { Notice, NoticeName } from '../shared/contract/notices.ts';
import type { Transport } from '../shared/contract/transport.ts';
import type { Day } from '../shared/dates/day.ts';
import { deadlinesAhead, type NextDeadline } from '../shared/deadlines/next-deadline.ts';

/** What the tray shows of the calendar. */
export interface TrayFacts {
  readonly deadlines: readonly NextDeadline[];
  readonly today: Day;
  readonly due: number;
}

export interface TrayFactsOptions {
  readonly request: Transport['request'];
  readonly onFacts: (facts: TrayFacts) => void;
  readonly onFailure: (error: unknown) => void;
}

/** What is told of anything in the tray, or of the language that it speaks. */
const SHOWN: ReadonlySet<NoticeName> = new Set(['calendar.changed', 'reminders.changed', 'device.changed']);

/** A burst of changes is looked at once. */
const SETTLE_MS = 1000;
/** Days go by while nothing changes. */
const AGAIN_MS = 600_000;

/** Follows what the tray shows: to be told every notice; gives how to stop. */
export function followTrayFacts({ request, onFacts, onFailure }: TrayFactsOptions): {
  readonly hear: (notice: Notice) => void;
  readonly stop: () => void;
} {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  async function look(): Promise<void> {
    const { today } = await request('status.read', {});
    const { due } = await request('reminders.read', {});
    const entries = await request('entries.list', { from: today });
    if (!isStopped) onFacts({ deadlines: deadlinesAhead(entries, today), today, due: due.length });
  }

  function lookIn(milliseconds: number): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      look()
        .catch(onFailure)
        .finally(() => {
          if (!isStopped) lookIn(AGAIN_MS);
        });
    }, milliseconds);
  }

  lookIn(0);
  return {
    hear(notice) {
      if (SHOWN.has(notice.name)) lookIn(SETTLE_MS);
    },
    stop() {
      isStopped = true;
      clearTimeout(waiting);
    },
  };
}
