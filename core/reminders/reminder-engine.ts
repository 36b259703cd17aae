import { AppError } from '../../shared/contract/app-error.ts';
import { type Instant, instantFrom, instantMs } from '../../shared/dates/instant.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { confirmed, dismissed, snoozed, waiting } from '../../shared/reminders/answer-reminder.ts';
import type { DueList } from '../../shared/reminders/due-list.ts';
import { notificationsOf, type Showing } from '../../shared/reminders/notifications-of.ts';
import type { PlannedAlarm } from '../../shared/reminders/planned-alarm.ts';
import { quietUntil } from '../../shared/reminders/quiet-until.ts';
import type { ReminderMemory } from '../../shared/reminders/reminder-memory.ts';
import { newReminderMemory } from '../../shared/reminders/reminder-memory.ts';
import { replanned } from '../../shared/reminders/replanned.ts';
import { type Snooze, snoozeUntil } from '../../shared/reminders/snooze-until.ts';
import { holdsBack, nextRing, setBack, type Ticked, tick } from '../../shared/reminders/tick.ts';
import { sameJson } from '../../shared/same-json.ts';
import type { ViewCache } from '../calendar/view-cache.ts';
import type { Clock, Log } from '../ports.ts';
import type { Checked } from '../store/device.ts';
import { createQueue } from '../store/queue.ts';
import { dueListOf } from './due-list-of.ts';
import { firstWatermark } from './first-watermark.ts';
import { reminderNamed } from './reminder-named.ts';
import { createReminderPlan, type ReminderPlan } from './reminder-plan.ts';
import { type Ringing, shown, takeAway } from './shown.ts';

/** What the app tells of reminders unasked. */
export interface RemindersChanged {
  readonly due: number;
  readonly snoozed: number;
  readonly next?: Instant;
}

export interface ReminderPorts {
  readonly calendar: Calendar;
  readonly views: ViewCache;
  readonly clock: Clock;
  readonly log: Log;
  readonly checked: () => Checked;
  readonly memory: {
    read(): ReminderMemory | undefined;
    /** Resolves once it is on disk, or it is told that it couldn't be. */
    remember(memory: ReminderMemory): Promise<void>;
  };
  readonly ringing: Ringing | undefined;
  readonly onChanged: (changed: RemindersChanged) => void;
}

/** Rings what falls due, and keeps the list of it. */
export interface ReminderEngine {
  /** Keeps from when on alarms ring, where that isn't known yet, and begins to ring where the host lends what that takes. */
  start(): Promise<void>;
  /** Looks at the clock at once: after sleep, unlocking, or a change of the clock. */
  poke(): Promise<void>;
  /** To be called before an act changes the calendar. */
  prepare(): void;
  /** Takes note that these entries look different now. */
  replan(touched: readonly EntryId[]): void;
  list(): Promise<DueList>;
  snooze(key: string, until: Snooze, pastDue: boolean): Promise<void>;
  dismiss(keys: readonly string[]): Promise<void>;
  holdInDoNotDisturb(hold: boolean): Promise<void>;
  /** Ends when nothing is being shown, and all is on disk. */
  close(): Promise<void>;
}

/** The clock is looked at so often, for it may be set at any time, and sleep isn't told of everywhere. */
const TICK_MS = 4000;
/** The first look waits until whoever opened Sherpa has been answered. */
const FIRST_TICK_MS = 2500;

