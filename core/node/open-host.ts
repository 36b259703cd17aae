import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { AppError } from '../../shared/contract/app-error.ts';
import type { FeedView } from '../../shared/contract/methods/feed-methods.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { Language } from '../../shared/language.ts';
import { type App, createApp } from '../app.ts';
import { calendarStateFold } from '../calendar/calendar-state.ts';
import { feedSecretsOn } from '../feeds/feed-secrets.ts';
import { createFetchMemory } from '../feeds/fetch-log.ts';
import { createHolidayTableOpener } from '../holidays/open-holiday-table.ts';
import { createHttp } from '../http/http.ts';
import { loadGazetteer } from '../places/load-gazetteer.ts';
import type { Clock, Log, Notifier, Secrets, Shell, Switches } from '../ports.ts';
import { createPublicationMemories } from '../publications/publication-memory.ts';
import { createSavedPublications } from '../publications/saved-publications.ts';
import { createBackups } from '../store/backups.ts';
import { checkStore } from '../store/check-store.ts';
import { openDevice } from '../store/device.ts';
import { errorCode, reasonOf } from '../store/error-code.ts';
import { createFeedUids } from '../store/feed-uids.ts';
import { refuseMoved } from '../store/moved-folder.ts';
import { openStore } from '../store/open-store.ts';
import { openSubscriptionStore } from '../subscriptions/subscription-store.ts';
import { createAppFiles } from './app-files.ts';
import { beginCalendar } from './begin-calendar.ts';
import { createFetchCalendar } from './calendar-source.ts';
import { crc32 } from './crc32.ts';
import { endedWithin } from './ended-within.ts';
import { createNodeFileSystem } from './file-system.ts';
import { filesOutside } from './files-outside.ts';
import { filesUntil } from './files-until.ts';
import { type Lock, takeLock } from './folder-lock.ts';
import { gzip } from './gzip.ts';
import { handOver } from './hand-over.ts';
import { DEFAULT_PORT, startHttpServer } from './http-server.ts';
import { createImportThread } from './import-thread.ts';
import { createLanServer, type LanServer } from './lan-server.ts';
import { createListingThread } from './listing-thread.ts';
import { newSecret } from './new-secret.ts';
import { createRandomIds } from './random-ids.ts';
import { isFolderOrInside } from './real-path.ts';
import { createSecretFile } from './secret-file.ts';
import { secretsUntil } from './secrets-until.ts';
import { systemClock } from './system-clock.ts';
import { createMachine } from './this-machine.ts';

export interface HostOptions {
  /** The data folder; it is made if it isn't there. */
  readonly data: string;
  readonly version: string;
  readonly log: Log;
  /** The machine's, unless told otherwise. */
  readonly clock?: Clock;
  /** Whether a calendar gets the sample dossier: only a new one, any without one, or none. */
  readonly sample: 'when-new' | 'always' | 'never';
  /** The loopback server: none, or one on the port given (0 picks one), the remembered one, or 7437. */
  readonly serve: false | { readonly port?: number; readonly appFolder: string };
  /** Shows reminders as they fall due; without it none ring here, as for a command that is a host for a moment. */
  readonly notifier?: Notifier;
  /** What the desktop lends, where there is one. */
  readonly shell?: Shell | undefined;
  readonly switches?: Switches;
  /** Keeps passwords; in a file that only its owner can read, unless told otherwise. */
  readonly secrets?: Secrets;
  /** The addresses of this computer on local networks; those that it has, unless told otherwise. */
  readonly lanAddresses?: () => readonly string[];
  /** Starts Sherpa anew on a data folder that was moved; without it the folder can't be moved while this host runs. */
  readonly restart?: (data: string) => void;
  /** Keeps where the calendar was moved to; given where the folder was found by default. */
  readonly rememberPlace?: ((data: string) => Promise<void>) | undefined;
  /** What to do where the port is taken: fail (a headless host), or go on without a server and say so (the desktop). */
  readonly withoutServer?: 'fail' | 'go-on';
}

/** A host that holds a data folder: the application, and its loopback server if it has one. */
export interface Host {
  readonly app: App;
  readonly data: string;
  /** `http://127.0.0.1:PORT` where it serves. */
  readonly origin: string | undefined;
  /** A link that opens the app in a browser, once. Throws where nothing is served. */
  appUrl(): string;
  feeds(): readonly FeedView[];
  /** What is to be spoken outside of the screen, as one said it last; undefined where none has. */
  readonly language: Language | undefined;
  /** Lets go of server, store and folder, in this order; the second call does nothing. */
  close(): Promise<void>;
}

/** Whatever is published is broken off at the end; a disk that has gone may never answer. */
const CLOSING_MS = 5000;

