import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { MenuTexts } from './menu-texts.ts';

type Pressed = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** What a right click offers on text: what can be done with it just then, and nothing where there is none. */
export function contextMenuFor(
  { isEditable, selectionText, editFlags }: Pressed,
  texts: MenuTexts,
): readonly MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', label: texts.copy, enabled: editFlags.canCopy };
  if (!isEditable) return selectionText === '' ? [] : [copy];
  return [
    { role: 'cut', label: texts.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: texts.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: texts['select-all'], enabled: editFlags.canSelectAll },
  ];
}
