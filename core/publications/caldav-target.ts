import type { PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import { type CalendarResource, holdsAllOf, resourcesOf, uidIn } from '../../shared/feeds/resources-of.ts';
import { type Dav, pathOf } from './dav.ts';
import { probeEvent } from './probe-event.ts';
import type { Published } from './publication-memory.ts';
import { PublishTrouble } from './publish-trouble.ts';
import { type Done, type Run, type Target, tested } from './target.ts';

interface CaldavParts {
  readonly openDav: () => Promise<Dav>;
  /** The collection's address, with `/` at its end. */
  readonly url: string;
  readonly host: string;
  readonly digest: (text: string) => string;
  /** A text that nobody has used. */
  readonly newName: () => string;
  readonly sentenceOf: (error: unknown) => string;
}

type Known = NonNullable<Published['objects']>[string];

/** What is remembered is kept again after so many requests, and at the end. */
const KEEP_EVERY = 25;

/** Refusals that are about one entry: the others may still go through. */
const ABOUT_ONE = new Set([400, 403, 409, 412, 413, 415, 422]);

/** A calendar on a CalDAV server: one resource a UID, each created, updated and deleted on the condition of its ETag. */
export function createCaldavTarget(parts: CaldavParts): Target {
  const { url, host, digest } = parts;
  const place = `${pathOf(url)} on ${host}`;

  async function publish({ text }: { readonly text: string }, run: Run): Promise<Done> {
    const dav = await parts.openDav();
    const wanted = new Map(resourcesOf(text).map((one) => [one.uid, one]));
    const book = createBook(run);
    const there = await lookAround(dav, book, run.consent);
    const unwanted = book.all().filter(([uid]) => !wanted.has(uid));
    if (wanted.size === 0 && unwanted.length > 0 && !run.consent)
      throw new PublishTrouble(
        `The feed has no entries any more, and ${countOf(unwanted.length)} of Sherpa’s ${unwanted.length === 1 ? 'is' : 'are'} at ${place}: say yes to take all of them away.`,
        { waitsFor: 'consent' },
      );

    const tally: Tally = { created: 0, updated: 0, mended: 0, removed: 0, kept: 0, refused: [] };
    // From here on a creation whose answer never arrives is known to have been tried.
    for (const one of wanted.values())
      if (!book.has(one.uid)) book.note(one.uid, { url: urlFor(one.uid), title: one.title });
    try {
      await book.save();
      for (const one of wanted.values()) await bring(dav, book, one, there, tally);
      for (const [uid, known] of unwanted) await takeOne(dav, book, uid, known, tally);
    } finally {
      await book.save();
    }
    return told(dav, tally, wanted.size);
  }

  /**
   * What is there of Sherpa's, by address. A listing isn't believed by itself: what it lacks is asked for one by one, and
   * only what truly is gone counts as gone. Where all is gone, nothing is made anew unless the user says so.
   */
  async function lookAround(
    dav: Dav,
    book: Book,
    consent: boolean,
  ): Promise<Map<string, string | undefined>> {
    const { members, isCollection } = await dav.list(url, '1');
    if (!isCollection && members.size === 0)
      throw new PublishTrouble(
        `${host} listed nothing at ${pathOf(url)}, not even the calendar itself: nothing was changed there. Sherpa tries again.`,
      );
    const there = new Map(members);
    const created = book.all().filter(([, { etag }]) => etag !== undefined);
    const gone: string[] = [];
    for (const [uid, known] of created) {
      if (there.has(known.url)) continue;
      const found = await dav.etagOf(known.url);
      if (found === undefined) gone.push(uid);
      else there.set(known.url, found.etag);
    }
    if (gone.length > 0 && gone.length === created.length && !consent)
      throw new PublishTrouble(
        `Of the ${countOf(created.length)} that Sherpa has put into ${place} none is there any more: say yes to put them there again, or give another address.`,
        { waitsFor: 'consent' },
      );
    for (const uid of gone) book.delete(uid);
    return there;
  }

  /** Makes one entry be there as it is wanted. */
  async function bring(
    dav: Dav,
    book: Book,
    one: CalendarResource,
    there: ReadonlyMap<string, string | undefined>,
    tally: Tally,
  ): Promise<void> {
    const known = book.get(one.uid) ?? { url: urlFor(one.uid), title: one.title };
    const wants = digest(one.text);
    if (known.etag === undefined) return write(dav, book, one, known, 'new', tally);
    const isAsLeft = there.get(known.url) === known.etag;
    if (known.digest === wants && isAsLeft) {
      tally.kept += 1;
      return;
    }
    if (known.digest !== wants && isUsable(known.etag)) {
      const condition = { etag: known.etag };
      return write(dav, book, one, known, condition, tally);
    }
    return decide(dav, book, one, known, tally);
  }

  async function write(
    dav: Dav,
    book: Book,
    one: CalendarResource,
    known: Known,
    condition: 'new' | { readonly etag: string },
    tally: Tally,
  ): Promise<void> {
    const response = await dav.put(known.url, one.text, condition);
    if (response.status === 412) return decide(dav, book, one, known, tally);
    await settle(dav, book, one, known, response, tally, condition === 'new' ? 'created' : 'updated');
  }

  /** Somebody was there before: reads what is there now, and goes on only where it is this very entry. */
  async function decide(
    dav: Dav,
    book: Book,
    one: CalendarResource,
    known: Known,
    tally: Tally,
  ): Promise<void> {
    const seen = await dav.read(known.url);
    if (seen === undefined) {
      const response = await dav.put(known.url, one.text, 'new');
      return settle(dav, book, one, known, response, tally, 'mended');
    }
    if (uidIn(seen.text) !== one.uid) {
      book.delete(one.uid);
      tally.refused.push([one.title, 'something of somebody else’s has its place']);
      return;
    }
    if (holdsAllOf(seen.text, one.text)) {
      await book.set(one.uid, { ...entryOf(one, known.url), etag: seen.etag ?? '' });
      tally.kept += 1;
      return;
    }
    const condition = seen.etag !== undefined && isUsable(seen.etag) ? { etag: seen.etag } : 'any';
    const isChanged = known.digest === digest(one.text);
    const response = await dav.put(known.url, one.text, condition);
    await settle(dav, book, one, known, response, tally, isChanged ? 'mended' : 'updated');
  }

  async function settle(
    dav: Dav,
    book: Book,
    one: CalendarResource,
    known: Known,
    response: Response,
    tally: Tally,
    as: 'created' | 'updated' | 'mended',
  ): Promise<void> {
    if (!response.ok) {
      if (!ABOUT_ONE.has(response.status)) throw dav.trouble(response, pathOf(url));
      tally.refused.push([one.title, await whyRefused(response)]);
      tally.refusal ??= response;
      return;
    }
    // A server that changed what it was given keeps its ETag to itself (RFC 4791 §5.3.4).
    const etag = response.headers.get('etag') ?? (await dav.etagOf(known.url))?.etag ?? '';
    tally[as] += 1;
    await book.set(one.uid, { ...entryOf(one, known.url), etag });
  }

  /** Takes one away, unless somebody else's has come to its place. */
  async function takeOne(dav: Dav, book: Book, uid: string, known: Known, tally: Tally): Promise<void> {
    let etag = known.etag;
    let response = etag !== undefined && isUsable(etag) ? await dav.remove(known.url, { etag }) : undefined;
    if (response === undefined || response.status === 412) {
      const seen = await dav.read(known.url);
      if (seen === undefined || uidIn(seen.text) !== uid) return book.delete(uid);
      etag = seen.etag;
      response = await dav.remove(known.url, etag !== undefined && isUsable(etag) ? { etag } : 'any');
    }
    const isGone = response.status === 404 || response.status === 410;
    if (!response.ok && !isGone) {
      if (!ABOUT_ONE.has(response.status)) throw dav.trouble(response, pathOf(url));
      tally.refused.push([known.title, 'it couldn’t be taken away']);
      tally.refusal ??= response;
      return;
    }
    tally.removed += 1;
    await book.drop(uid);
  }

  function told(dav: Dav, tally: Tally, wanted: number): Done {
    const { created, updated, mended, removed, kept, refused, refusal } = tally;
    const done = created + updated + mended + removed;
    if (refused.length > 0 && done + kept === 0 && refusal !== undefined)
      throw dav.trouble(refusal, pathOf(url));
    const parts = [
      [created, 'new'],
      [updated, 'changed'],
      [mended, 'put back as Sherpa has it'],
      [removed, 'taken away'],
    ] as const;
    const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])).join(', ');
    const all = `${countOf(wanted)} at ${place}`;
    if (refused.length > 0) {
      const named = refused.slice(0, 3).map(([title, why]) => `“${title}” (${why})`);
      const more = refused.length > named.length ? ` and ${refused.length - named.length} more` : '';
      return {
        outcome: 'partly',
        sentence: `${all}${said === '' ? '' : `: ${said}`}; refused: ${named.join(', ')}${more}.`,
      };
    }
    if (done === 0) return { outcome: 'unchanged', sentence: `${all}: nothing had changed.` };
    return { outcome: 'published', sentence: `${all}: ${said}.` };
  }

  function urlFor(uid: string): string {
    return new URL(`${uid.replace(/[^A-Za-z0-9._-]/g, '-')}.ics`, url).href;
  }

  function entryOf(one: CalendarResource, at: string): Known {
    return { url: at, title: one.title, digest: digest(one.text) };
  }

  return {
    publish,
    async takeAway(run) {
      const dav = await parts.openDav();
      const book = createBook(run);
      const tally: Tally = { created: 0, updated: 0, mended: 0, removed: 0, kept: 0, refused: [] };
      try {
        for (const [uid, known] of book.all()) await takeOne(dav, book, uid, known, tally);
      } finally {
        await book.save();
      }
      if (tally.refused.length > 0)
        throw new PublishTrouble(
          `${host} kept ${countOf(tally.refused.length)} at ${pathOf(url)}, and took ${tally.removed} away.`,
        );
      return `${countOf(tally.removed)} taken away from ${place}.`;
    },
    test: () => test(parts),
  };
}