export function createReminderEngine(ports: ReminderPorts): ReminderEngine {
  const { calendar, views, clock, log, ringing, onChanged } = ports;
  const inTurn = createQueue();
  const isNew = ports.memory.read() === undefined;
  let memory = ports.memory.read() ?? newReminderMemory(firstWatermark(calendar, nowOf()));
  let known: ReminderPlan | undefined;
  let lastTickMs: number | undefined;
  let callOff: (() => void) | undefined;
  let deafen: (() => void) | undefined;
  let isClosed = false;
  /** Reminders in the list may be planned otherwise now. */
  let isOutdated = true;
  let told: { readonly memory: ReminderMemory; readonly next: Instant | undefined } | undefined;
  let saving: Promise<void> = Promise.resolve();

  function nowOf(): Instant {
    return instantFrom(clock.now());
  }

  function plan(): ReminderPlan {
    known ??= createReminderPlan({ calendar, views, checkedOn: (id) => ports.checked()[id] });
    return known;
  }

  /** Every change of what is remembered goes through here. */
  function keep(next: ReminderMemory): Promise<void> {
    if (sameJson(next, memory)) return saving;
    memory = next;
    saving = ports.memory.remember(next);
    tellChanged();
    return saving;
  }

  function tellChanged(): void {
    const is = ({ gone }: { readonly gone?: Instant }) => gone === undefined;
    const next = nextRing(memory, plan());
    const changed = {
      due: memory.due.filter(is).length,
      snoozed: memory.snoozed.filter(is).length,
      ...(next === undefined ? {} : { next }),
    };
    if (told?.memory === memory && told.next === next) return;
    told = { memory, next };
    onChanged(changed);
  }

  async function holdNow(now: Instant): Promise<'quiet' | 'do-not-disturb' | undefined> {
    if (quietUntil(now, calendar.settings) !== undefined) return 'quiet';
    return memory.holdInDoNotDisturb && (await disturbs()) ? 'do-not-disturb' : undefined;
  }

  async function disturbs(): Promise<boolean> {
    try {
      return (await ringing?.notifier.asksNotToDisturb()) ?? false;
    } catch (error) {
      log.error('Whether the system asks not to disturb can’t be told.', { error });
      return false;
    }
  }

  function ticked(now: Instant, hold: 'quiet' | 'do-not-disturb' | undefined): Ticked {
    const gap = lastTickMs === undefined ? 'closed' : 'away';
    return tick(memory, plan(), now, { gap, hold });
  }

  async function ring(): Promise<void> {
    if (ringing === undefined || isClosed) return;
    const now = nowOf();
    const next = nextRing(memory, plan());
    const hasNews =
      (next !== undefined && next <= now) || isOutdated || now < memory.watermark || isStale(now);
    if (hasNews || holdsBack(memory)) await ringNow(now, ringing, hasNews);
    lastTickMs = clock.now();
  }

  async function ringNow(now: Instant, by: Ringing, hasNews: boolean): Promise<void> {
    const hold = await holdNow(now);
    // What is kept back goes on being so, which needs no note each time.
    if (!hasNews && hold !== undefined) return;
    isOutdated = false;
    const { memory: after, show, close } = ticked(now, hold);
    // On disk before anything is shown: whatever happens then, a later start knows what was about to be.
    await keep(after);
    for (const key of close) takeAway(key, by);
    for (const showing of notificationsOf(show, now, calendar.settings.home)) {
      const result = await shown(showing.notification, by, log);
      // It rang when it was decided: the clock may have been set back while the system showed it.
      await keep(confirmed(memory, showing.keys, result, now));
      closeAnswered(showing, by);
    }
  }

  /** The watermark follows the clock now and then, so that not all that is edited meanwhile has to be remembered. */
  function isStale(now: Instant): boolean {
    return instantMs(now) - instantMs(memory.watermark) > 3_600_000;
  }

  /** What was answered while it was on its way needs no notification any more. */
  function closeAnswered({ keys, notification }: Showing, by: Ringing): void {
    if ([...keys].every((key) => !memory.due.some(({ alarm }) => alarm.key === key)))
      takeAway(notification.key, by);
  }

  function poke(): Promise<void> {
    callOff?.();
    callOff = undefined;
    return inTurn(ring)
      .catch((error: unknown) => log.error('Reminders could not be looked at.', { error }))
      .then(arm);
  }

  function arm(): void {
    if (ringing === undefined || isClosed) return;
    callOff?.();
    const next = nextRing(memory, plan());
    const left = next === undefined ? TICK_MS : instantMs(next) - clock.now();
    callOff = ringing.wake(Math.min(TICK_MS, Math.max(0, left)), poke);
  }

  /** The list as it is at this moment; where nothing rings here, what would ring is listed and left to ring. */
  async function upToDate(): Promise<void> {
    if (ringing !== undefined) await poke();
    else memory = ticked(nowOf(), undefined).memory;
  }

  const engine: ReminderEngine = {
    async start() {
      if (isNew) await ports.memory.remember(memory);
      if (ringing === undefined) return;
      deafen = ringing.notifier.onAct(({ key, act }) => {
        const answer =
          act === 'snooze'
            ? engine.snooze(key, 'PT10M', true)
            : act === 'dismiss'
              ? engine.dismiss([key])
              : Promise.resolve();
        answer.catch((error: unknown) => {
          // It was answered elsewhere.
          if (!(error instanceof AppError)) log.error('A notification could not be answered.', { error });
        });
      });
      callOff = ringing.wake(FIRST_TICK_MS, poke);
    },
    poke,
    prepare() {
      plan();
    },
    replan(touched) {
      const now = nowOf();
      const decided = setBack(memory, plan(), now);
      const abouts = new Map(touched.map((id) => [id, plan().about({ entry: id })]));
      const { before, after } = plan().replan(touched);
      const isListed = ({ alarm }: { readonly alarm: { readonly entry: EntryId } }) =>
        touched.includes(alarm.entry);
      if (memory.due.some(isListed) || memory.snoozed.some(isListed)) isOutdated = true;
      const isMoved = before.length > 0 || after.length > 0;
      if (isMoved) {
        const titleOf = (alarm: PlannedAlarm) => {
          const about = plan().about(alarm);
          // One that is gone is called what it was called.
          return about.title === '' ? (abouts.get(alarm.entry) ?? about) : about;
        };
        void keep(replanned(decided, { before, after, titleOf }, now));
      }
      if (isOutdated) void poke();
      else if (isMoved) arm();
      if (isMoved) tellChanged();
    },
    async list() {
      await upToDate();
      return dueListOf(memory, {
        plan: plan(),
        settings: calendar.settings,
        now: nowOf(),
        doNotDisturb: await disturbs(),
        noNotifications: ringing?.notifier.unable,
      });
    },
    async snooze(beginning, snooze, pastDue) {
      await upToDate();
      const key = reminderNamed(memory, beginning);
      const item = waiting(memory, key);
      if (item === undefined) throw new AppError('not-found', `The reminder “${key}” waits no longer.`);
      const { home } = calendar.settings;
      const until = snoozeUntil(item.alarm, snooze, { now: nowOf(), home, pastDue });
      if (!until.ok) throw new AppError('invalid-input', `“${item.title}”: ${until.reason}`);
      await keep(snoozed(memory, key, until.value, nowOf()));
      if (ringing !== undefined) takeAway(key, ringing);
      arm();
    },
    async dismiss(beginnings) {
      await upToDate();
      const keys = new Set(beginnings.map((beginning) => reminderNamed(memory, beginning)));
      await keep(dismissed(memory, keys, nowOf()));
      if (ringing !== undefined) for (const key of keys) takeAway(key, ringing);
      arm();
    },
    async holdInDoNotDisturb(hold) {
      await keep({ ...memory, holdInDoNotDisturb: hold });
      await poke();
    },
    async close() {
      isClosed = true;
      callOff?.();
      deafen?.();
      await inTurn(async () => {});
      await saving;
    },
  };
  return engine;
}
