import { describe, expect, it } from 'vitest';
import { printPreview } from '../../../headless/print/print-preview.ts';
import type { Preview } from '../../../shared/contract/methods/entry-methods.ts';
import { addDays } from '../../../shared/dates/day.ts';
import { aDay } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

function printed(preview: Preview): readonly [answer: string, told: string] {
  const [answers, told]: [string[], string[]] = [[], []];
  const terminal = { answer: (text: string) => answers.push(text), tell: (text: string) => told.push(text) };
  const given = { has: () => false };
  printPreview(preview, given as never, terminal as never);
  return [answers.join(''), told.join('\n')];
}

function skipping(holidays: number): Preview {
  const skipped = Array.from({ length: holidays }, (_, nth) => ({
    day: addDays(aDay('2026-01-02'), 30 * nth),
    state: 'US',
    name: `Holiday ${nth + 1}`,
  }));
  const weekend = { day: aDay('2026-01-04'), name: 'weekend' };
  const after = aView({ kind: 'deadline', when: '2030-01-01' });
  return {
    entries: [{ after, why: 'itself', skipped: [...skipped, weekend], alarms: { gone: [], planned: [] } }],
    notes: [],
  };
}

describe('a preview on the terminal', () => {
  it('names every holiday skipped while they are few', () => {
    const [answer] = printed(skipping(8));
    expect(answer).toContain('Holiday 8 (US), 1 weekend day');
  });

  it('tells many by their number and the first five', () => {
    const [answer] = printed(skipping(300));
    expect(answer).toContain('skips 301 days off, the first 5 holidays: 2026-01-02 Holiday 1 (US)');
    expect(answer).toContain('Holiday 5 (US)');
    expect(answer).not.toContain('Holiday 6');
  });

  it('says its notes as sentences', () => {
    const [, told] = printed({
      ...skipping(0),
      notes: [
        { about: 'stays', title: 'Stockholm', why: 'held' },
        { about: 'without-table', parties: ['MO'] },
      ],
    });
    expect(told).toBe(
      '“Stockholm” stays with the old deadline: it is held.\nNo table has the public holidays of MO: only weekends are skipped there.\nNothing is written yet.',
    );
  });
});
