import type { SwitchId, SwitchView } from '../shared/contract/methods/device-methods.ts';
import type { NotificationAct, ReminderNotification } from '../shared/reminders/notification.ts';

/** What the host lends the core. Everything that touches the machine comes through here. */

/** The one clock: milliseconds since 1970-01-01 UTC. It may jump, either way. */
export interface Clock {
  now(): number;
}

/** Gives ids that are new wherever they meet: 12 or more characters of letters, digits, `-` and `_`. */
export interface Ids {
  next(): string;
}

/** Where the core says what a maintainer should know. */
export interface Log {
  info(message: string, details?: Readonly<Record<string, unknown>>): void;
  error(message: string, details?: Readonly<Record<string, unknown>>): void;
}

/** CRC-32 as zlib and PNG have it (ISO 3309), as an unsigned number; `previous` continues over what came before. */
export type Checksum = (bytes: Uint8Array, previous?: number) => number;

/** A file opened for appending. */
export interface AppendFile {
  /** Writes at the end; resolves with how many bytes were taken, which may be fewer than given (a full disk). */
  write(bytes: Uint8Array): Promise<number>;
  /** Resolves once what was written will survive a power cut. */
  flush(): Promise<void>;
  /** Cuts the file to a length, so that a short write leaves nothing behind. */
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The files of one data folder; paths are relative, with `/`, and `''` is the folder itself. Errors carry Node's codes
 * (`ENOENT`, `ENOSPC`, `EACCES`, `EROFS`). Nothing is durable before its flush: file contents by `flush`, names
 * (creation, rename, removal) by `flushFolder` of the folder they are in.
 */
export interface FileSystem {
  read(path: string): Promise<Uint8Array>;
  /** How many bytes a file has; undefined where no file has that name. */
  size(path: string): Promise<number | undefined>;
  /** Names in a folder, sorted; empty when the folder isn't there. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes a folder, mode 0700, and those above it, each durably; content with one that is there. */
  makeFolder(path: string): Promise<void>;
  /** Opens for appending, mode 0600, creating it if it isn't there. */
  openAppend(path: string): Promise<AppendFile>;
  /** Gives a file another name, taking it from the file that had it, at one stroke. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  flushFolder(path: string): Promise<void>;
}

/** What became of a notification, as far as the system tells. */
export type Shown =
  | { readonly shown: true; readonly where?: 'browser' }
  | {
      readonly shown: false;
      readonly reason: string;
      /** It may have been shown all the same: the system said nothing about it. */
      readonly isUnsure?: true;
    };

/** The system's own notifications. */
export interface Notifier {
  /** Why nothing can be shown here at all, as a sentence; undefined where notifications work. */
  readonly unable: string | undefined;
  /** Shows a notification; one of the same key takes the place of the former. Never rejects: what failed is a reason. */
  show(notification: ReminderNotification): Promise<Shown>;
  /** Takes a notification away, if it is still there. */
  close(key: string): void;
  /** Calls the listener for what people do with notifications, until the function it gives back is called. */
  onAct(listener: (done: { readonly key: string; readonly act: NotificationAct }) => void): () => void;
  /** Whether the system asks not to disturb now; false where it can't be known. */
  asksNotToDisturb(): Promise<boolean>;
}

/** Calls back once after so many ms, as near as it can; gives what calls that off. Doesn't keep the process alive. */
export type Wake = (milliseconds: number, call: () => void) => () => void;

/** What the system does with folders for the user; a host without a display has none of it. */
export interface Shell {
  /** Shows a folder in the system's own way. Rejects with an `AppError` where that fails. */
  showFolder(path: string): Promise<void>;
  /** Asks the user for a folder, by its absolute path; undefined where they think better of it. Absent where nobody can be asked. */
  readonly chooseFolder?: () => Promise<string | undefined>;
}

/** What can be switched on and off about the desktop around a host. */
export interface Switches {
  /** The switches that there are here, as they stand. */
  read(): readonly SwitchView[];
  /** Turns a switch that there is. Rejects with an `AppError` where the system doesn't let it be turned. */
  set(id: SwitchId, isOn: boolean): Promise<void>;
  /** Calls the listener whenever a switch was turned, wherever, until the function it gives back is called. */
  onChange(listener: () => void): () => void;
}

/** Keeps passwords, each under a name; what it is given is in no log, error or answer. Rejects with Node's codes where its file fails. */
export interface Secrets {
  /** In the secret store of the system, or in a file that only its owner can read. */
  readonly kept: 'system' | 'file';
  /** Where they are kept less well than one would think, as a sentence. */
  readonly note?: string | undefined;
  /** Undefined where there is none of this name, or where another kind of host keeps it. */
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
  /** Content with none being there. */
  remove(name: string): Promise<void>;
  /** What those are called that are kept; none is opened for that. */
  names(): Promise<readonly string[]>;
}