async function test(parts: CaldavParts): Promise<PublishTest> {
  const { url, host, newName } = parts;
  const name = `sherpa-test-${newName()}`;
  const probe = new URL(`${name}.ics`, url).href;
  let dav: Dav | undefined;
  const asked = async () => {
    dav ??= await parts.openDav();
    return dav;
  };
  let etag: string | undefined;
  let calendars: PublishTest['calendars'];
  const result = await tested(
    [
      [
        'reach',
        async () => {
          await (await asked()).reach(url);
          return `${host} answers.`;
        },
      ],
      [
        'sign-in',
        async () => {
          const listing = await (await asked()).list(url, '0');
          if (!listing.isCalendar) {
            calendars = [...(await (await asked()).calendars())];
            throw new PublishTrouble(
              calendars.length === 0
                ? `${pathOf(url)} on ${host} isn’t a calendar: give the address of one.`
                : `${pathOf(url)} on ${host} isn’t a calendar: one of ${calendars.map(({ title }) => `“${title}”`).join(', ')} is meant?`,
            );
          }
          return `${host} lets Sherpa in to the calendar “${listing.title ?? pathOf(url)}”.`;
        },
      ],
      [
        'write',
        async () => {
          const response = await (await asked()).put(probe, probeEvent(name), 'new');
          if (!response.ok) throw (await asked()).trouble(response, pathOf(url));
          etag = response.headers.get('etag') ?? undefined;
          return 'An entry could be written.';
        },
      ],
      [
        'delete',
        async () => {
          const response = await (await asked()).remove(probe, etag === undefined ? 'any' : { etag });
          if (!response.ok) throw (await asked()).trouble(response, pathOf(probe));
          return 'It could be deleted again: all is ready.';
        },
      ],
    ],
    parts.sentenceOf,
  );
  return calendars === undefined || calendars.length === 0 ? result : { ...result, calendars };
}

