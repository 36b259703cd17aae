import { app } from 'electron';
import type { Log } from '../core/ports.ts';
import { openUpdateSource } from './open-update-source.ts';
import { releasesOf } from './release-address.ts';
import { createUpdates, type Updates, type UpdatesOptions } from './updates.ts';

export interface UpdatesHereOptions extends Pick<UpdatesOptions, 'boxes' | 'endWith' | 'onChange'> {
  readonly profile: string;
  readonly log: Log;
}

/** New versions of this app; where nobody says where they lie, nothing is asked, and nothing loaded that could ask. */
export function updatesHere({ profile, log, ...options }: UpdatesHereOptions): Updates | undefined {
  const { isPackaged } = app;
  const releases = releasesOf({ isPackaged, resources: process.resourcesPath, env: process.env });
  if (releases === undefined) return undefined;
  return createUpdates({
    ...options,
    open: () => openUpdateSource({ releases, profile, log }),
    onFailure: (error) => log.error('The update failed.', { error }),
  });
}
