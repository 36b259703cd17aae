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
  /** Resolves once it is kept, or forgotten; throws `unavailable` where that fails. */
  keep(saved: SavedPublication, password: { readonly set: string } | 'forget'): Promise<void>;
}

export function createPasswords(secrets: Secrets, log: Log): Passwords {
  async function read(holder: Holder): Promise<string | undefined> {
    try {
      const password = await secrets.get(secretName(holder.saved));
      holder.canRead = password !== undefined;
      return password;
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      log.error('A password could not be read.', { error });
      holder.canRead = false;
      return undefined;
    }
  }

  async function of(holder: Holder): Promise<string | undefined> {
    if (!holder.saved.hasPassword) return undefined;
    const password = await read(holder);
    if (password !== undefined) return password;
    throw new PublishTrouble(
      'The password was given to another Sherpa, which keeps it to itself: give it here too.',
      { waitsFor: 'password', isOnlyHere: true },
    );
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
      try {
        if (password === 'forget') await secrets.remove(secretName(saved));
        else await secrets.set(secretName(saved), password.set);
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        throw new AppError('unavailable', `The password can’t be kept: ${reasonOf(error)}.`);
      }
    },
  };
}

/** By the server and user too: whatever a power cut leaves half done, none is read for another than it was given for. */
function secretName({ id, to }: SavedPublication): string {
  return to.kind === 'folder'
    ? `password of ${id}`
    : `password of ${id} for ${to.user ?? ''} at ${new URL(to.url).origin}`;
}
