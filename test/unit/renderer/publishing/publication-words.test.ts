import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { publicationWords } from '../../../../renderer/publishing/publication-words.ts';
import { en } from '../../../../renderer/texts/en.ts';
import { textOf } from '../../../../renderer/texts/use-text.ts';

const text = textOf(createIntl({ locale: 'en', messages: en }));

test('says how far a run is that takes its time, and that it is tried again once something was mended', () => {
  const stateOf = (status: object) =>
    publicationWords(
      {
        id: 'one',
        feed: 'everything',
        rendering: {},
        to: { kind: 'caldav', url: 'https://dav.example.org/' },
        every: 'changes',
        enabled: true,
        status: { isRunning: true, tries: 0, ...status },
      },
      text,
      String,
    ).state;
  const at = '2025-11-25T12:00:00Z';
  expect(stateOf({ isRunning: false, failingSince: at, tries: 0 })).toBe('Trying again…');
  expect(stateOf({ isRunning: false, failingSince: at, tries: 1 })).toBe('Failing');
  expect(stateOf({})).toBe('Publishing…');
  expect(stateOf({ progress: { done: 1200, of: 10_000 } })).toBe('Publishing, 1,200 of 10,000…');
});
