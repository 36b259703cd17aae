import type { PublishTo } from '../../shared/publications/publication.ts';
import type { FileSystem } from '../ports.ts';
import { createCaldavTarget } from './caldav-target.ts';
import { openDav } from './dav.ts';
import { createFolderTarget } from './folder-target.ts';
import type { ReadListing } from './listing.ts';
import type { Target } from './target.ts';
import { createWeb, signInOf } from './web.ts';
import { createWebdavTarget } from './webdav-target.ts';

interface TargetsParts {
  readonly fetch: typeof fetch;
  readonly filesAt: (folder: string) => FileSystem;
  readonly readListing: ReadListing;
  readonly digest: (text: string) => string;
  readonly newName: () => string;
  readonly sentenceOf: (error: unknown) => string;
}

interface How {
  /** Whether the password ever was right. */
  readonly hasWorked: boolean;
  /** Breaks off whatever is asked of a server. */
  readonly signal: AbortSignal;
}

/** A server that says nothing for so long is given up for this time. */
const PATIENCE_MS = 30_000;

/** Gives the target that a place is, signed in to with a password. */
export function createTargets(parts: TargetsParts) {
  const { fetch, filesAt, digest, newName, sentenceOf } = parts;
  const common = { digest, newName, sentenceOf };
  return (to: PublishTo, password: string | undefined, { hasWorked, signal }: How): Target => {
    if (to.kind === 'folder') {
      const { path, file = '' } = to;
      return createFolderTarget({ ...common, files: filesAt(path), path, file });
    }
    const { kind, url, user } = to;
    const asked = { fetch, url, user, password, signal, patienceMs: PATIENCE_MS };
    const signIn = signInOf(asked, hasWorked);
    const readListing: ReadListing = (job) => unlessAborted(parts.readListing(job), signal);
    const open = () => openDav({ web: createWeb(asked), url, signIn, readListing });
    const server = { ...common, url, host: signIn.host, openDav: open };
    return kind === 'webdav' ? createWebdavTarget(server) : createCaldavTarget(server);
  };
}

/** What comes of a task, while it is waited for. */
function unlessAborted<T>(task: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    task.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
