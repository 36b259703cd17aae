import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../../renderer/texts/catalogues.ts';

/** The names of the values that a text takes. */
function valuesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();
}

describe.each(Object.entries(catalogues))('the texts in %s', (language, catalogue) => {
  test('are the same as in English, none of them empty', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(catalogues.en).sort());
    expect(Object.entries(catalogue).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('can each be said', () => {
    const troubles: string[] = [];
    const onError = ({ message }: Error) => troubles.push(message);
    const intl = createIntl({ locale: language, messages: catalogue, onError });
    for (const [id, text] of Object.entries(catalogue)) {
      intl.formatMessage({ id }, Object.fromEntries(valuesOf(text).map((name) => [name, 2])));
    }
    expect(troubles).toEqual([]);
  });

  test('take the same values as in English', () => {
    const english: Readonly<Record<string, string>> = catalogues.en;
    for (const [id, text] of Object.entries(catalogue)) {
      expect({ id, values: valuesOf(text) }).toEqual({ id, values: valuesOf(english[id] ?? '') });
    }
  });
});
