import { afterEach, describe, expect, it } from 'vitest';
import { createListingThread, type ListingThread } from '../../../core/node/listing-thread.ts';
import { createQuietLog } from '../../support/quiet-log.ts';

let thread: ListingThread;
afterEach(() => thread.close());

const url = 'https://dav.example.org/lifeng/truce/';
const said = (inner: string) => `<?xml version="1.0"?><multistatus xmlns="DAV:">${inner}</multistatus>`;
const member = `<response><href>a.ics</href><propstat><prop><getetag>"1"</getetag></prop></propstat></response>`;
/** The parser takes time that grows with the square of it. */
const broken = said(`<a>${'x<b/>'.repeat(100_000)}</a>`);

describe('the thread that reads listings', () => {
  it('gives what a listing says, and nothing of what is none', async () => {
    thread = createListingThread(createQuietLog());
    expect(await thread.read({ url, text: said(member) })).toMatchObject({
      members: new Map([[`${url}a.ics`, '"1"']]),
    });
    expect(await thread.read({ url, text: '<html>Please sign in' })).toMatchObject({
      isCollection: false,
      members: new Map(),
    });
  });

  it('is killed where a listing takes too long, while the host goes on, and the next has a thread of its own', async () => {
    thread = createListingThread(createQuietLog(), { mostMs: 500, mostMegabytes: 256 });
    const reading = thread.read({ url, text: broken });
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 5);
    expect(await reading).toBe('too-long');
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(10);
    expect(await thread.read({ url, text: said(member) })).toHaveProperty('members');
  });

  it('ends at once with its host, whatever it reads', async () => {
    thread = createListingThread(createQuietLog(), { mostMs: 60_000, mostMegabytes: 256 });
    await thread.read({ url, text: said('') });
    const reading = thread.read({ url, text: broken });
    await thread.close();
    expect(await reading).toBe('failed');
  });
});
