import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import { PublicationSchema, type PublishTo } from '../../shared/contract/methods/publish-methods.ts';
import { isId } from '../../shared/entries/ids.ts';

const PublicationIdSchema = v.custom<string>(isId);

/** A publication as the device keeps it: its password is elsewhere. */
export const SavedPublicationSchema = v.object({
  ...PublicationSchema.entries,
  // It becomes a file's name, and whoever made the folder may have put anything there.
  id: PublicationIdSchema,
  to: v.pipe(
    PublicationSchema.entries.to,
    v.check((to) => (to.kind === 'folder' ? isCalendarName(to.file ?? '') : isSoundServer(to))),
  ),
  hasPassword: v.optional(v.boolean(), false),
});

export type SavedPublication = Readonly<v.InferOutput<typeof SavedPublicationSchema>>;

/** Whatever the device keeps under an id, also what a newer Sherpa put there. */
export const AnyPublicationSchema = v.looseObject({ id: v.string() });

export type AnyPublication = Readonly<v.InferOutput<typeof AnyPublicationSchema>>;

/** Nothing but calendars is written into folders of others: what ends otherwise may be run or read by programs. */
function isCalendarName(file: string): boolean {
  return /^[^./\\][^/\\]*\.ics$/i.test(file);
}

function isSoundServer({ url, insecure }: Exclude<PublishTo, { readonly kind: 'folder' }>): boolean {
  try {
    return settledUrl(url, insecure === true).href === url;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A place as it is kept: whole, with a file's name, and without what doesn't belong there. Throws `invalid-input`. */
export function settledTo(to: PublishTo, fileName: string): PublishTo {
  if (to.kind === 'folder') {
    const path = to.path.trim();
    if (!/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(path))
      throw new AppError('invalid-input', `“${path}” isn’t a whole path of a folder: give one.`);
    const file = to.file?.trim() || fileName;
    if (!isCalendarName(file))
      throw new AppError(
        'invalid-input',
        `A file can’t be called “${file}”: give a name that ends with .ics, without folders.`,
      );
    return { kind: 'folder', path, file };
  }
  const url = settledUrl(to.url.trim(), to.insecure === true);
  if (!url.pathname.endsWith('/')) {
    if (to.kind === 'caldav') url.pathname += '/';
  } else if (to.kind === 'webdav') url.pathname += fileName;
  const user = to.user?.trim();
  if (user?.includes(':') === true)
    throw new AppError('invalid-input', 'A user’s name can’t have a “:”: servers take it for the end of it.');
  return {
    kind: to.kind,
    url: url.href,
    ...(user ? { user } : {}),
    ...(to.insecure === true && url.protocol === 'http:' ? { insecure: true } : {}),
  };
}

function settledUrl(text: string, insecure: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new AppError('invalid-input', 'This isn’t the address of a server: one begins with https://.');
  if (url.username !== '' || url.password !== '')
    throw new AppError(
      'invalid-input',
      'Leave user and password out of the address: they have their own fields.',
    );
  if (url.search !== '' || url.hash !== '')
    throw new AppError(
      'invalid-input',
      'The address of a calendar or file has no “?” and no “#”: leave them out.',
    );
  if (url.protocol === 'http:' && !insecure && !LOOPBACK.test(url.hostname))
    throw new AppError(
      'invalid-input',
      `Over http anybody on the way to ${url.host} can read the password and the calendar: use https, or insist on it.`,
    );
  return url;
}

/** The same text for the same place, whoever signs in to it. */
export function placeOf(to: PublishTo): string {
  return to.kind === 'folder' ? `folder ${to.path} ${to.file ?? ''}` : `${to.kind} ${to.url}`;
}

/** A place for people. */
export function placeName(to: PublishTo): string {
  return to.kind === 'folder' ? `${to.file ?? ''} in ${to.path}` : to.url;
}

/** Whether a password given for one place may be sent to another: the same server, the same user. */
export function sharesSignIn(one: PublishTo, other: PublishTo): boolean {
  return (
    one.kind !== 'folder' &&
    other.kind !== 'folder' &&
    one.user === other.user &&
    new URL(one.url).origin === new URL(other.url).origin
  );
}
