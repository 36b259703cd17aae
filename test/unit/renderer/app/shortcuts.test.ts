import { describe, expect, test } from 'vitest';
import { SHORTCUTS, shortcutOf } from '../../../../renderer/app/shortcuts.ts';

const plain = { metaKey: false, ctrlKey: false, altKey: false, shiftKey: false };

describe('shortcuts', () => {
  test.each([
    [{ ...plain, key: 'n' }, 'new-entry'],
    [{ ...plain, key: 'k', metaKey: true }, 'search'],
    [{ ...plain, key: 'K', ctrlKey: true }, 'search'],
    [{ ...plain, key: 'z', ctrlKey: true }, 'undo'],
    [{ ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ ...plain, key: ',', ctrlKey: true }, 'settings'],
    [{ ...plain, key: ',' }, undefined],
    [{ ...plain, key: '?', shiftKey: true }, 'shortcuts'],
    [{ ...plain, key: '?' }, 'shortcuts'],
    [{ ...plain, key: 'n', ctrlKey: true }, undefined],
    [{ ...plain, key: 'n', altKey: true }, undefined],
    [{ ...plain, key: 'q' }, undefined],
  ])('take %j as %s', (event, id) => {
    expect(shortcutOf(event)?.id).toBe(id);
  });

  test('have no key twice', () => {
    const keys = SHORTCUTS.map(({ key, command, shift }) => `${command ?? false} ${shift ?? false} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
