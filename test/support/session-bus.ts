import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { defineInterface, sessionBus } from 'dbus-native';

/** A notification as it arrived on the bus. */
export interface Recorded {
  readonly id: number;
  readonly app: string;
  readonly replaces: number;
  readonly summary: string;
  readonly body: string;
  readonly actions: readonly string[];
  /** 0 low, 1 normal, 2 critical. */
  readonly urgency: unknown;
}

/** A session bus of a test's own, with a desktop on it that notes down what it is to show. */
export interface RecordingDesktop {
  readonly env: Readonly<Record<string, string>>;
  readonly recorded: readonly Recorded[];
  /** The numbers of those that were taken away. */
  readonly taken: readonly number[];
  /** Resolves with the next notification that wasn't given out yet. */
  next(): Promise<Recorded>;
  /** Presses a button of a notification, or (`default`) the notification itself. */
  press(id: number, action: string): void;
  /** Has the desktop ask to keep quiet, or no longer. */
  inhibit(isOn: boolean): void;
  /** Begins to show notifications, where it is late. */
  arrive(): Promise<void>;
  close(): Promise<void>;
}

/** What a desktop can be: one with few capabilities, or one that isn't there from the start. */
export interface DesktopTraits {
  readonly capabilities?: readonly string[];
  readonly isLate?: boolean;
}

export interface Bus {
  readonly address: string;
  close(): Promise<void>;
}

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';
const USUAL = ['actions', 'body', 'body-markup'];

/** Why no session bus can be started here; undefined where it can. */
export async function busMissing(): Promise<string | undefined> {
  const daemon = spawn('dbus-daemon', ['--version'], { stdio: 'ignore' });
  return new Promise((resolve) => {
    daemon.once('error', () =>
      resolve('there is no dbus-daemon to start a session bus with: install the package dbus'),
    );
    daemon.once('exit', () => resolve(undefined));
  });
}

/** A session bus that nobody else is on. */
export async function startBus(): Promise<Bus> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [address] = await once(createInterface({ input: daemon.stdout }), 'line');
  return {
    address: String(address),
    async close() {
      if (daemon.exitCode !== null || daemon.signalCode !== null) return;
      const ended = once(daemon, 'exit');
      daemon.kill('SIGTERM');
      await ended;
    },
  };
}

/** A session bus with a desktop that records. */
export async function startRecordingDesktop({
  capabilities = USUAL,
  isLate = false,
}: DesktopTraits = {}): Promise<RecordingDesktop> {
  const daemon = await startBus();
  const bus = sessionBus({ busAddress: daemon.address });
  const recorded: Recorded[] = [];
  const taken: number[] = [];
  const waiting: ((one: Recorded) => void)[] = [];
  const unseen: Recorded[] = [];
  let inhibited = false;

  const desktop = defineInterface({
    name: NAME,
    methods: {
      GetCapabilities: { out: { capabilities: 'as' }, handler: () => capabilities },
      GetServerInformation: {
        out: { name: 's', vendor: 's', version: 's', spec: 's' },
        handler: () => ({ name: 'recorder', vendor: 'Sherpa', version: '1', spec: '1.2' }),
      },
      Notify: {
        in: {
          app: 's',
          replaces: 'u',
          icon: 's',
          summary: 's',
          body: 's',
          actions: 'as',
          hints: 'a{sv}',
          timeout: 'i',
        },
        out: { id: 'u' },
        handler: ({ app, replaces, summary, body, actions, hints }) => {
          const id = replaces === 0 ? recorded.length + 1 : replaces;
          const one: Recorded = { id, app, replaces, summary, body, actions, urgency: hints.urgency };
          recorded.push(one);
          const tell = waiting.shift();
          if (tell === undefined) unseen.push(one);
          else tell(one);
          return id;
        },
      },
      CloseNotification: {
        in: { id: 'u' },
        handler: ({ id }) => {
          taken.push(id);
          return null;
        },
      },
    },
    properties: { Inhibited: { type: 'b', access: 'read', get: () => inhibited } },
    signals: {
      ActionInvoked: { args: { id: 'u', action: 's' } },
      NotificationClosed: { args: { id: 'u', reason: 'u' } },
    },
  });
  await bus.export(PATH, desktop);
  const arrive = async () => void (await bus.ownName(NAME));
  if (!isLate) await arrive();

  return {
    env: { DBUS_SESSION_BUS_ADDRESS: daemon.address },
    recorded,
    taken,
    arrive,
    next() {
      const one = unseen.shift();
      return one === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(one);
    },
    press: (id, action) => desktop.emit.ActionInvoked?.(id, action),
    inhibit(isOn) {
      inhibited = isOn;
    },
    async close() {
      await bus.close();
      await daemon.close();
    },
  };
}