/**
 * Takes hold of a data folder and brings up the application on it. Rejects with an `AppError`: `conflict` when another host
 * holds the folder, `unavailable` when the port is taken or the folder can't be read.
 */
export async function openHost(options: HostOptions): Promise<Host> {
  const clock = options.clock ?? systemClock;
  const files = createNodeFileSystem(options.data);
  await refuseMoved(files, options.data);
  await reachable(files.makeFolder(''), options.data);
  const taken = await takeLock(options.data);
  if ('holder' in taken) throw heldBy(options.data, taken.holder);
  const lock = taken.held;
  const closers: (() => Promise<void>)[] = [() => lock.release()];
  const close = async () => {
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) await closer();
  };

  try {
    const store = await openStore({
      files,
      checksum: crc32,
      log: options.log,
      fold: calendarStateFold,
      ...(lock.unwritten === undefined ? {} : { unwritable: lock.unwritten }),
    });
    closers.push(() => store.close());
    let hasLeft = false;
    let isPublishingOver = false;
    const ownFiles = filesUntil(files, () => hasLeft);
    const device = await openDevice(ownFiles, { log: options.log, newSecret });
    const secrets = secretsUntil(options.secrets ?? createSecretFile(options.data), () => hasLeft);
    const subscribed = await openSubscriptionStore(ownFiles, options.log);
    const importing = createImportThread({ log: options.log });
    closers.push(() => importing.close());
    const listings = createListingThread(options.log);
    closers.push(() => listings.close());
    let origin: string | undefined;
    let problem: string | undefined;
    let servedPort: number | undefined;
    let lan: LanServer | undefined;
    const lanListeners = new Set<() => void>();
    const hostProblems: string[] = [];
    const { data, log, rememberPlace, restart } = options;
    // Whatever else writes to the folder waits while it is copied, and is refused from then on.
    const writers = {
      between: <T>(task: () => Promise<T>) =>
        app.publications.between(() =>
          device.between(() =>
            subscribed.between(() =>
              secrets.between(async () => {
                const moved = await task();
                hasLeft = true;
                return moved;
              }),
            ),
          ),
        ),
    };
    const handing = { data, clock, log, wake, store, device: writers, rememberPlace };
    const app = createApp({
      store,
      clock,
      ids: createRandomIds(),
      log: options.log,
      gazetteer: loadGazetteer(),
      openHolidays: createHolidayTableOpener(),
      runIcs: importing.run,
      backups: createBackups(files, crc32),
      machine: createMachine({
        data: options.data,
        version: options.version,
        isDefault: options.rememberPlace !== undefined,
        shell: options.shell,
        switches: options.switches,
        wanted: () => device.port ?? DEFAULT_PORT,
        actual: () => servedPort,
        rememberPort: (port) => device.settlePort(port),
        lan: () => ({
          isOn: device.lan,
          origins: [...(lan?.origins ?? [])],
          ...(lan?.problem === undefined ? {} : { problem: lan.problem }),
        }),
        async settleLan(isOn) {
          await device.settleLan(isOn);
          await lan?.turn(isOn);
        },
        onLanChange(listener) {
          lanListeners.add(listener);
          return () => lanListeners.delete(listener);
        },
        language: () => device.language,
        rememberLanguage: (language) => device.rememberLanguage(language),
        move: restart && ((to) => handOver(to, { ...handing, restart, onMoved: () => app.statusChanged() })),
      }),
      check: () => checkStore({ files, checksum: crc32, fold: calendarStateFold }),
      facts: () => ({
        data: options.data,
        version: options.version,
        server: { ...(origin ? { url: origin } : {}), ...(problem ? { problem } : {}) },
        problems: [...device.problems, ...subscribed.problems, ...hostProblems],
      }),
      looked: { read: () => device.looked, remember: (looked) => device.rememberLooked(looked) },
      checked: { read: () => device.checked, remember: (checked) => device.rememberChecked(checked) },
      reminders: {
        memory: {
          read: () => device.reminders,
          remember: (reminders) => device.rememberReminders(reminders),
        },
        ringing: options.notifier && { notifier: options.notifier, wake },
      },
      subscriptions: {
        store: subscribed,
        fetch: createFetchCalendar(),
        // A command is gone before anything would be due.
        wake: options.serve === false ? undefined : wake,
      },
      publish: {
        bytes: { gzip, digest: (bytes) => createHash('sha256').update(bytes).digest('base64url') },
        // A command serves nothing, but speaks of the addresses that the feeds keep.
        origin: () => (options.serve === false ? `http://127.0.0.1:${device.port ?? DEFAULT_PORT}` : origin),
        secrets: feedSecretsOn(device),
        memory: {
          fetches: createFetchMemory(device),
          uids: createFeedUids(ownFiles, { log: options.log, between: device.between }),
        },
      },
      publishing: {
        fetch,
        filesAt: filesOutside,
        isOwnFolder: (path) => isFolderOrInside(path, options.data),
        readListing: listings.read,
        // One that ends too late mustn't write where another host may be by then.
        memories: createPublicationMemories(filesUntil(ownFiles, () => isPublishingOver)),
        saved: createSavedPublications(device),
        secrets,
        // A command is gone before anything would be due.
        wake: options.serve === false ? undefined : wake,
      },
      by: deviceName(),
    });
    closers.push(() => app.publisher.close());
    closers.push(() => app.reminders.close());
    await app.reminders.start();
    closers.push(async () => {
      if (!(await endedWithin(CLOSING_MS, app.publications.close())))
        options.log.error('A publication didn’t end in time: its folder may be on a disk that isn’t there.');
      isPublishingOver = true;
    });
    await app.publications.start();
    closers.push(() => app.subscriptions.close());
    app.subscriptions.start();
    await beginCalendar(app, store.seq === 0, store.readOnly !== undefined, options.sample);
    // What a calendar begins with isn't news, nor is everything where an older journal was put in its place.
    if (device.looked === undefined || device.looked.seq > store.seq)
      await device.rememberLooked({ seq: store.seq, at: instantFrom(clock.now()), entries: {} });

    let http: ReturnType<typeof createHttp> | undefined;
    if (options.serve !== false) {
      let port = options.serve.port ?? device.port ?? DEFAULT_PORT;
      http = createHttp({
        dispatch: app.request,
        subscribe: app.subscribe,
        seq: () => store.seq,
        every: (milliseconds, tick) => {
          const timer = setInterval(tick, milliseconds);
          timer.unref();
          return () => clearInterval(timer);
        },
        feeds: app.publisher.respond,
        appFiles: createAppFiles(options.serve.appFolder),
        secret: lock.info.secret,
        newSecret,
        port: () => port,
      });
      const { respond } = http;
      const listen = (wanted: number) => startHttpServer({ respond, port: wanted, log: options.log });
      const server = await listen(port).catch((error: unknown) => {
        if (!(error instanceof AppError) || options.withoutServer !== 'go-on') throw error;
        problem = error.message;
        // Feeds keep their address and aren't served, but commands find this host wherever it answers.
        return listen(0);
      });
      closers.push(() => server.close());
      port = server.port;
      if (problem === undefined) {
        origin = server.url;
        servedPort = server.port;
        if (options.serve.port !== 0) await device.rememberPort(port);
        lan = createLanServer({
          feeds: app.publisher.respond,
          port,
          log: options.log,
          wake,
          ...(options.lanAddresses === undefined ? {} : { addresses: options.lanAddresses }),
          onChange() {
            for (const listener of lanListeners) listener();
          },
        });
        const { close: closeLan } = lan;
        closers.push(() => closeLan());
        if (device.lan) await lan.turn(true);
      }
      await publish(lock, server.url, hostProblems);
    }

    return {
      app,
      data: options.data,
      origin,
      appUrl() {
        if (http === undefined || origin === undefined)
          throw new AppError('unavailable', problem ?? 'Nothing is served.');
        return http.appUrl();
      },
      feeds: () => app.publisher.list(),
      get language() {
        return device.language;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function wake(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}

/** A folder that fills up at the wrong moment keeps commands from finding the host, and nothing else. */
async function publish(lock: Lock, address: string, problems: string[]): Promise<void> {
  try {
    await lock.publish(address);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    problems.push(
      `The lock of the data folder couldn't be written: ${reasonOf(error)}. Commands don't find this host.`,
    );
  }
}

async function reachable(making: Promise<void>, data: string): Promise<void> {
  try {
    await making;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new AppError(
      'unavailable',
      `The data folder ${data} can't be made: ${reasonOf(error)}. Give another with --data.`,
    );
  }
}

function heldBy(
  data: string,
  holder: { readonly pid: number; readonly address?: string | undefined },
): AppError {
  const where = holder.address === undefined ? '' : ` and answers at ${holder.address}`;
  return new AppError(
    'conflict',
    `Another Sherpa holds ${data}: process ${holder.pid}${where}. Use that one, or end it first.`,
  );
}

function deviceName(): string {
  try {
    return `${userInfo().username}@${hostname()}`;
  } catch (error) {
    // An account without a name in the system's list, as in some containers.
    if (error instanceof Error && 'code' in error) return hostname();
    throw error;
  }
}
