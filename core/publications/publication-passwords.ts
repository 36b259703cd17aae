import { AppError } from '../../shared/contract/app-error.ts';
import type { Log, Secrets } from '../ports.ts';
import { errorCode, reasonOf } from '../store/error-code.ts';
import { PublishTrouble } from './publish-trouble.ts';
import type { SavedPublication } from './saved-publication.ts';

/** Whose password it is, and whether it can be read here, which is learnt by reading it. */
interface Holder {
  readonly saved: SavedPublication;
  canRead: boolean | undefined;
}

/** The passwords of publications, in the store of secrets. */
export interface Passwords {
  /** Learns whether a publication's password can be read here. */
  look(holder: Holder): Promise<void>;
  /** Undefined where none is needed; throws `PublishTrouble` where it can't be read here. */
  of(holder: Holder): Promise<string | undefined>;
  /** The same for somebody who waits for the answer: throws `unavailable`. */
  forTest(holder: Holder): Promise<string | undefined>;
  /** Resolves once it is kept, with how to make that undone; throws `unavailable` where that fails. */
  keep(saved: SavedPublication, password: string): Promise<() => Promise<void>>;
  /** What can't be forgotten now is written in the log, and forgotten at the next start if nobody needs it. */
  forget(saved: SavedPublication): Promise<void>;
  /** Forgets what belongs to none of these; those of the others, which aren't understood here, stay. */
  forgetAllBut(known: readonly SavedPublication[], others: readonly string[]): Promise<void>;
}

export function createPasswords(secrets: Secrets, log: Log): Passwords {
  /** The password, or why it can't be had. */
  async function read(holder: Holder): Promise<{ readonly password: string } | PublishTrouble> {
    try {
      const password = await secrets.get(secretName(holder.saved));
      holder.canRead = password !== undefined;
      return password === undefined ? notHere() : { password };
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      log.error('A password could not be read.', { error });
      holder.canRead = false;
      return new PublishTrouble(`The password can’t be read here, as ${reasonOf(error)}: give it again.`, {
        waitsFor: 'password',
        isOnlyHere: true,
      });
    }
  }

  async function of(holder: Holder): Promise<string | undefined> {
    if (!holder.saved.hasPassword) return undefined;
    const found = await read(holder);
    if (found instanceof PublishTrouble) throw found;
    return found.password;
  }

  /** What a password was, for whoever may have to put it back. */
  async function formerly(name: string): Promise<string | undefined> {
    try {
      return await secrets.get(name);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return undefined;
    }
  }

  async function forget(namesOf: () => Promise<readonly string[]>): Promise<void> {
    try {
      for (const name of await namesOf()) await secrets.remove(name);
    } catch (error) {
      if (errorCode(error) === undefined && !(error instanceof AppError)) throw error;
      log.error('A password that nobody needs any more could not be forgotten.', { error });
    }
  }

  return {
    async look(holder) {
      await read(holder);
    },
    of,
    async forTest(holder) {
      try {
        return await of(holder);
      } catch (error) {
        if (error instanceof PublishTrouble) throw new AppError('unavailable', error.message);
        throw error;
      }
    },
    async keep(saved, password) {
      const name = secretName(saved);
      try {
        const before = await formerly(name);
        await secrets.set(name, password);
        return () => (before === undefined ? forget(async () => [name]) : secrets.set(name, before));
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        throw new AppError('unavailable', `The password can’t be kept: ${reasonOf(error)}.`);
      }
    },
    forget: (saved) => forget(async () => [secretName(saved)]),
    async forgetAllBut(known, others) {
      const needed = new Set(known.filter((one) => one.hasPassword).map(secretName));
      const isTheirs = (name: string) => others.some((id) => `${name} `.startsWith(`${nameOf(id)} `));
      const isOver = (name: string) => name.startsWith(nameOf('')) && !needed.has(name) && !isTheirs(name);
      await forget(async () => (await secrets.names()).filter(isOver));
    },
  };
}

function notHere(): PublishTrouble {
  return new PublishTrouble(
    'The password was given to another Sherpa, which keeps it to itself: give it here too.',
    { waitsFor: 'password', isOnlyHere: true },
  );
}

function nameOf(id: string): string {
  return `password of ${id}`;
}

/** By the server and user too: whatever a power cut leaves half done, none is read for another than it was given for. */
function secretName({ id, to }: SavedPublication): string {
  return to.kind === 'folder'
    ? nameOf(id)
    : `${nameOf(id)} for ${to.user ?? ''} at ${new URL(to.url).origin}`;
}
