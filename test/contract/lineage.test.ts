import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { predecessorOf } from '../../shared/entries/links-of.ts';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';

const FIRST = aDay('2026-03-02');

/** One thing that somebody does, to the entry that `which` falls on. */
type Step =
  | { readonly is: 'extend' | 'supersede'; readonly which: number; readonly days: number }
  | { readonly is: 'move'; readonly which: number; readonly days: number }
  | { readonly is: 'hang'; readonly which: number; readonly on: number; readonly offset: string }
  | { readonly is: 'remove'; readonly which: number }
  | { readonly is: 'undo' }
  | { readonly is: 'redo' };

const which = fc.nat(30);
const days = fc.integer({ min: -40, max: 120 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constantFrom('extend', 'supersede'), which, days }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('move'), which, days }) },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('hang'),
      which,
      on: which,
      offset: fc.constantFrom('P3D', '-P14D', 'P1M'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('remove'), which }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constantFrom('undo', 'redo') }) },
) as fc.Arbitrary<Step>;

async function aCalendar(): Promise<MemoryApp> {
  const memory = await createMemoryApp();
  for (const index of [0, 1, 2]) {
    const when = addDays(FIRST, index * 20);
    await memory.request('entries.add', { entry: { kind: 'deadline', title: `Deadline ${index}`, when } });
  }
  await memory.request('entries.add', { entry: { kind: 'talks', title: 'Round', when: '2026-07' } });
  return memory;
}

async function viewsOf({ request }: MemoryApp): Promise<readonly EntryView[]> {
  return (await request('calendar.read', {})).entries;
}

function inputOf(step: Step, views: readonly EntryView[]) {
  if (step.is === 'undo' || step.is === 'redo') return undefined;
  const entry = views[step.which % Math.max(1, views.length)];
  if (entry === undefined || step.is === 'remove') return undefined;
  const { id } = entry;
  const day = (by: number) => addDays(entry.window?.to ?? FIRST, by);
  if (step.is === 'extend') return { act: 'extend', id, to: day(Math.abs(step.days)) } as const;
  if (step.is === 'supersede') return { act: 'extend', id, to: day(step.days), how: 'supersedes' } as const;
  if (step.is === 'move') return { act: 'edit', id, set: { when: day(step.days) } } as const;
  if (step.is !== 'hang') return undefined;
  const on = views[step.on % views.length]?.id ?? id;
  return { act: 'edit', id, set: { trigger: { entry: on, offset: step.offset } } } as const;
}

/** Does it; whatever the calendar refuses leaves it as it was. */
async function take(memory: MemoryApp, step: Step): Promise<readonly EntryView[] | undefined> {
  const views = await viewsOf(memory);
  try {
    if (step.is === 'undo' || step.is === 'redo') return await memory.request(`history.${step.is}`, {});
    if (step.is === 'remove') {
      const id = views[step.which % Math.max(1, views.length)]?.id ?? ('none' as EntryId);
      return await memory.request('entries.remove', { id });
    }
    const input = inputOf(step, views);
    if (input === undefined) return undefined;
    const { act, ...rest } = input;
    if (act === 'extend') return await memory.request('entries.extend', rest as never);
    return await memory.request('entries.edit', rest as never);
  } catch (error) {
    expect(error).toMatchObject({ name: 'AppError' });
    expect(error).not.toMatchObject({ code: 'internal' });
    expect(await viewsOf(memory)).toEqual(views);
    return undefined;
  }
}

function unrevised(views: readonly EntryView[]) {
  return views
    .map(({ revision: _, modified: __, ...view }) => view)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Views without what is drawn anew each time, and without what they tell of those before and after them in a chain. */
function alike(views: readonly EntryView[], known: ReadonlySet<string>): readonly string[] {
  return unrevised(views).map(({ succeeds: _, succeeded: __, ...view }) =>
    JSON.stringify(view).replaceAll(/"(id\d{6})"/g, (text, id: string) => (known.has(id) ? text : '"new"')),
  );
}

test('a chain is whole and never runs in a circle, whatever is extended, superseded, removed and taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const memory = await aCalendar();
      for (const step of steps) await take(memory, step);
      const views = await viewsOf(memory);
      const byId = new Map(views.map((view) => [view.id, view]));
      const successors = new Map<string, string>();
      for (const view of views) {
        const before = predecessorOf(view);
        for (const link of [before, view.partOf, view.trigger?.entry])
          expect(link === undefined || byId.has(link)).toBe(true);
        if (before !== undefined) {
          expect(successors.has(before)).toBe(false);
          successors.set(before, view.id);
          expect(byId.get(before)?.supersededBy).toBe(view.id);
        }
        for (const leads of [predecessorOf, (one: EntryView) => one.trigger?.entry]) {
          const seen = new Set<string>();
          for (let one: EntryView | undefined = view; one !== undefined; ) {
            expect(seen.has(one.id)).toBe(false);
            seen.add(one.id);
            const next = leads(one);
            one = next === undefined ? undefined : byId.get(next);
          }
        }
      }
      for (const view of views)
        if (view.supersededBy !== undefined) expect(successors.get(view.id)).toBe(view.supersededBy);
    }),
    { numRuns: 60 },
  );
});

test('one undo restores exactly what was there before, revisions apart, and one redo what was there after', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 8 }), anyStep, async (steps, last) => {
      fc.pre(last.is !== 'undo' && last.is !== 'redo');
      const memory = await aCalendar();
      for (const step of steps) await take(memory, step);
      const before = await viewsOf(memory);
      const { seq } = await memory.request('calendar.read', {});
      await take(memory, last);
      const after = await viewsOf(memory);
      if ((await memory.request('calendar.read', {})).seq === seq) return;
      await memory.request('history.undo', {});
      expect(unrevised(await viewsOf(memory))).toEqual(unrevised(before));
      await memory.request('history.redo', {});
      expect(unrevised(await viewsOf(memory))).toEqual(unrevised(after));
    }),
    { numRuns: 60 },
  );
});

test('a preview shows what the act then does, and writes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 8 }), anyStep, async (steps, last) => {
      const memory = await aCalendar();
      for (const step of steps) await take(memory, step);
      const before = await viewsOf(memory);
      const input = inputOf(last, before);
      if (input === undefined) return;
      const preview = await memory.request('entries.preview', input as never).catch(() => undefined);
      expect(await viewsOf(memory)).toEqual(before);
      const done = await take(memory, last);
      expect(done === undefined).toBe(preview === undefined);
      if (preview === undefined) return;
      const known = new Set(before.map(({ id }) => id as string));
      const after = await viewsOf(memory);
      const shown = new Map(before.map((view) => [view.id, view]));
      for (const { after: view } of preview.entries) shown.set(view.id, view);
      expect(alike([...shown.values()], known).toSorted()).toEqual(alike(after, known).toSorted());
    }),
    { numRuns: 60 },
  );
});

test('a computed date is always that of its trigger, unless its entry stays put', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const memory = await aCalendar();
      for (const step of steps) await take(memory, step);
      const views = await viewsOf(memory);
      for (const { id, trigger, supersededBy, when } of views) {
        if (trigger === undefined || supersededBy !== undefined) continue;
        const on = views.find((one) => one.id === trigger.entry);
        const again = await memory.request('entries.preview', {
          act: 'edit',
          id,
          set: { trigger: { ...trigger, roll: 'none' } },
        });
        expect(on).toBeDefined();
        expect(again.entries.find(({ after }) => after.id === id)?.after.when?.date).toBe(when?.date);
      }
    }),
    { numRuns: 60 },
  );
});
