import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { layOutRow, type RowLayout, type RowSpace } from '../../../shared/timeline/lay-out-row.ts';
import { extentOf, extentWithGhosts } from '../../../shared/timeline/mark-extent.ts';
import { type TimelineMark, timelineMarkOf } from '../../../shared/timeline/timeline-mark.ts';
import { aView } from '../../support/a-view.ts';
import { anyEdtf } from '../../support/any-edtf.ts';

const space: RowSpace = {
  pxPerDay: 2,
  mostLanes: 6,
  ghosts: true,
  wordsPx: ({ title }) => title.length * 6,
};

function marksOf(views: readonly EntryView[]): readonly TimelineMark[] {
  return views.map(timelineMarkOf).filter((mark) => mark !== undefined);
}

/** What a placed mark covers of its lane, in px. */
function boxesOf({ marks }: RowLayout, pxPerDay: number) {
  return marks.map(({ mark, lane, words, ghosts }) => {
    const own = extentOf(mark, pxPerDay);
    const all = ghosts ? extentWithGhosts(mark, pxPerDay) : own;
    return {
      lane,
      from: all.from,
      to: words === undefined ? all.to : Math.max(all.to, own.from + words.at + words.px),
    };
  });
}

const anyView = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('summit', 'talks', 'call', 'deadline', 'pledge'),
    date: anyEdtf(),
    title: fc.string({ minLength: 1, maxLength: 60 }).map((text) => `x${text}`),
    slippedFrom: fc.array(anyEdtf(), { maxLength: 3 }),
  })
  .map(({ id, kind, date, title, slippedFrom }) =>
    aView({ id, kind, title: title.trim(), when: { date } } as never, { slippedFrom }),
  );

const anySpace = fc
  .record({
    pxPerDay: fc.double({ min: 0.4, max: 200, noNaN: true }),
    mostLanes: fc.integer({ min: 0, max: 8 }),
    ghosts: fc.boolean(),
  })
  .map((chosen): RowSpace => ({ ...space, ...chosen }));

describe('a row of the timeline', () => {
  test('lets nothing on a lane overlap: neither marks nor words nor old dates', () => {
    fc.assert(
      fc.property(fc.array(anyView, { maxLength: 25 }), anySpace, (views, space) => {
        expectApart(layOutRow(marksOf(views), space), space.pxPerDay);
      }),
      { numRuns: 150 },
    );
  });

  test('draws or counts every entry once', () => {
    fc.assert(
      fc.property(fc.array(anyView, { maxLength: 25 }), anySpace, (views, space) => {
        const marks = marksOf(views);
        const layout = layOutRow(marks, space);
        const found = [
          ...layout.marks.map(({ mark }) => mark.entry.id),
          ...layout.density.flatMap(({ entries }) => entries.map(({ id }) => id)),
        ];
        expect(found.toSorted()).toEqual(marks.map(({ entry }) => entry.id).toSorted());
        expect(Math.max(-1, ...layout.marks.map(({ lane }) => lane))).toBeLessThan(Math.max(1, layout.lanes));
      }),
      { numRuns: 150 },
    );
  });

  test('lies the same whatever order the entries come in', () => {
    fc.assert(
      fc.property(fc.array(anyView, { maxLength: 15 }), anySpace, (views, space) => {
        const marks = marksOf(views);
        expect(layOutRow(marks.toReversed(), space)).toEqual(layOutRow(marks, space));
      }),
      { numRuns: 60 },
    );
  });

  test('counts everything when it is collapsed', () => {
    const layout = layOutRow(
      marksOf([
        aView({ id: 'a', when: { date: '2025-11-03' } }),
        aView({ id: 'b', when: { date: '2025-11-05' } }),
        aView({ id: 'c', when: { date: '2026-03-05' } }),
      ]),
      { ...space, mostLanes: 0 },
    );
    expect(layout.lanes).toBe(0);
    expect(layout.density.map(({ entries }) => entries.length)).toEqual([2, 1]);
  });

  test('lets nothing overlap where deadlines follow one another either', () => {
    fc.assert(
      fc.property(fc.array(anyView, { maxLength: 20 }).map(linked), anySpace, (views, space) => {
        expectApart(layOutRow(marksOf(views), space), space.pxPerDay);
      }),
      { numRuns: 150 },
    );
  });

  test('puts a chain of deadlines on one lane, joined by arrows', () => {
    const deadlines = chain(['2025-08-12', '2025-11-10', '2026-11-10']);
    const { marks } = layOutRow(marksOf(deadlines.toReversed()), space);
    expect(marks.map(({ lane }) => lane)).toEqual([0, 0, 0]);
    expect(marks.map(({ arrow }) => arrow?.to.entry.id)).toEqual(['d1', 'd2', undefined]);
  });

  test('parts a chain whose later deadline falls before the one it supersedes', () => {
    const { marks } = layOutRow(marksOf(chain(['2025-11-10', '2025-09-01'])), space);
    expect(marks.every(({ arrow }) => arrow === undefined)).toBe(true);
  });

  test('keeps the words of what matters most where there is room for few', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      aView({ id: `call${index}`, kind: 'call', title: 'A call on trade', when: { date: '2025-11-05' } }),
    );
    const summit = aView({ id: 'summit', kind: 'summit', title: 'A summit', when: { date: '2025-11-05' } });
    const { marks, density } = layOutRow(marksOf([...many, summit]), { ...space, mostLanes: 3 });
    expect(marks.map(({ mark }) => mark.entry.id)).toContain('summit');
    expect(marks.find(({ mark }) => mark.entry.id === 'summit')?.words).toBeDefined();
    expect(density.map(({ entries }) => entries.length)).toEqual([6]);
  });
});

/** The same, where each deadline that another comes after in the list is superseded by that. */
function linked(views: readonly EntryView[]): EntryView[] {
  return views.map((view, index) => {
    const next = views[index + 1];
    const isLinked = view.kind === 'deadline' && next?.kind === 'deadline';
    return isLinked ? { ...view, supersededBy: next.id } : view;
  });
}

function expectApart(layout: RowLayout, pxPerDay: number): void {
  const boxes = boxesOf(layout, pxPerDay);
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      if (a.lane === b.lane) expect(a.to <= b.from + 0.01 || b.to <= a.from + 0.01).toBe(true);
}

function chain(dates: readonly string[]): EntryView[] {
  return dates.map((date, index) => ({
    ...aView({ id: `d${index}`, kind: 'deadline', title: 'It lapses', when: { date } }),
    ...(index < dates.length - 1 && { supersededBy: `d${index + 1}` as EntryView['id'] }),
  }));
}