interface Tally {
  created: number;
  updated: number;
  mended: number;
  removed: number;
  kept: number;
  readonly refused: (readonly [title: string, why: string])[];
  refusal?: Response;
}

/** What is remembered of the calendar's objects while a run goes on, kept on the device every so often. */
type Book = ReturnType<typeof createBook>;

function createBook(run: Run) {
  const objects = new Map(Object.entries(run.published.objects ?? {}));
  let unsaved = 0;
  const save = () => {
    unsaved = 0;
    return run.keep({ objects: Object.fromEntries(objects) });
  };
  const step = async () => {
    unsaved += 1;
    if (unsaved >= KEEP_EVERY) await save();
  };
  return {
    all: () => [...objects],
    has: (uid: string) => objects.has(uid),
    get: (uid: string) => objects.get(uid),
    note(uid: string, known: Known): void {
      objects.set(uid, known);
    },
    set(uid: string, known: Known): Promise<void> {
      objects.set(uid, known);
      return step();
    },
    drop(uid: string): Promise<void> {
      objects.delete(uid);
      return step();
    },
    delete(uid: string): void {
      objects.delete(uid);
    },
    save,
  };
}

/** A weak ETag can't be the condition of a change (RFC 9110 §13.1.1); an empty one wasn't told. */
function isUsable(etag: string): boolean {
  return etag !== '' && !etag.startsWith('W/');
}

async function whyRefused(response: Response): Promise<string> {
  const text = await response.text();
  if (/no-uid-conflict/.test(text)) return 'it is there already, put there by somebody else';
  return `the server says ${response.status}`;
}

function countOf(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
