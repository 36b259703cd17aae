import * as v from 'valibot';
import { LANGUAGES } from '../../shared/language.ts';

const PreferencesSchema = v.object({
  /** Where it is left to the system, `spokenLanguage` says which it is. */
  language: v.picklist(['system', ...LANGUAGES]),
  theme: v.picklist(['system', 'light', 'dark']),
  /** Whether the map lies under the calendar. */
  mapShown: v.boolean(),
  /** How much of the centre the calendar takes beside the map, 0 to 1. */
  split: v.pipe(v.number(), v.minValue(0.2), v.maxValue(0.85)),
  /** Whether the dates that entries have slipped from are shown. */
  ghosts: v.boolean(),
  /** The subscriptions that aren't shown on the calendar, by id. */
  hiddenSubscriptions: v.array(v.string()),
  /** Whether the user was asked if this browser may show notifications, and said: not now. */
  notificationsPutOff: v.boolean(),
});

/** What the user prefers on this device; not part of the record. */
export type Preferences = Readonly<v.InferOutput<typeof PreferencesSchema>>;

const KEY = 'sherpa.preferences';

/** Reads the preferences kept on this device, and what holds where there are none. */
export function readPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  const defaults: Preferences = {
    language: 'system',
    theme: 'system',
    mapShown: true,
    split: 0.64,
    ghosts: true,
    hiddenSubscriptions: [],
    notificationsPutOff: false,
  };
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), parseJson(storage.getItem(KEY)));
  const whole = v.safeParse(PreferencesSchema, { ...defaults, ...(parsed.success ? parsed.output : {}) });
  return whole.success ? whole.output : defaults;
}

/** Keeps the preferences on this device. */
export function keepPreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  const { language, theme, mapShown, split, ghosts, hiddenSubscriptions, notificationsPutOff } = preferences;
  const kept: Preferences = {
    language,
    theme,
    mapShown,
    split,
    ghosts,
    hiddenSubscriptions,
    notificationsPutOff,
  };
  storage.setItem(KEY, JSON.stringify(kept));
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
