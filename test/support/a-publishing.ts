import type { FileSystem, Secrets } from '../../core/ports.ts';
import { listingIn } from '../../core/publications/listing-in.ts';
import { createPublicationMemories } from '../../core/publications/publication-memory.ts';
import type { PublishingPorts } from '../../core/publications/publications.ts';
import type { AnyPublication } from '../../core/publications/saved-publication.ts';
import { createSavedPublications } from '../../core/publications/saved-publications.ts';
import { inFolder } from './in-folder.ts';

/** Secrets that are forgotten with the test. */
export function createTestSecrets(): Secrets & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    kept: 'file',
    all,
    get: async (name) => all.get(name),
    set: async (name, value) => void all.set(name, value),
    remove: async (name) => void all.delete(name),
    names: async () => [...all.keys()],
  };
}

/** Publishing to folders of a disk of memory, where no server is ever reached and nothing goes by itself. */
export function createTestPublishing(files: FileSystem): PublishingPorts {
  let publications: readonly AnyPublication[] = [];
  return {
    fetch: async () => {
      throw Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
      });
    },
    filesAt: (folder) => inFolder(files, folder),
    isOwnFolder: async () => false,
    readListing: listingIn,
    memories: createPublicationMemories(files),
    saved: createSavedPublications({
      get publications() {
        return publications;
      },
      async settlePublications(now) {
        publications = now;
      },
    }),
    secrets: createTestSecrets(),
    wake: undefined,
  };
}
