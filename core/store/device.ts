import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import { DaySchema } from '../../shared/dates/day.ts';
import { InstantSchema } from '../../shared/dates/instant.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { type ReminderMemory, ReminderMemorySchema } from '../../shared/reminders/reminder-memory.ts';
import type { FileSystem, Log } from '../ports.ts';
import { type AnyPublication, AnyPublicationSchema } from '../publications/saved-publication.ts';
import { errorCode, reasonOf } from './error-code.ts';
import { parseJson } from './parse-json.ts';
import { createQueue } from './queue.ts';
import { moveAside } from './set-aside.ts';
import { writeWhole } from './write-whole.ts';

const DEVICE = 'device.json';

const FeedSecretSchema = v.pipe(v.string(), v.minLength(16));

/** The secrets of feeds that have one of their own, by the feed's key. */
const FeedSecretsSchema = v.record(v.string(), FeedSecretSchema);

const SeqSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const LookedSchema = v.object({
  seq: SeqSchema,
  at: InstantSchema,
  entries: v.record(v.string(), SeqSchema),
});

/**
 * Up to which change the calendar has been looked at on this device, and when; some entries further than that. By the
 * number of the change, so that what is typed in late is news however long ago it became known.
 */
export type Looked = Readonly<v.InferOutput<typeof LookedSchema>>;

const CheckedSchema = v.record(v.string(), DaySchema);

/** The day on which somebody last looked, on this device, whether an entry is still true; by the entry's id. */
export type Checked = Readonly<v.InferOutput<typeof CheckedSchema>>;

/** Fields of a newer Sherpa are kept as they are. */
const DeviceSchema = v.looseObject({
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))),
  feedSecret: FeedSecretSchema,
  feedSecrets: v.optional(FeedSecretsSchema),
  /** Understood by whoever counts them. */
  feedFetches: v.optional(v.unknown()),
  looked: v.optional(LookedSchema),
  checked: v.optional(CheckedSchema),
  reminders: v.optional(ReminderMemorySchema),
  /** One of ours, or what a newer Sherpa speaks. */
  language: v.optional(v.string()),
  publications: v.optional(v.array(AnyPublicationSchema)),
  /** Whether feeds are served on the local network too. */
  lan: v.optional(v.boolean()),
});

type DeviceJson = Readonly<v.InferOutput<typeof DeviceSchema>>;

type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'sound'; readonly device: DeviceJson }
  /** Not understood as a whole; the secrets are saved where they are sound, since all feed addresses hang on them. */
  | { readonly kind: 'bad'; readonly secrets: Pick<DeviceJson, 'feedSecret' | 'feedSecrets'> | undefined }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What this device remembers beside the calendar's record. */
