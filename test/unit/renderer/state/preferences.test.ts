import { describe, expect, test } from 'vitest';
import { keepPreferences, readPreferences } from '../../../../renderer/state/preferences.ts';
import { spokenLanguage } from '../../../../renderer/state/spoken-language.ts';

function storageWith(text?: string) {
  let kept = text ?? null;
  return {
    getItem: () => kept,
    setItem(_: string, value: string) {
      kept = value;
    },
  };
}

describe('preferences', () => {
  test('leave language and theme to the system until the user says otherwise', () => {
    expect(readPreferences(storageWith())).toMatchObject({ language: 'system', theme: 'system' });
    expect(spokenLanguage('system', ['zh-CN', 'en'])).toBe('zh-Hans');
    expect(spokenLanguage('system', ['de-DE'])).toBe('en');
    expect(spokenLanguage('en', ['zh-CN'])).toBe('en');
  });

  test('are found again as they were kept', () => {
    const storage = storageWith();
    keepPreferences(storage, { ...readPreferences(storage), theme: 'dark', split: 0.5 });
    expect(readPreferences(storage)).toMatchObject({ theme: 'dark', split: 0.5 });
  });

  test.each(['nonsense', '[]', '{"theme":"pink"}', '{"split":7}'])('aren’t upset by %s', (text) => {
    expect(readPreferences(storageWith(text))).toMatchObject({ theme: 'system', language: 'system' });
  });
});
