import type { Transport } from '../../shared/contract/transport.ts';
import { daysBetween } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { messageOf } from '../../shared/message-of.ts';
import { type AsOf, isSameAsOf } from '../state/as-of.ts';
import type { Calendar, MirrorStore } from '../state/mirror.ts';
import { feedsOn } from './feeds-on.ts';

/** Keeps the mirror's past at the day that is asked for last. */
export interface PastReader {
  /** Asks for a past day; for nothing, the mirror shows the present alone. */
  look(asOf: AsOf | undefined): void;
  /** Follows the present, which the mirror has just taken in: its status at once, what it changed by asking anew. */
  follow(): void;
}

/** What the host answered last: the entries of a past day, as its journal stood at a change. */
interface Answer extends AsOf {
  readonly seq: number;
  readonly byId: ReadonlyMap<EntryId, EntryView>;
}

/**
 * Reads past days, one request at a time: while one is under way only the last day asked for is remembered. Each answer
 * is what differs from the one before it, if that is of a day nearby, else from the present; one that is no longer wanted
 * serves the next, unseen.
 */
export function createPastReader(link: Pick<Transport, 'request'>, mirror: MirrorStore): PastReader {
  let wanted: AsOf | undefined;
  let last: Answer | undefined;
  let isAsking = false;

  const show = (answer: Answer, present: Calendar) => {
    const { day, reading, seq, byId } = answer;
    const entries = [...byId.values()];
    const calendar = {
      ...present,
      seq,
      entries,
      byId,
      feeds: feedsOn(day, entries, present),
      status: { ...present.status, today: day },
    };
    mirror.setState(
      ({ pastFailure: _, ...others }) => ({ ...others, past: { day, reading, calendar } }),
      true,
    );
  };

  const askOnce = async (asOf: AsOf, present: Calendar): Promise<'asked' | 'ahead'> => {
    const since = last !== undefined && isNear(last, asOf) && last.seq === present.seq ? last : undefined;
    const answer = await link.request('calendar.past', {
      asOf: asOf.day,
      reading: asOf.reading,
      ...(since === undefined ? {} : { since: since.day }),
    });
    const now = mirror.getState().calendar;
    // What the answer builds on isn't here yet: the notice of it comes, and with it another question.
    if (now === undefined || answer.seq > now.seq) return 'ahead';
    if (answer.seq < now.seq || present.seq !== now.seq) return 'asked';
    last = { ...asOf, seq: answer.seq, byId: changed(since?.byId ?? now.byId, answer) };
    if (wanted !== undefined && isSameAsOf(wanted, asOf)) show(last, now);
    return 'asked';
  };

  const isAnswered = (asOf: AsOf, { seq }: Calendar) => {
    const { past, pastFailure } = mirror.getState();
    return (
      pastFailure === undefined && past !== undefined && isSameAsOf(past, asOf) && past.calendar.seq === seq
    );
  };

  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    try {
      for (;;) {
        const { calendar } = mirror.getState();
        const asOf = wanted;
        if (asOf === undefined || calendar === undefined || isAnswered(asOf, calendar)) return;
        try {
          if ((await askOnce(asOf, calendar)) === 'ahead') return;
        } catch (error) {
          last = undefined;
          // One that the user has moved on from is nobody's trouble.
          if (wanted !== undefined && isSameAsOf(wanted, asOf)) {
            mirror.setState({ pastFailure: messageOf(error) });
            return;
          }
        }
      }
    } finally {
      isAsking = false;
    }
  };

  return {
    look(asOf) {
      wanted = asOf;
      if (asOf === undefined) {
        last = undefined;
        mirror.setState(({ past: _, pastFailure: __, ...others }) => others, true);
      } else {
        mirror.setState(({ pastFailure: _, ...others }) => others, true);
        void ask();
      }
    },
    follow() {
      const { calendar, past } = mirror.getState();
      if (wanted === undefined || calendar === undefined) return;
      if (past === undefined || !isAnswered(wanted, calendar)) {
        void ask();
        return;
      }
      const { entries, byId } = past.calendar;
      const status = { ...calendar.status, today: past.day };
      const feeds = feedsOn(past.day, entries, calendar);
      mirror.setState({ past: { ...past, calendar: { ...calendar, entries, byId, feeds, status } } });
    },
  };
}

/** Over a longer stretch more has changed than is different from today: what came and stayed needn't be sent. */
const NEAR_DAYS = 31;

function isNear(last: AsOf, { day, reading }: AsOf): boolean {
  return last.reading === reading && Math.abs(daysBetween(last.day, day)) <= NEAR_DAYS;
}

function changed(
  from: ReadonlyMap<EntryId, EntryView>,
  { entries, removed }: { readonly entries: readonly EntryView[]; readonly removed: readonly EntryId[] },
): ReadonlyMap<EntryId, EntryView> {
  const byId = new Map(from);
  for (const entry of entries) byId.set(entry.id, entry);
  for (const id of removed) byId.delete(id);
  return byId;
}
