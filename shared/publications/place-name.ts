import type { PublishTo } from './publication.ts';

/** A place for people: the file's path, or the address. */
export function placeName(to: PublishTo): string {
  if (to.kind !== 'folder') return to.url;
  if (to.file === undefined) return to.path;
  const slash = to.path.includes('/') ? '/' : '\\';
  return to.path.endsWith(slash) ? `${to.path}${to.file}` : `${to.path}${slash}${to.file}`;
}
