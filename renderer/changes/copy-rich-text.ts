import { copySelection } from '../ui/copy-selection.ts';

/** What is put on the clipboard: as HTML for what takes rich text, as plain text for all else. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** Puts rich text on the clipboard; rejects where the browser won't, in either way it knows. */
export async function copyRichText({ html, text }: RichText): Promise<void> {
  try {
    const blobs = { 'text/html': html, 'text/plain': text };
    const parts = Object.entries(blobs).map(
      ([type, content]) => [type, new Blob([content], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
  } catch {
    if (!copyByEvent({ html, text })) throw new Error('the clipboard can’t be written');
  }
}

/** As the user could: a copy of a selection, of which the page says what it is. */
function copyByEvent({ html, text }: RichText): boolean {
  return copySelection(text, (event) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
}
