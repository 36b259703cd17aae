import { type Dav, etagIn, pathOf } from './dav.ts';
import type { Published } from './publication-memory.ts';
import { PublishTrouble } from './publish-trouble.ts';
import type { Done, Run, ServerParts, Target } from './target.ts';
import { testServer } from './test-server.ts';

type Known = NonNullable<Published['file']>;

/** Somebody may write at the same moment; more than once in a row is left for the next time. */
const MOST_LOOKS = 2;

/** One file on a WebDAV server: what isn't as Sherpa left it is never overwritten unseen. */
export function createWebdavTarget(parts: ServerParts): Target {
  const { url, host, digest } = parts;
  const place = `${pathOf(url)} on ${host}`;

  async function publish({ text }: { readonly text: string }, run: Run): Promise<Done> {
    const dav = await parts.openDav();
    const known = run.published.file ?? {};
    const wants = digest(text);
    for (let look = 1; look <= MOST_LOOKS; look += 1) {
      const there = await dav.etagOf(url);
      let condition: 'new' | 'any' | { readonly etag: string } = 'new';
      if (there !== undefined) {
        const isAsLeft = there.etag !== undefined && there.etag === known.etag;
        if (isAsLeft && known.digest === wants) return unchanged(run, known);
        const seen = isAsLeft ? { etag: there.etag } : await readOwn(dav, known, wants, run.consent);
        // It went in this moment: looked at again.
        if (seen === undefined) continue;
        if (seen.isWanted) return unchanged(run, { digest: wants, ...withEtag(seen.etag) });
        condition = seen.etag !== undefined && isStrong(seen.etag) ? { etag: seen.etag } : 'any';
      }
      await run.keep({ file: { ...known, pending: wants } });
      const response = await dav.put(url, text, condition);
      if (response.status === 412) continue;
      if (!response.ok) throw dav.trouble(response, pathOf(url));
      const etag = etagIn(response) ?? (await dav.etagOf(url))?.etag;
      await run.keep({ file: { digest: wants, ...withEtag(etag) } });
      return { outcome: 'published', sentence: `Written to ${place}.` };
    }
    throw new PublishTrouble(`Somebody else writes to ${place} at the same time; Sherpa tries again.`);
  }

  /** What is there now, where it is Sherpa's or may be overwritten; undefined where it is gone. */
  async function readOwn(
    dav: Dav,
    known: Known,
    wants: string,
    consent: boolean,
  ): Promise<{ readonly etag: string | undefined; readonly isWanted?: boolean } | undefined> {
    const seen = await dav.read(url);
    if (seen === undefined) return undefined;
    const found = digest(seen.text);
    if (found === wants) return { etag: seen.etag, isWanted: true };
    if (consent || isOurs(found, known)) return { etag: seen.etag };
    throw new PublishTrouble(
      known.digest === undefined
        ? `There is a file already at ${place}, which Sherpa didn’t put there: say yes to overwrite it, or give another name.`
        : `Somebody has changed the file at ${place} since Sherpa wrote it: say yes to overwrite that, or give another name.`,
      { waitsFor: 'consent' },
    );
  }

  async function unchanged(run: Run, file: Known): Promise<Done> {
    await run.keep({ file });
    return { outcome: 'unchanged', sentence: `The file at ${place} is up to date: nothing had changed.` };
  }

  return {
    publish,
    async takeAway(run) {
      const dav = await parts.openDav();
      const known = run.published.file ?? {};
      const seen = await dav.read(url);
      if (seen === undefined) return `There is no file at ${place} any more.`;
      if (!isOurs(digest(seen.text), known))
        return `The file at ${place} stays: it isn’t as Sherpa wrote it.`;
      const condition = seen.etag !== undefined && isStrong(seen.etag) ? { etag: seen.etag } : 'any';
      const response = await dav.remove(url, condition);
      if (!response.ok && response.status !== 404) throw dav.trouble(response, pathOf(url));
      await run.keep({});
      return `The file at ${place} is deleted.`;
    },
    test() {
      const folder = new URL('.', url).href;
      const name = `sherpa-test-${parts.newName()}`;
      return testServer({
        ...parts,
        folder,
        name,
        async look(dav) {
          await dav.list(folder, '0');
          return `${host} lets Sherpa in to ${pathOf(folder)}.`;
        },
      });
    },
  };
}

/** As it was left, or as it was about to be written when something broke off. */
function isOurs(found: string, { digest, pending }: Known): boolean {
  return found === digest || found === pending;
}

function isStrong(etag: string): boolean {
  return !etag.startsWith('W/');
}

function withEtag(etag: string | undefined): { readonly etag?: string } {
  return etag === undefined ? {} : { etag };
}
