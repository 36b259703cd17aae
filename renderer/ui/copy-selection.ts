/**
 * Copies as the user could, which needs no permission: selects the text and has it copied. Gives whether that went well.
 * With `fill`, it is what the copy is filled with that lands on the clipboard.
 */
export function copySelection(text: string, fill?: (event: ClipboardEvent) => void): boolean {
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.className = 'visually-hidden';
  const focused = document.activeElement;
  document.body.append(holder);
  holder.select();
  if (fill !== undefined) document.addEventListener('copy', fill);
  const isCopied = document.execCommand('copy');
  if (fill !== undefined) document.removeEventListener('copy', fill);
  holder.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
