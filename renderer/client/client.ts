import { AppError } from '../../shared/contract/app-error.ts';
import type { CommandId } from '../../shared/contract/commands.ts';
import { type InputOf, METHODS, type MethodName, type OutputOf } from '../../shared/contract/methods.ts';
import type { Notice, NoticeName, NoticeOf } from '../../shared/contract/notices.ts';
import { messageOf } from '../../shared/message-of.ts';
import type { AsOf } from '../state/as-of.ts';
import type { Calendar, MirrorStore } from '../state/mirror.ts';
import { applyNotice, calendarFrom } from './apply-notice.ts';
import type { Link } from './link.ts';
import { createNewsReader } from './news-reader.ts';
import { createPastReader } from './past-reader.ts';
import { createRemindersReader } from './reminders-reader.ts';

/** The only writer of the mirror: asks the host, and keeps the mirror at what the host said last. */
export interface Client {
  /** Rejects with an `AppError`; while a past day is looked at, whatever would write. */
  request<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  /** Listens for what is chosen from the menu of the desktop app; gives back how to stop. */
  onCommand(listener: (command: CommandId) => void): () => void;
  /** Listens for what a host tells that is no part of the calendar; gives back how to stop. */
  hear<N extends NoticeName>(name: N, listener: (body: NoticeOf<N>) => void): () => void;
  /** Asks again what is new since this device last looked. */
  readNews(): void;
  /** Asks again what of reminders is due. */
  readReminders(): void;
  /** Has the mirror show a past day, or the present alone again. */
  lookBack(asOf: AsOf | undefined): void;
  /** Reads the whole calendar anew, and listens from then on. */
  start(): void;
}

const RETRY_MS = 2000;
/** What the user does outside of the page, which is never to be lost. */
const CHOSEN: ReadonlySet<NoticeName> = new Set([
  'command.chosen',
  'due.chosen',
  'entry.chosen',
  'import.offered',
]);
const FEED_COUNT_MS = 400;

export function createClient(link: Link, mirror: MirrorStore): Client {
  /** Notices that came while a reading was under way; those it doesn't cover are applied after it. */
  let waiting: Notice[] | undefined;
  /** The change from which on notices have come. */
  let heardFrom = 0;
  let counting: ReturnType<typeof setTimeout> | undefined;
  const news = createNewsReader(link, mirror);
  const past = createPastReader(link, mirror);
  const reminders = createRemindersReader(link, mirror);
  let asOf: AsOf | undefined;
  /** How many listen to a notice, and what came while nobody did. */
  const heard = new Map<NoticeName, number>();
  let unheard: readonly Notice[] = [];

  const put = (calendar: Calendar) => {
    mirror.setState({ calendar });
    past.follow();
  };

  const take = (notice: Notice) => {
    const { calendar } = mirror.getState();
    if (waiting !== undefined) {
      waiting.push(notice);
      return;
    }
    if (calendar === undefined) return;
    const next = applyNotice(calendar, notice);
    if (next === 'gap') void read();
    else if (next !== calendar) put(next);
    if (notice.name === 'calendar.changed' || notice.name === 'changes.marked') news.askSoon();
    if (notice.name === 'reminders.changed') reminders.ask();
    else if (notice.name === 'calendar.changed') reminders.askSoon();
    if (notice.name === 'calendar.changed' && notice.body.feeds === undefined) countFeedsSoon();
  };

  /** A notice names the feeds only where there are others; how many entries they have is asked once a burst is over. */
  const countFeedsSoon = () => {
    clearTimeout(counting);
    counting = setTimeout(() => {
      link.request('feeds.list', {}).then(
        (feeds) => {
          const { calendar } = mirror.getState();
          if (calendar !== undefined) put({ ...calendar, feeds });
        },
        // The counts are asked for again with the next change, or when the host is back.
        () => undefined,
      );
    }, FEED_COUNT_MS);
  };

  const read = async () => {
    if (waiting !== undefined) return;
    waiting = [];
    try {
      const calendar = calendarFrom(await link.request('calendar.read', {}));
      const missed = waiting;
      waiting = undefined;
      mirror.setState(({ failure: _, ...others }) => ({ ...others, connection: 'open', calendar }), true);
      past.follow();
      news.askSoon();
      reminders.askSoon();
      for (const notice of missed) take(notice);
      if ((mirror.getState().calendar?.seq ?? 0) < heardFrom) void read();
    } catch (error) {
      waiting = undefined;
      const isLost = !(error instanceof AppError) || error.code === 'unavailable';
      mirror.setState({
        ...(isLost ? { connection: 'lost' as const } : {}),
        failure: messageOf(error),
      });
      setTimeout(() => void read(), RETRY_MS);
    }
  };

  /** Notices come from a change on: what lies between it and the mirror was missed. */
  const resume = (from: number) => {
    heardFrom = from;
    const { calendar, connection } = mirror.getState();
    if (waiting !== undefined || calendar === undefined) return;
    if (calendar.seq !== from || connection === 'lost') void read();
  };

  const hear: Client['hear'] = (name, listener) => {
    heard.set(name, (heard.get(name) ?? 0) + 1);
    const due = unheard.filter((notice) => isNamed(notice, name));
    unheard = unheard.filter((notice) => !isNamed(notice, name));
    for (const { body } of due) listener(body);
    const stop = link.subscribe((notice) => {
      if (isNamed(notice, name)) listener(notice.body);
    });
    return () => {
      heard.set(name, (heard.get(name) ?? 0) - 1);
      stop();
    };
  };

  /** Keeps what the user chose outside of the page until the part of it is drawn that does it. */
  const keep = (notice: Notice) => {
    if (CHOSEN.has(notice.name) && !heard.get(notice.name)) unheard = [...unheard, notice];
  };

  return {
    async request(method, input) {
      if (!METHODS[method].writes) return link.request(method, input);
      if (asOf !== undefined) {
        throw new AppError(
          'read-only',
          `You are looking at ${asOf.day}: return to today to change anything.`,
        );
      }
      mirror.setState(({ writes }) => ({ writes: { pending: writes.pending + 1, done: writes.done } }));
      try {
        const answer = await link.request(method, input);
        mirror.setState(({ writes }) => ({
          writes: { pending: writes.pending - 1, done: writes.done + 1 },
        }));
        return answer;
      } catch (error) {
        const failed = messageOf(error);
        mirror.setState(({ writes }) => ({ writes: { ...writes, pending: writes.pending - 1, failed } }));
        throw error;
      }
    },
    onCommand: (listener) => hear('command.chosen', ({ command }) => listener(command)),
    hear,
    readNews: () => news.ask(),
    readReminders: () => reminders.ask(),
    lookBack(day) {
      if (day === asOf) return;
      asOf = day;
      past.look(day);
    },
    start: () => {
      link.subscribe(keep);
      link.subscribe(take);
      link.watch((from) => {
        if (from === undefined) mirror.setState({ connection: 'lost' });
        else resume(from);
      });
      void read();
    },
  };
}

function isNamed<N extends NoticeName>(notice: Notice, name: N): notice is Notice & { body: NoticeOf<N> } {
  return notice.name === name;
}
