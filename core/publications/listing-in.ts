import type { FoundCalendar, Listing, ListingJob } from './listing.ts';

type Item = Awaited<ReturnType<typeof import('tsdav')['davRequest']>>[number];
type Props = Item['props'];

/** Titles are shown, and ETags kept and sent: what is longer or otherwise isn't worth having. */
const LONGEST_TITLE = 200;
const SOUND_ETAG = /^[\x21-\x7e]{1,200}$/;

/** Reads an answer to PROPFIND, in the thread that calls, by way of the package tsdav. */
export async function listingIn({ url, text }: ListingJob): Promise<Listing> {
  const tsdav = await import('tsdav');
  const headers = { 'content-type': 'text/xml' };
  const items = await tsdav.davRequest({
    url,
    init: { method: 'PROPFIND', headers: {}, body: '' },
    fetch: async () => new Response(text, { status: 207, headers }),
  });
  const members = new Map<string, string | undefined>();
  const calendars: FoundCalendar[] = [];
  let self: Props;
  for (const { href, ok, props } of items) {
    // An answer that isn't a listing is given as one that has no address.
    const told = addressIn(href, url);
    if (told === undefined || !ok) continue;
    const address = asAsked(told, url);
    if (withoutSlash(address) === withoutSlash(url)) self = props;
    else if (!typesOf(props).includes('collection')) members.set(address, etagIn(props));
    if (typesOf(props).includes('calendar') && takesEvents(props))
      calendars.push({ url: address, title: titleIn(props) ?? new URL(address).pathname });
  }
  return {
    isCollection: typesOf(self).includes('collection'),
    isCalendar: typesOf(self).includes('calendar'),
    title: titleIn(self),
    etag: etagIn(self),
    members,
    calendars,
    principal: addressIn(hrefIn(self?.currentUserPrincipal), url),
    home: addressIn(hrefIn(self?.calendarHomeSet), url),
  };
}

function addressIn(href: unknown, url: string): string | undefined {
  const text = textOf(href);
  return text !== undefined && text !== '' && URL.canParse(text, url) ? new URL(text, url).href : undefined;
}

/** Somebody may have several homes: the first will do. */
function hrefIn(property: unknown): unknown {
  const { href } = Object(property) as { readonly href?: unknown };
  return Array.isArray(href) ? href[0] : href;
}

function etagIn(props: Props): string | undefined {
  const etag = textOf(props?.getetag);
  return etag !== undefined && SOUND_ETAG.test(etag) ? etag : undefined;
}

function titleIn(props: Props): string | undefined {
  return textOf(props?.displayname)?.slice(0, LONGEST_TITLE);
}

/** tsdav makes numbers of texts that look like some, and tells CDATA apart. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && '_cdata' in value) return textOf(value._cdata);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function typesOf(props: Props): readonly string[] {
  const types: unknown = props?.resourcetype;
  return typeof types === 'object' && types !== null ? Object.keys(types) : [];
}

/** A calendar may be one for tasks alone; one that doesn't tell takes all. */
function takesEvents(props: Props): boolean {
  const { comp } = Object(props?.supportedCalendarComponentSet) as { readonly comp?: unknown };
  const names = [comp ?? []].flat().map((one) => Object(Object(one)._attributes).name);
  return names.length === 0 || names.includes('VEVENT');
}

/** A server may write an address otherwise than it was asked, such as `%40` for `@`: what is in the place that was asked begins as that. */
function asAsked(address: string, url: string): string {
  const whole = readable(url);
  if (readable(address) === whole) return url;
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  return readable(folder) === whole ? url + address.slice(folder.length) : address;
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
