import { expect, it } from 'vitest';
import { agentInBrief, readerOf } from '../../../shared/feeds/reader.ts';

it.each([
  ['Google-Calendar-Importer', 'google', 'Google-Calendar-Importer'],
  ['Microsoft Exchange/15.20 (Windows NT 10.0; Win64; x64)', 'outlook', 'Microsoft Exchange/15.20'],
  [
    'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.5; Pro)',
    'outlook',
    'Microsoft Office/16.0',
  ],
  ['iOS/17.4 (21E219) dataaccessd/1.0', 'apple', 'iOS/17.4'],
  ['macOS/14.4 (23E214) CalendarAgent/988', 'apple', 'macOS/14.4'],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.5.0',
    'thunderbird',
    'Thunderbird/128.5.0',
  ],
  ['vdirsyncer/0.19.2', 'other', 'vdirsyncer/0.19.2'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36', 'other', 'Safari/537.36'],
  ['', 'other', 'an unnamed program'],
  ['x'.repeat(500), 'other', 'x'.repeat(60)],
])('knows %s as %s', (agent, reader, brief) => {
  expect(readerOf(agent)).toBe(reader);
  expect(agentInBrief(agent)).toBe(brief);
});
