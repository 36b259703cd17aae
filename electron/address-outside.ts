const allowed = ['http:', 'https:', 'mailto:'];

/** Where feeds are served; `webcal:` opens the calendar program, which asks before it subscribes. */
const ourFeed = /^webcal:\/\/[^/?#]+\/feeds\/[^/?#]+\/[^/?#]+\.ics(?:\?[\w=&-]*)?$/i;

/** The address to give to the system for a link, or nothing where its scheme isn't one for people to follow. */
export function addressOutside(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return undefined;
  return allowed.includes(url.protocol) || ourFeed.test(url.href) ? url.href : undefined;
}
