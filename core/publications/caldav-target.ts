import type { PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import { type CalendarResource, holdsAllOf, resourcesOf, uidIn } from '../../shared/feeds/resources-of.ts';
import { type Book, createBook, type Known } from './caldav-book.ts';
import { type Condition, type Dav, etagIn, pathOf } from './dav.ts';
import { entryRefusalOf, isAboutOne, THEIRS_IS_THERE } from './entry-refusal.ts';
import type { FoundCalendar } from './listing.ts';
import { PublishTrouble } from './publish-trouble.ts';
import { countOf, hasBrought, isAllRefused, newTally, type Tally, toldOf } from './tally.ts';
import type { Done, Run, ServerParts, Target } from './target.ts';
import { testServer } from './test-server.ts';

/** What one run has in hand. */
interface Work {
  readonly dav: Dav;
  readonly book: Book;
  readonly tally: Tally;
}

/** So many refusals are enough where nothing else ever happens. */
const MOST_REFUSED = 20;

/** A calendar on a CalDAV server: one resource a UID, each created, updated and deleted on the condition of its ETag. */
export function createCaldavTarget(parts: ServerParts): Target {
  const { url, host, digest } = parts;
  const place = `${pathOf(url)} on ${host}`;

  async function publish({ text }: { readonly text: string }, run: Run): Promise<Done> {
    const work: Work = { dav: await parts.openDav(), book: createBook(run), tally: newTally() };
    const { dav, book, tally } = work;
    const wanted = new Map(resourcesOf(text).map((one) => [one.uid, one]));
    let done = 0;
    const there = await lookAround(work, run.consent);
    const unwanted = book.all().filter(([uid]) => !wanted.has(uid));
    if (wanted.size === 0 && unwanted.length > 0 && !run.consent)
      throw new PublishTrouble(
        `The feed has no entries any more, and ${countOf(unwanted.length)} of Sherpa’s ${unwanted.length === 1 ? 'is' : 'are'} at ${place}: say yes to take all of them away.`,
        { waitsFor: 'consent' },
      );
    // From here on a creation whose answer never arrives is known to have been tried.
    for (const { uid, title } of wanted.values())
      if (!book.has(uid)) book.note(uid, { url: urlFor(uid), title });
    try {
      await book.keep();
      await takeSteps([...wanted.values()], (one) => bring(work, one, there));
      await takeSteps(unwanted, ([uid, known]) => takeOne(work, uid, known));
    } catch (error) {
      // A server that lets so many requests a minute through is asked for the rest after a minute.
      if (error instanceof PublishTrouble) error.hasGotOn = hasBrought(tally);
      throw error;
    } finally {
      await book.keep();
    }
    refuseIfAllRefused(1);

    /** One step after another, told as they are taken. */
    async function takeSteps<T>(steps: readonly T[], take: (step: T) => Promise<void>): Promise<void> {
      for (const step of steps) {
        await take(step);
        done += 1;
        run.onProgress?.(done, wanted.size + unwanted.length);
        refuseIfAllRefused(MOST_REFUSED);
      }
    }

    /** Where each and every entry is refused it isn't about the entries, and there is no use in asking for all. */
    function refuseIfAllRefused(atLeast: number): void {
      const { refused, firstRefusal } = tally;
      if (refused.length >= atLeast && isAllRefused(tally) && firstRefusal !== undefined)
        throw dav.trouble(firstRefusal, pathOf(url));
    }
    return toldOf(tally, wanted.size, place);
  }

  /**
   * What is there of Sherpa's, by address. A listing isn't believed by itself: what it lacks is asked for one by one, and
   * only what truly is gone counts as gone. Where all is gone, nothing is made anew unless the user says so.
   */
  async function lookAround({ dav, book }: Work, consent: boolean): Promise<Map<string, string | undefined>> {
    const { members, isCollection, isCalendar } = await dav.list(url, '1');
    const created = book.all().filter(([, { etag }]) => etag !== undefined);
    if (!isCalendar && !isCollection)
      throw new PublishTrouble(
        `${host} listed nothing at ${pathOf(url)}, not even the calendar itself: nothing was changed there. Sherpa tries again.`,
      );
    // Where entries are calendars of their own, or files among others, nothing of Sherpa’s belongs.
    if (!isCalendar) throw notACalendar(parts, await dav.calendars(), created.length > 0);
    const there = new Map(members);
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
    for (const uid of gone) book.forget(uid);
    return there;
  }

  /** Makes one entry be there as it is wanted. */
  async function bring(
    work: Work,
    one: CalendarResource,
    there: ReadonlyMap<string, string | undefined>,
  ): Promise<void> {
    const known = work.book.get(one.uid) ?? { url: urlFor(one.uid), title: one.title };
    const isCurrent = known.digest === digest(one.text);
    if (known.etag === undefined) return write(work, one, known, 'new');
    if (isCurrent && there.get(known.url) === known.etag) work.tally.kept += 1;
    else if (!isCurrent && isUsable(known.etag)) await write(work, one, known, { etag: known.etag });
    else await decide(work, one, known);
  }

  async function write(
    work: Work,
    one: CalendarResource,
    known: Known,
    condition: 'new' | { readonly etag: string },
  ): Promise<void> {
    const response = await work.dav.put(known.url, one.text, condition);
    if (response.status === 412) return decide(work, one, known);
    await settle(work, one, known, response, condition === 'new' ? 'created' : 'updated');
  }

  /** It isn't as it was left: reads what is there now, and goes on only where it is this very entry. */
  async function decide(work: Work, one: CalendarResource, known: Known): Promise<void> {
    const { dav, book, tally } = work;
    const seen = await dav.read(known.url);
    if (seen === undefined) {
      const response = await dav.put(known.url, one.text, 'new');
      return settle(work, one, known, response, 'mended');
    }
    if (uidIn(seen.text) !== one.uid) {
      book.forget(one.uid);
      tally.refused.push({ ...THEIRS_IS_THERE, title: one.title, isWanted: true });
      return;
    }
    if (holdsAllOf(seen.text, one.text)) {
      tally.kept += 1;
      return book.set(one.uid, { ...noted(one, known), etag: seen.etag ?? '' });
    }
    const wasCurrent = known.digest === digest(one.text);
    if (wasCurrent && isOfSherpa(seen.text)) tally.rivalled += 1;
    const response = await dav.put(known.url, one.text, conditionOf(seen.etag));
    await settle(work, one, known, response, wasCurrent ? 'mended' : 'updated');
  }

  async function settle(
    { dav, book, tally }: Work,
    one: CalendarResource,
    known: Known,
    response: Response,
    as: 'created' | 'updated' | 'mended',
  ): Promise<void> {
    if (!response.ok) {
      if (!isAboutOne(response)) throw dav.trouble(response, pathOf(url));
      return noteRefused(tally, response, { title: one.title, isWanted: true });
    }
    // A server that changed what it was given keeps its ETag to itself (RFC 4791 §5.3.4).
    const etag = etagIn(response) ?? (await dav.etagOf(known.url))?.etag ?? '';
    tally[as] += 1;
    await book.set(one.uid, { ...noted(one, known), etag });
  }

  /** Takes one away, unless somebody else's has come to its place. */
  async function takeOne({ dav, book, tally }: Work, uid: string, known: Known): Promise<void> {
    const left = known.etag !== undefined && isUsable(known.etag) ? { etag: known.etag } : undefined;
    let response = left && (await dav.remove(known.url, left));
    if (response === undefined || response.status === 412) {
      const seen = await dav.read(known.url);
      if (seen === undefined || uidIn(seen.text) !== uid) return book.forget(uid);
      response = await dav.remove(known.url, conditionOf(seen.etag));
    }
    const isGone = response.status === 404 || response.status === 410;
    if (!response.ok && !isGone) {
      if (!isAboutOne(response)) throw dav.trouble(response, pathOf(url));
      return noteRefused(tally, response, { title: known.title, isWanted: false });
    }
    tally.removed += 1;
    await book.drop(uid);
  }

  function urlFor(uid: string): string {
    return new URL(`${uid.replace(/[^A-Za-z0-9._-]/g, '-')}.ics`, url).href;
  }

  function noted(one: CalendarResource, known: Known): Known {
    return { url: known.url, title: one.title, digest: digest(one.text) };
  }

  return {
    publish,
    async takeAway(run) {
      const work: Work = { dav: await parts.openDav(), book: createBook(run), tally: newTally() };
      const { book, tally } = work;
      try {
        for (const [uid, known] of book.all()) await takeOne(work, uid, known);
      } finally {
        await book.keep();
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

async function test(parts: ServerParts): Promise<PublishTest> {
  const { url, host } = parts;
  let calendars: PublishTest['calendars'];

  async function look(dav: Dav): Promise<string> {
    const { isCalendar, title } = await dav.list(url, '0');
    if (isCalendar) return `${host} lets Sherpa in to the calendar “${title ?? pathOf(url)}”.`;
    calendars = [...(await dav.calendars())];
    throw notACalendar(parts, calendars);
  }

  const name = `sherpa-test-${parts.newName()}`;
  const result = await testServer({ ...parts, folder: url, name, look });
  return calendars === undefined || calendars.length === 0 ? result : { ...result, calendars };
}

function conditionOf(etag: string | undefined): Condition {
  return etag !== undefined && isUsable(etag) ? { etag } : 'any';
}

/** A weak ETag can't be the condition of a change (RFC 9110 §13.1.1); an empty one wasn't told. */
function isUsable(etag: string): boolean {
  return etag !== '' && !etag.startsWith('W/');
}

async function noteRefused(
  tally: Tally,
  response: Response,
  entry: { readonly title: string; readonly isWanted: boolean },
): Promise<void> {
  tally.refused.push({ ...(await entryRefusalOf(response)), ...entry });
  tally.firstRefusal ??= response;
}

/** Whether Sherpa wrote it, be it this one or another. */
function isOfSherpa(text: string): boolean {
  return /^PRODID:.*Sherpa/m.test(text);
}

/** Why nothing goes where no calendar is; an address that once was one may be one again. */
function notACalendar(
  { url, host }: ServerParts,
  calendars: readonly FoundCalendar[],
  wasOne = false,
): PublishTrouble {
  const named = calendars.map((one) => `“${one.title}”`).join(', ');
  const rest = named === '' ? 'give the address of one.' : `is one of ${named} meant?`;
  return new PublishTrouble(
    `${pathOf(url)} on ${host} isn’t a calendar${wasOne ? ' any more' : ''}: ${rest}`,
    wasOne ? {} : { waitsFor: 'settings' },
  );
}
