import type { OutputOf } from '../../shared/contract/methods.ts';

/** Gives the user a file to keep, as the browser does downloads. */
export function offerFile({ name, mediaType, content }: OutputOf<'feeds.export'>): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content over once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
