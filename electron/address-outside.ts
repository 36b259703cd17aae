const allowed = ['http:', 'https:', 'mailto:'];

/** The address to give to the system for a link, or nothing where its scheme isn't one for people to follow. */
export function addressOutside(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && allowed.includes(url.protocol) ? url.href : undefined;
}
