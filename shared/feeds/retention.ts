import { addDays, type Day } from '../dates/day.ts';
import type { EntryView } from '../entries/entry-view.ts';

const DAYS_AFTER_CANCELLATION = 90;

/**
 * The last day that a served feed keeps an entry; undefined for as long as it is there. A cancelled one stays long enough
 * for every reader to have seen it cancelled: 90 days after the later of the cancellation and the end of its window.
 */
export function lastDayInFeeds({ standing, statements, window }: EntryView): Day | undefined {
  if (standing !== 'cancelled') return undefined;
  const cancelled = statements
    .filter(({ says, withdrawn }) => says === 'cancels' && withdrawn === undefined)
    .map(({ made }) => made)
    .sort()
    .at(-1);
  const last = [cancelled, window?.to]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return last === undefined || last > LATEST ? undefined : addDays(last, DAYS_AFTER_CANCELLATION);
}

/** 90 days after this are still days of four digits. */
const LATEST = '9999-01-01';
