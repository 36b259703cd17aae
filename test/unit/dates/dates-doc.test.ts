import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../shared/dates/day.ts';
import { parseDate } from '../../../shared/dates/parse-date.ts';
import { readWhen } from '../../../shared/dates/read-when.ts';

const PLACES: Readonly<Record<string, string>> = {
  Geneva: 'Europe/Zurich',
  Beijing: 'Asia/Shanghai',
  北京: 'Asia/Shanghai',
};
const options = {
  today: '2026-01-20' as Day,
  seasons: 'north',
  zoneByName: (name: string) => PLACES[name],
} as const;

/** The rows under a header, from all tables of docs/dates.md that have it, as plain cells. */
function rowsUnder(header: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL('../../../docs/dates.md', import.meta.url), 'utf8');
  const tables = text
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')));
  return tables
    .filter(([first]) => first === header)
    .flatMap((lines) => lines.slice(2))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replace(/^`|`$/g, '')),
    );
}

function table(header: string, atLeast: number): readonly (readonly string[])[] {
  const rows = rowsUnder(header);
  if (rows.length < atLeast) throw new Error(`only ${rows.length} rows under "${header}" in docs/dates.md`);
  return rows;
}

describe('docs/dates.md', () => {
  test.each(table('| You type | Stored as |', 100))('is right that "%s" is stored as %s', (words, date) => {
    expect(readWhen(words ?? '', options)).toMatchObject({ ok: true, value: { date } });
  });

  test.each(table('| You type | Date | Start | End | Zone |', 8))(
    'is right that "%s" is %s from %s to %s in %s',
    (words, date, start, end, zone) => {
      const read = readWhen(words ?? '', options);
      if (!read.ok) throw new Error(read.reason);
      expect([read.value.date, read.value.start ?? '', read.value.end ?? '', read.value.zone ?? '']).toEqual([
        date,
        start,
        end,
        zone,
      ]);
    },
  );

  test.each(table('| You type | The reason says |', 15))(
    'is right that "%s" is refused: %s',
    (words, reason) => {
      const read = readWhen(words ?? '', options);
      expect(read.ok ? `read as ${read.value.date}` : read.reason).toContain(reason);
    },
  );

  test.each(table('| EDTF | Earliest day | Latest day | Exact |', 20))(
    'is right that %s allows %s to %s, exact: %s',
    (text, from, to, exact) => {
      const parsed = parseDate(text ?? '');
      if (!parsed.ok) throw new Error(parsed.reason);
      const { window } = parsed.value;
      expect([window.from ?? '', window.to ?? '', parsed.value.exact ? 'yes' : 'no']).toEqual([
        from,
        to,
        exact,
      ]);
    },
  );
});
