/** The address if it may be opened: of the web, or of mail; nothing else is ever made a link. */
export function webAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const address = new URL(text);
  return ['http:', 'https:', 'mailto:'].includes(address.protocol) ? address : undefined;
}
