import type { PublishTo } from '../../shared/contract/methods/publish-methods.ts';

/** Where something is published to, as short as it can be told from others. */
export function placeWords(to: PublishTo): string {
  if (to.kind === 'folder')
    return to.file === undefined ? to.path : `${to.path.replace(/\/$/, '')}/${to.file}`;
  return to.url;
}
