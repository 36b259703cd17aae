import { expect, test } from 'vitest';
import { contextMenuFor } from '../../../electron/context-menu.ts';
import { menuTextsFor } from '../../../electron/menu-texts.ts';

const editFlags = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: true,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
};
const texts = menuTextsFor('en');
const offered = (isEditable: boolean, selectionText: string) =>
  contextMenuFor({ isEditable, selectionText, editFlags }, texts).flatMap(({ role, enabled }) =>
    enabled === true ? [role] : [],
  );

test('a right click on a field offers what can be done with its text', () => {
  expect(offered(true, '')).toEqual(['copy', 'paste', 'selectAll']);
});

test('a right click on marked text offers to copy it', () => {
  expect(offered(false, 'Geneva')).toEqual(['copy']);
});

test('a right click on nothing opens nothing', () => {
  expect(offered(false, '')).toEqual([]);
});
