import { isLoopback } from '../../shared/publications/plain-http.ts';
import type { PublishTo } from '../../shared/publications/publication.ts';
import { settledPath } from '../../shared/publications/settled-path.ts';

/** The same text for the same place, however it is written and whoever signs in to it. */
export function placeOf(to: PublishTo): string {
  if (to.kind === 'folder') return `folder ${settledPath(to.path) ?? to.path} ${to.file ?? ''}`;
  const { protocol, hostname, port, pathname } = new URL(to.url);
  const host = isLoopback(hostname) ? 'here' : hostname;
  return `${to.kind} ${protocol}//${host}:${port}${readable(pathname).replace(/\/{2,}/g, '/')}`;
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

/** A path may be written in several ways that mean the same, such as `@` and `%40`. */
function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}
