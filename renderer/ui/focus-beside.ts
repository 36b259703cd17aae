/** Moves the focus to the next or former of some elements, from the one in whose list item it is. */
export function focusBeside(within: HTMLElement, selector: string, step: 1 | -1): void {
  const all = [...within.querySelectorAll<HTMLElement>(selector)];
  const item = document.activeElement?.closest('li');
  const at = all.findIndex((element) => item?.contains(element) === true);
  const next = at === -1 ? all[0] : all[at + step];
  next?.focus();
}
