import { describe, expect, test } from 'vitest';
import { keepPreferences, readPreferences } from '../../../../renderer/state/preferences.ts';

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
  test('speak the browser’s language until the user says otherwise', () => {
    expect(readPreferences(storageWith(), ['zh-CN', 'en']).language).toBe('zh-Hans');
    expect(readPreferences(storageWith(), ['de-DE']).language).toBe('en');
  });

  test('are found again as they were kept', () => {
    const storage = storageWith();
    keepPreferences(storage, { ...readPreferences(storage, []), theme: 'dark', split: 0.5 });
    expect(readPreferences(storage, [])).toMatchObject({ theme: 'dark', split: 0.5 });
  });

  test.each(['nonsense', '[]', '{"theme":"pink"}', '{"split":7}'])('aren’t upset by %s', (text) => {
    expect(readPreferences(storageWith(text), ['en'])).toMatchObject({ theme: 'system', language: 'en' });
  });
});
