import { AppError } from '../../shared/contract/app-error.ts';
import type { ReminderMemory } from '../../shared/reminders/reminder-memory.ts';

/** The key of the one reminder that waits whose key is or begins so; throws an `AppError` where there is none, or several. */
export function reminderNamed(memory: ReminderMemory, beginning: string): string {
  const keys = [...memory.due, ...memory.snoozed].flatMap(({ alarm, gone }) =>
    gone === undefined && alarm.key.startsWith(beginning) ? [alarm.key] : [],
  );
  if (keys.includes(beginning)) return beginning;
  const [only, ...others] = keys;
  if (only === undefined)
    throw new AppError('not-found', `No reminder “${beginning}” waits: read the Due list for those that do.`);
  if (others.length > 0)
    throw new AppError('conflict', `Several reminders begin with “${beginning}”: give more of the key.`);
  return only;
}
