import * as v from 'valibot';
import type { FileSystem, Log } from '../ports.ts';
import { errorCode, reasonOf } from './error-code.ts';
import { parseJson } from './parse-json.ts';
import { createQueue } from './queue.ts';
import { moveAside } from './set-aside.ts';
import { writeWhole } from './write-whole.ts';

const DEVICE = 'device.json';

const WindowSchema = v.object({
  x: v.optional(v.number()),
  y: v.optional(v.number()),
  width: v.pipe(v.number(), v.minValue(1)),
  height: v.pipe(v.number(), v.minValue(1)),
  maximised: v.optional(v.boolean()),
});

/** Fields of a newer Sherpa are kept as they are. */
const DeviceSchema = v.looseObject({
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))),
  feedSecret: v.pipe(v.string(), v.minLength(16)),
  window: v.optional(WindowSchema),
});

/** Where and how large the window was. */
export type WindowState = Readonly<v.InferOutput<typeof WindowSchema>>;

type DeviceJson = Readonly<v.InferOutput<typeof DeviceSchema>>;

/** What this device remembers beside the calendar's record. */
export interface Device {
  /** What was wrong with the file, as sentences. */
  readonly problems: readonly string[];
  readonly port: number | undefined;
  /** The secret in the addresses of the feeds. */
  readonly feedSecret: string;
  readonly window: WindowState | undefined;
  rememberPort(port: number): Promise<void>;
  rememberWindow(window: WindowState): Promise<void>;
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
  // What may yet be read another day isn't written over.
  const isUnreadable = typeof found === 'object' && 'unreadable' in found;
  let device: DeviceJson =
    typeof found === 'object' && 'feedSecret' in found ? found : { feedSecret: newSecret() };

  function tell(problem: string): void {
    log.error(problem);
    if (!problems.includes(problem)) problems.push(problem);
  }

  function save(changes: Partial<DeviceJson>): Promise<void> {
    device = { ...device, ...changes };
    if (isUnreadable) return Promise.resolve();
    return inTurn(async () => {
      try {
        await writeWhole(
          files,
          DEVICE,
          new TextEncoder().encode(`${JSON.stringify(device, undefined, 2)}\n`),
        );
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        tell(
          `${DEVICE} couldn't be written: ${reasonOf(error)}. Feed addresses may change at the next start.`,
        );
      }
    });
  }

  if (isUnreadable) {
    tell(`${DEVICE} couldn't be read: ${found.unreadable}. Feeds have other addresses until it can be.`);
  }
  if (found === 'bad') await beginAnew();
  if (found === undefined) await save({});

  async function beginAnew(): Promise<void> {
    const loss = 'Feeds have new addresses: subscribe to them again.';
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
    get window() {
      return device.window;
    },
    rememberPort: (port) => save({ port }),
    rememberWindow: (window) => save({ window }),
  };
}

async function read(
  files: FileSystem,
): Promise<DeviceJson | 'bad' | { readonly unreadable: string } | undefined> {
  try {
    const text = new TextDecoder().decode(await files.read(DEVICE));
    const parsed = v.safeParse(DeviceSchema, parseJson(text));
    return parsed.success ? parsed.output : 'bad';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (errorCode(error) === undefined) throw error;
    return { unreadable: reasonOf(error) };
  }
}
