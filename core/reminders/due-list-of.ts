import type { Instant } from '../../shared/dates/instant.ts';
import type { DueList } from '../../shared/reminders/due-list.ts';
import { byTimeLeft } from '../../shared/reminders/notifications-of.ts';
import type { Plan } from '../../shared/reminders/plan.ts';
import { quietUntil } from '../../shared/reminders/quiet-until.ts';
import type { ReminderMemory } from '../../shared/reminders/reminder-memory.ts';
import type { Settings } from '../../shared/settings/settings.ts';

const MOST_COMING = 50;
const MOST_RECEIPTS = 200;
/** Beyond the years that instants are written in nothing is planned. */
const EVER = '9999-12-31T23:59:59Z' as Instant;

interface Ground {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly now: Instant;
  readonly doNotDisturb: boolean;
  readonly noNotifications: string | undefined;
}

/** What is remembered and planned, as clients are told of it. */
export function dueListOf(
  memory: ReminderMemory,
  { plan, settings, now, doNotDisturb, noNotifications }: Ground,
): DueList {
  const until = quietUntil(now, settings);
  return {
    now,
    due: memory.due
      .filter(({ gone }) => gone === undefined)
      .toSorted((a, b) => byTimeLeft(a.alarm, b.alarm, now))
      .map(({ alarm, title, kind, since, state }) => ({ alarm, title, kind, since, state })),
    snoozed: memory.snoozed
      .filter(({ gone }) => gone === undefined)
      .toSorted((a, b) => (a.until < b.until ? -1 : 1))
      .map(({ alarm, title, kind, until: back }) => ({ alarm, title, kind, until: back })),
    coming: coming(memory, plan).map((alarm) => ({ alarm, ...plan.about(alarm) })),
    receipts: memory.receipts.slice(-MOST_RECEIPTS).toReversed(),
    conditions: {
      ...(until === undefined ? {} : { quietUntil: until }),
      doNotDisturb,
      holdInDoNotDisturb: memory.holdInDoNotDisturb,
      ...(noNotifications === undefined ? {} : { noNotifications }),
    },
  };
}

function coming({ watermark, settled, due, snoozed }: ReminderMemory, plan: Plan) {
  const decided = new Set([...due, ...snoozed].map(({ alarm }) => alarm.key));
  return plan
    .between(watermark, EVER)
    .filter(({ key }) => settled[key] === undefined && !decided.has(key))
    .slice(0, MOST_COMING);
}
