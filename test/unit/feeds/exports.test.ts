import { expect, test } from 'vitest';
import { entriesCsv } from '../../../shared/feeds/entries-csv.ts';
import { entriesMarkdown } from '../../../shared/feeds/entries-markdown.ts';
import { aView, BUSAN } from '../../support/a-view.ts';

test('CSV quotes what needs it and ends every line by CRLF', () => {
  const [names, row, rest] = entriesCsv([aView({ title: 'Talks, "final"', when: '2026-04' })]).split('\r\n');
  expect(names?.startsWith('id,kind,title,date,')).toBe(true);
  expect(row?.startsWith('e1,bilateral,"Talks, ""final""",2026-04,')).toBe(true);
  expect(rest).toBe('');
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1'])('CSV makes %j harmless in a spreadsheet', (title) => {
  expect(entriesCsv([aView({ title })])).toContain(`,'${title}`);
});

test('CSV keeps negative degrees as numbers', () => {
  expect(entriesCsv([aView({ when: '2026-04' }, { venue: { ...BUSAN, lon: -80.4 } })])).toContain(',-80.4,');
});

test('Markdown reads as a brief and takes nothing in it for markup', () => {
  const view = aView(
    { title: '*Xi* visits', when: { date: '2025-10-30', start: '11:00' }, links: ['https://a.b/c'] },
    { venue: BUSAN },
  );
  expect(entriesMarkdown('Truce', [view], 'As known on 2025-11-25.')).toBe(
    '# Truce\n\nAs known on 2025-11-25.\n\n' +
      '- **2025-10-30 11:00 Seoul**: [\\*Xi\\* visits](<https://a.b/c>), Busan · ' +
      'expected (0 of 2): nobody has said anything yet\n',
  );
});
