import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DBusError, type Message, type MessageBus, messageType, sessionBus, Variant } from 'dbus-native';
import * as v from 'valibot';

/** A notification as the desktop takes it. */
export interface BusNotification {
  readonly title: string;
  readonly body: string;
  readonly urgency: 'normal' | 'critical';
  /** Its buttons, by key; that of `default` is a click on the notification itself. */
  readonly actions: readonly (readonly [key: string, label: string])[];
  /** The number of one that it takes the place of; 0 is none. */
  readonly replaces: number;
}

/** The desktop's program for notifications, as it is reached over the session bus. */
export interface NotificationService {
  /** Resolves with the number that the desktop gave it. */
  notify(notification: BusNotification): Promise<number>;
  take(id: number): Promise<void>;
  /** Whether the desktop asks to keep quiet, where it tells. */
  inhibited(): Promise<boolean>;
  close(): Promise<void>;
}

export interface ServiceListeners {
  readonly onAction: (id: number, action: string) => void;
  readonly onClosed: (id: number) => void;
  /** The connection went, for whatever reason; the service is of no more use. */
  readonly onLost: () => void;
}

const NAME = 'org.freedesktop.Notifications';
const NOBODY = 'org.freedesktop.DBus.Error.ServiceUnknown';
const NO_REPLY = 'org.freedesktop.DBus.Error.NoReply';
const PATH = '/org/freedesktop/Notifications';
/** What the packages for Linux call the program and its picture (`executableName` of build/packaging.ts). */
const PROGRAM = 'sherpa-desktop';
/** A desktop that takes longer to answer has hung, and nobody sees anything. */
const PATIENCE = { timeout: 5000 };

const ActionInvoked = v.looseTuple([v.number(), v.string()]);
const NotificationClosed = v.looseTuple([v.number()]);

/** The address of this login's bus; none where there is no such login. */
export function sessionBusAddress(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.DBUS_SESSION_BUS_ADDRESS) return env.DBUS_SESSION_BUS_ADDRESS;
  const socket = env.XDG_RUNTIME_DIR ? join(env.XDG_RUNTIME_DIR, 'bus') : undefined;
  return socket !== undefined && existsSync(socket) ? `unix:path=${socket}` : undefined;
}

/** Connects to a bus and asks the desktop what it can show; rejects where nobody there shows notifications. */
export async function openNotificationService(
  busAddress: string,
  { onAction, onClosed, onLost }: ServiceListeners,
): Promise<NotificationService> {
  const bus = sessionBus({ busAddress });
  const lost = new Promise<never>((_, fail) => {
    bus.connection.on('error', fail);
    bus.connection.on('close', (cause) => {
      onLost();
      fail(cause ?? new Error('the session bus hung up'));
    });
  });
  // Whoever waits for an answer hears of it there.
  lost.catch(() => undefined);
  const call = (message: Message) => Promise.race([bus.invoke<unknown>(message, PATIENCE), lost]);
  const ask = (member: string, signature?: string, body?: unknown[]) =>
    call({
      destination: NAME,
      path: PATH,
      interface: NAME,
      member,
      ...(signature === undefined || body === undefined ? {} : { signature, body }),
    });

  try {
    const capabilities = v.parse(v.array(v.string()), await ask('GetCapabilities'));
    await Promise.race([listen(bus, onAction, onClosed), lost]);
    const hasButtons = capabilities.includes('actions');
    const asText = capabilities.includes('body-markup') ? escaped : (text: string) => text;
    return {
      notify: async ({ title, body, urgency, actions, replaces }) =>
        v.parse(
          v.number(),
          await ask('Notify', 'susssasa{sv}i', [
            'Sherpa',
            replaces,
            PROGRAM,
            title,
            asText(body),
            hasButtons ? actions.flat() : [],
            {
              urgency: new Variant('y', urgency === 'critical' ? 2 : 1),
              'desktop-entry': new Variant('s', PROGRAM),
            },
            -1,
          ]),
        ),
      take: async (id) => {
        await ask('CloseNotification', 'u', [id]);
      },
      inhibited: async () => {
        const body = [NAME, 'Inhibited'];
        const asked = { interface: 'org.freedesktop.DBus.Properties', member: 'Get', signature: 'ss', body };
        // Few desktops have it: those that don't, say that there is no such property.
        return (await call({ destination: NAME, path: PATH, ...asked }).catch(() => false)) === true;
      },
      close: () => bus.close(),
    };
  } catch (error) {
    await bus.close();
    if (error instanceof DBusError && error.dbusName === NOBODY)
      throw new Error('no program of this desktop shows any', { cause: error });
    throw error;
  }
}

async function listen(
  bus: MessageBus,
  onAction: ServiceListeners['onAction'],
  onClosed: ServiceListeners['onClosed'],
): Promise<void> {
  bus.connection.on('message', (message: Message) => {
    if (message.type !== messageType.signal || message.interface !== NAME) return;
    if (message.member === 'ActionInvoked') {
      const told = v.safeParse(ActionInvoked, message.body);
      if (told.success) onAction(told.output[0], told.output[1]);
    }
    if (message.member === 'NotificationClosed') {
      const told = v.safeParse(NotificationClosed, message.body);
      if (told.success) onClosed(told.output[0]);
    }
  });
  // Only from who owns the name: no other program presses our buttons.
  await bus.watch(`type='signal',sender='${NAME}',interface='${NAME}',path='${PATH}'`);
}

/** Whether an error is an answer, and not the want of one. */
export function refuses(error: unknown): boolean {
  return error instanceof DBusError && error.dbusName !== NO_REPLY;
}

/** Some desktops read the body as markup, in which a title may not speak. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