export interface Device {
  /** What was wrong with the file, as sentences. */
  readonly problems: readonly string[];
  readonly port: number | undefined;
  /** The secret in the addresses of the feeds that have none of their own. */
  readonly feedSecret: string;
  readonly feedSecrets: Readonly<Record<string, string>>;
  /** Who fetched feeds, as it was kept. */
  readonly feedFetches: unknown;
  readonly looked: Looked | undefined;
  readonly checked: Checked;
  readonly reminders: ReminderMemory | undefined;
  /** What is spoken outside of the screen, once one has said. */
  readonly language: Language | undefined;
  readonly publications: readonly AnyPublication[];
  readonly lan: boolean;
  rememberPort(port: number): Promise<void>;
  rememberLooked(looked: Looked): Promise<void>;
  rememberChecked(checked: Checked): Promise<void>;
  rememberReminders(reminders: ReminderMemory): Promise<void>;
  rememberLanguage(language: Language): Promise<void>;
  /** These three are settled by somebody: each throws `unavailable` where it couldn't be written, and nothing changed. */
  settlePort(port: number): Promise<void>;
  settleLan(lan: boolean): Promise<void>;
  settlePublications(publications: readonly AnyPublication[]): Promise<void>;
  /** Gives a feed a secret of its own, and another each time; false where that couldn't be written, and nothing changed. */
  renewFeedSecret(key: string): Promise<boolean>;
  rememberFeedFetches(fetches: unknown): Promise<void>;
  /** Runs a task while the file isn't written. */
  between<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * Reads `device.json`, or begins one. A file that can't be understood is set aside and told of. What can't be written is
 * remembered until the host ends; that is told too, and never fails.
 */
export async function openDevice(
  files: FileSystem,
  { log, newSecret }: { readonly log: Log; readonly newSecret: () => string },
): Promise<Device> {
  const problems: string[] = [];
  const inTurn = createQueue();
  const found = await read(files);
  const saved = found.kind === 'bad' ? found.secrets : undefined;
  let device: DeviceJson = found.kind === 'sound' ? found.device : (saved ?? { feedSecret: newSecret() });

  function tell(problem: string): void {
    log.error(problem);
    if (!problems.includes(problem)) problems.push(problem);
  }

  async function save(changes: Partial<DeviceJson>): Promise<void> {
    device = { ...device, ...changes };
    await write();
  }

  /** The same for what would be believed done: it is on the disk, or it isn't so. */
  async function settle(changes: Partial<DeviceJson>): Promise<void> {
    if (await isSettled(() => changes)) return;
    throw new AppError(
      'unavailable',
      `${DEVICE} couldn't be written, so nothing was changed: see to the disk and try again.`,
    );
  }

  /** In its turn, so that what another writes meanwhile doesn't hold what is taken back. */
  function isSettled(changesOf: () => Partial<DeviceJson>): Promise<boolean> {
    return inTurn(async () => {
      const before = device;
      const changes = changesOf();
      device = { ...device, ...changes };
      if (await writeNow()) return true;
      // What else was remembered meanwhile stays.
      device = { ...device, ...formerly(changes, before) };
      return false;
    });
  }

  async function write(): Promise<void> {
    await inTurn(writeNow);
  }

  /** Whether what is remembered now is on the disk; for whoever has the turn. */
  async function writeNow(): Promise<boolean> {
    // What may yet be read another day isn't written over.
    if (found.kind === 'unreadable') return false;
    try {
      await writeWhole(files, DEVICE, new TextEncoder().encode(`${JSON.stringify(device, undefined, 2)}\n`));
      return true;
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      tell(`${DEVICE} couldn't be written: ${reasonOf(error)}. Feed addresses may change at the next start.`);
      return false;
    }
  }

  if (found.kind === 'unreadable')
    tell(`${DEVICE} couldn't be read: ${found.reason}. Feeds have other addresses until it can be.`);
  if (found.kind === 'bad') await beginAnew();
  if (found.kind === 'none') await save({});

  async function beginAnew(): Promise<void> {
    const loss =
      saved === undefined
        ? 'Feeds have new addresses: subscribe to them again.'
        : 'The port is the usual one again: if feeds had another, give it with --port.';
    try {
      tell(`${DEVICE} couldn't be understood; it is kept in ${await moveAside(files, DEVICE)}. ${loss}`);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      tell(`${DEVICE} couldn't be understood, nor set aside: ${reasonOf(error)}. ${loss}`);
      return;
    }
    await save({});
  }

  return {
    problems,
    get port() {
      return device.port;
    },
    get feedSecret() {
      return device.feedSecret;
    },
    get feedSecrets() {
      return device.feedSecrets ?? {};
    },
    get feedFetches() {
      return device.feedFetches;
    },
    get looked() {
      return device.looked;
    },
    get checked() {
      return device.checked ?? {};
    },
    get reminders() {
      return device.reminders;
    },
    rememberPort: (port) => save({ port }),
    rememberLooked: (looked) => save({ looked }),
    rememberChecked: (checked) => save({ checked }),
    get language() {
      return LANGUAGES.find((language) => language === device.language);
    },
    rememberReminders: (reminders) => save({ reminders }),
    rememberLanguage: (language) => save({ language }),
    get publications() {
      return device.publications ?? [];
    },
    get lan() {
      return device.lan ?? false;
    },
    settlePort: (port) => settle({ port }),
    settlePublications: (publications) => settle({ publications: [...publications] }),
    settleLan: (lan) => settle({ lan }),
    // Within its turn the old address is dead at once, not only once the disk has answered.
    renewFeedSecret: (key) =>
      isSettled(() => ({ feedSecrets: { ...device.feedSecrets, [key]: newSecret() } })),
    rememberFeedFetches: (feedFetches) => save({ feedFetches }),
    between: inTurn,
  };
}

async function read(files: FileSystem): Promise<Reading> {
  try {
    const json = parseJson(new TextDecoder().decode(await files.read(DEVICE)));
    const parsed = v.safeParse(DeviceSchema, json);
    if (parsed.success) return { kind: 'sound', device: parsed.output };
    const secrets = v.safeParse(
      v.object({ feedSecret: FeedSecretSchema, feedSecrets: v.fallback(v.optional(FeedSecretsSchema), {}) }),
      json,
    );
    return { kind: 'bad', secrets: secrets.success ? secrets.output : undefined };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'none' };
    if (errorCode(error) === undefined) throw error;
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** What some fields were before they were changed. */
function formerly(changes: Partial<DeviceJson>, before: DeviceJson): Partial<DeviceJson> {
  return Object.fromEntries(Object.keys(changes).map((name) => [name, Reflect.get(before, name)]));
}
