import { copySelection } from '../ui/copy-selection.ts';

/**
 * Puts text on the clipboard; rejects where the browser won't. A host may deny pages the clipboard (the desktop shell
 * grants no permission but notifications): copying a selection, as the user could, needs none.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copySelection(text)) throw new Error('the clipboard can’t be written');
  }
}
