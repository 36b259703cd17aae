import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where new versions are asked for: as the package says, or at an address given to a checkout. */
export type Releases =
  | { readonly kind: 'packaged' }
  | { readonly kind: 'checkout'; readonly address: string };

export interface ReleaseFacts {
  readonly isPackaged: boolean;
  /** Where the package's own files lie. */
  readonly resources: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where new versions are asked for; nowhere unless the package was made with an address. A variable says it in a checkout
 * alone: in a package it would let whoever starts Sherpa have another program put in its place.
 */
export function releasesOf({ isPackaged, resources, env }: ReleaseFacts): Releases | undefined {
  if (isPackaged) return existsSync(join(resources, 'app-update.yml')) ? { kind: 'packaged' } : undefined;
  const address = env.SHERPA_RELEASES;
  return address === undefined || address === '' ? undefined : { kind: 'checkout', address };
}
