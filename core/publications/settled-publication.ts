import { AppError } from '../../shared/contract/app-error.ts';
import { sharesSignIn } from './place-of.ts';
import type { SavedPublication } from './saved-publication.ts';
import { settledTo } from './settled-to.ts';

/** A publication as it is given, and what is to become of its password. */
interface Settled {
  readonly saved: SavedPublication;
  /** The new one; `forget` where it shall have none; undefined where what is kept stays. */
  readonly password: { readonly set: string } | 'forget' | undefined;
}

type Given = Omit<SavedPublication, 'hasPassword'> & { readonly password?: string | undefined };

/**
 * Settles a publication that is saved anew, in place of the one before if there was one. Throws `invalid-input` for a place
 * that can't be one, and where a password would go to another server, or for another user, than it was given for.
 */
export function settledPublication(
  { password, ...given }: Given,
  before: SavedPublication | undefined,
  fileName: string,
): Settled {
  const settled = settledTo(given.to, fileName);
  if (!settled.ok) throw new AppError('invalid-input', settled.reason);
  const to = settled.value;
  const had = before?.hasPassword === true;
  const without = { ...given, to, hasPassword: false };
  if (to.kind === 'folder' || password === '')
    return { saved: without, password: had ? 'forget' : undefined };
  if (password !== undefined)
    return { saved: { ...without, hasPassword: true }, password: { set: password } };
  if (had && !sharesSignIn(before.to, to))
    throw new AppError(
      'invalid-input',
      'The password was for another server or user: give the one for this, or an empty one.',
    );
  return { saved: { ...without, hasPassword: had }, password: undefined };
}
