import { type Outcome, refused, taken } from '../../shared/outcome.ts';
import { isPlainHttp } from '../../shared/publications/plain-http.ts';
import type { PublishTo } from '../../shared/publications/publication.ts';
import { settledPath } from '../../shared/publications/settled-path.ts';

type Server = Exclude<PublishTo, { readonly kind: 'folder' }>;

/** A place as it is kept: whole, with a file's name, and without what doesn't belong there or makes no difference. */
export function settledTo(to: PublishTo, fileName: string): Outcome<PublishTo> {
  if (to.kind !== 'folder') return settledServer(to, fileName);
  const path = settledPath(to.path);
  if (path === undefined) return refused(`“${to.path}” isn’t a whole path of a folder: give one.`);
  const file = to.file?.trim() || fileName;
  return isCalendarName(file)
    ? taken({ kind: 'folder', path, file })
    : refused(`A file can’t be called “${file}”: give a name that ends with .ics, without folders.`);
}

/** Nothing but calendars is written into folders of others: what ends otherwise may be run or read by programs. */
function isCalendarName(file: string): boolean {
  return /^[^./\\][^/\\]*\.ics$/i.test(file);
}

function settledServer(to: Server, fileName: string): Outcome<PublishTo> {
  const settled = settledUrl(to.url.trim(), to.insecure === true);
  if (!settled.ok) return settled;
  const url = settled.value;
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  if (!url.pathname.endsWith('/')) {
    if (to.kind === 'caldav') url.pathname += '/';
  } else if (to.kind === 'webdav') url.pathname += fileName;
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (to.kind === 'webdav' && !isCalendarName(decoded(name)))
    return refused(
      `A file there can’t be called “${decoded(name)}”: give a name that ends with .ics, or a “/” at the end if that is a folder.`,
    );
  const user = to.user?.trim();
  if (user?.includes(':') === true)
    return refused('A user’s name can’t have a “:”: servers take it for the end of it.');
  return taken({
    kind: to.kind,
    url: url.href,
    ...(user ? { user } : {}),
    ...(to.insecure === true && url.protocol === 'http:' ? { insecure: true } : {}),
  });
}

function settledUrl(text: string, insecure: boolean): Outcome<URL> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return refused('This isn’t the address of a server: one begins with https://.');
  if (url.username !== '' || url.password !== '')
    return refused('Leave user and password out of the address: they have their own fields.');
  if (url.search !== '' || url.hash !== '')
    return refused('The address of a calendar or file has no “?” and no “#”: leave them out.');
  return isPlainHttp(url.href) && !insecure
    ? refused(
        `Over http anybody on the way to ${url.host} can read the password and the calendar: use https, or insist on it.`,
      )
    : taken(url);
}

/** What an address's part is called; itself where it can't be read so. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
