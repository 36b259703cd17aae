import type * as v from 'valibot';
import { BACKUP_METHODS } from './methods/backup-methods.ts';
import { CALENDAR_METHODS } from './methods/calendar-methods.ts';
import { CHANGE_METHODS } from './methods/change-methods.ts';
import { DEVICE_METHODS } from './methods/device-methods.ts';
import { ENTRY_METHODS } from './methods/entry-methods.ts';
import { FEED_METHODS } from './methods/feed-methods.ts';
import { PUBLISH_METHODS } from './methods/publish-methods.ts';
import { REGISTER_METHODS } from './methods/register-methods.ts';
import { REMINDER_METHODS } from './methods/reminder-methods.ts';
import { SETTINGS_METHODS } from './methods/settings-methods.ts';
import { STATEMENT_METHODS } from './methods/statement-methods.ts';
import { STORE_METHODS } from './methods/store-methods.ts';
import { SUBSCRIPTION_METHODS } from './methods/subscription-methods.ts';

/** The contract: every method (`area.verb`) that a client may ask of a host. Adding one touches its area here and its handler. */
export const METHODS = {
  ...CALENDAR_METHODS,
  ...CHANGE_METHODS,
  ...ENTRY_METHODS,
  ...STATEMENT_METHODS,
  ...REGISTER_METHODS,
  ...REMINDER_METHODS,
  ...SETTINGS_METHODS,
  ...FEED_METHODS,
  ...PUBLISH_METHODS,
  ...SUBSCRIPTION_METHODS,
  ...STORE_METHODS,
  ...BACKUP_METHODS,
  ...DEVICE_METHODS,
} as const;

export type MethodName = keyof typeof METHODS;
/** What a caller gives a method. */
export type InputOf<M extends MethodName> = v.InferInput<(typeof METHODS)[M]['input']>;
/** What a handler gets, after the schema. */
export type TakenBy<M extends MethodName> = v.InferOutput<(typeof METHODS)[M]['input']>;
export type OutputOf<M extends MethodName> = v.InferOutput<(typeof METHODS)[M]['output']>;
