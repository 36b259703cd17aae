import { beforeAll, describe, expect, it } from 'vitest';
import { openerOf } from '../../../headless/open-in-browser.ts';
import { entryBlock } from '../../../headless/print/entry-block.ts';
import { entryTable } from '../../../headless/print/entry-table.ts';
import { textWidth } from '../../../headless/print/text-width.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { aDay } from '../../support/a-calendar.ts';
import { createMemoryApp } from '../../support/memory-app.ts';

const plain = { colours: false, width: undefined };

let entries: readonly EntryView[];
beforeAll(async () => {
  const { request } = await createMemoryApp();
  await request('sample.add', {});
  await request('entries.add', {
    entry: {
      kind: 'call',
      title: '中美元首通话\u001B[31m',
      when: '2026-01-02',
      notes: 'one\ntwo',
      topics: ['台湾'],
    },
  });
  entries = await request('entries.list', {});
});

function titled(title: string): EntryView {
  const entry = entries.find((one) => one.title.includes(title));
  if (entry === undefined) throw new Error(`no entry ${title}`);
  return entry;
}

describe('an entry as a block', () => {
  it('says who is silent, and which other dates are claimed, with what makes one the same moment', async () => {
    const { request } = await createMemoryApp();
    const { entries } = await request('entries.add', {
      entry: {
        kind: 'deadline',
        title: 'Truce expires',
        when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
        parties: ['US', 'CN'],
        statements: [
          { by: 'US', says: 'announces', made: aDay('2025-11-04'), date: '2026-11-10' },
          { by: 'Reuters', says: 'announces', made: aDay('2025-11-06'), date: '2026-11-09' },
        ],
      },
    });
    const block = entries.map((entry) => entryBlock(entry, false)).join('');
    expect(block).toContain('CN since 2025-11-04');
    expect(block).toContain('2026-11-09 (9 November 2026): rival, claimed by Reuters, 2025-11-06');
    expect(block).toContain(
      '00:01 on 2026-11-10 in New York is 21:01 on 2026-11-09 in Los Angeles: the same moment. 2026-11-09 is the last full day before it.',
    );
  });
});

describe('the table of entries', () => {
  it('has a line each, its columns aligned whatever the script', () => {
    const lines = entryTable(entries, plain).trimEnd().split('\n');
    expect(lines).toHaveLength(entries.length);
    const places = lines.map((line, index) => textWidth(line) - textWidth(entries[index]?.id ?? ''));
    expect(new Set(places).size).toBe(1);
  });

  it('says the place only where the title doesn’t, and that a deadline was extended', () => {
    expect(entryTable([titled('Geneva')], plain)).not.toContain('(Geneva)');
    expect(entryTable([titled('Busan')], plain)).toContain('Trump–Xi meeting, Busan  ');
    expect(entryTable([titled('Tokyo')], plain)).not.toContain('(Tokyo');
    const table = entryTable(entries, plain);
    expect(table.match(/Truce measures expire \(extended\)/g)).toHaveLength(2);
    const superseded = entries.map((entry) =>
      entry.replaced ? { ...entry, replaced: 'superseded' as const } : entry,
    );
    expect(entryTable(superseded, plain)).not.toContain('(extended)');
    expect(entryTable(superseded, plain).match(/\(superseded\)/g)).toHaveLength(2);
  });

  it('tells a vague date in words and an exact one as a day, by whose clock', () => {
    expect(entryTable([titled('State visit to Beijing')], plain)).toMatch(/^≈ April 2026 {2}/);
    expect(entryTable([titled('final push')], plain)).toMatch(/^≈ January–March 2026 {2}/);
    expect(entryTable([titled('Truce')], plain)).toMatch(/^2025-08-12 00:01 New York {2}/);
  });

  it('calls an agreement that takes one word alone announced', () => {
    expect(entryTable([titled('APEC, Shenzhen')], plain)).toContain('● announced, 1 of 1');
    expect(entryTable([titled('Truce')], plain)).toContain('● agreed, 2 of 2');
  });

  it('keeps to the width of the terminal, cutting titles and never ids', () => {
    for (const width of [100, 130]) {
      const lines = entryTable(entries, { colours: false, width }).trimEnd().split('\n');
      for (const [index, line] of lines.entries()) {
        expect(line.endsWith(entries[index]?.id ?? 'none')).toBe(true);
        expect(textWidth(line)).toBeLessThanOrEqual(Math.max(width, 120));
      }
    }
  });

  it('has colours only where they are wanted, and no other control characters ever', () => {
    const escapes = (text: string) => text.split('\u001B').length - 1;
    expect(escapes(entryTable(entries, plain))).toBe(0);
    expect(escapes(entryTable(entries, { ...plain, colours: true }))).toBe(entries.length * 2);
  });
});

describe('the block of an entry', () => {
  it('says whose clock a time is by, the instant, and the standing with its reason', () => {
    const block = entryBlock(titled('Truce'), false);
    expect(block).toContain('2025-08-12 00:01 America/New_York');
    expect(block).toContain('2025-08-12T04:01:00Z in UTC');
    expect(block).toMatch(/Standing +● agreed, 2 of 2: \S/);
    expect(block).toContain('Extended by');
  });

  it('gives earlier dates with the day each became known', () => {
    const moved = {
      ...titled('State visit to Beijing'),
      slips: [{ known: '2025-11-25', from: '2026', to: '2026-04', move: 'narrowed', days: 90 }],
    } as EntryView;
    expect(entryBlock(moved, false)).toContain('2026 (until 2025-11-25)');
  });

  it('says the window of a vague date, and the words it was given in', () => {
    const block = entryBlock(titled('State visit to Beijing'), false);
    expect(block).toMatch(/When +2026-04/);
    expect(block).toContain('some day from 2026-04-01 to 2026-04-30');
  });

  it('lists who said what, with source, quote and the id to withdraw it by', () => {
    const entry = titled('Busan');
    const block = entryBlock(entry, false);
    for (const { id, by } of entry.statements) {
      expect(block).toContain(by);
      expect(block).toContain(`[${id}]`);
    }
    expect(block).toContain('CNBC');
  });

  it('keeps the lines of notes, and nothing that a terminal would obey', () => {
    const block = entryBlock(titled('中美'), false);
    expect(block).toContain('\n  one\n  two\n');
    expect(block).not.toContain('\u001B');
  });
});

describe('the opener of a browser', () => {
  it.each([
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', { DISPLAY: '' }, undefined],
    ['linux', {}, undefined],
  ])('on %s with %j is %s', (platform, env, command) => {
    expect(openerOf(platform, env)?.[0]).toBe(command);
  });
});
