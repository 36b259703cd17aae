import { expect, it } from 'vitest';
import { overlayDaysOf } from '../../../../renderer/calendar/overlay-days.ts';
import { overlayStretch } from '../../../../renderer/calendar/overlay-stretch.ts';
import type { Overlay } from '../../../../renderer/subscriptions/overlay.ts';
import type { Day } from '../../../../shared/dates/day.ts';
import { agendaOf } from '../../../../shared/entries/agenda-order.ts';
import { entriesBetween, indexByMonth } from '../../../../shared/entries/month-index.ts';
import type { SubscriptionId } from '../../../../shared/subscriptions/subscription.ts';

const day = (text: string) => text as Day;

function anOverlay(uid: string, first: string, last = first, start?: string): Overlay {
  const [from, to] = [day(first), day(last)];
  return {
    item: {
      subscription: 'sub-1' as SubscriptionId,
      uid,
      title: uid,
      when: { date: first, ...(start === undefined ? {} : { start }) },
      from,
      to,
      allDay: start === undefined,
      status: 'confirmed',
    },
    subscription: { title: 'Ministry', colour: 'teal' },
    window: { from, to },
    exact: true,
  };
}

it('an event of others lies on each of its days, and on none outside', () => {
  const overlays = [anOverlay('a', '2026-03-30', '2026-04-02'), anOverlay('b', '2026-04-02')];
  const days = overlayDaysOf(overlays, day('2026-04-01'), day('2026-04-30'));
  expect([...days].map(([on, there]) => [on, there.map(({ item }) => item.uid)])).toEqual([
    ['2026-04-01', ['a']],
    ['2026-04-02', ['a', 'b']],
  ]);
});

it('the agenda has it on its first day, by its hour, under a heading of its own where there is none', () => {
  const overlays = [
    anOverlay('late', '2026-04-02', '2026-04-02', '15:00'),
    anOverlay('early', '2026-04-02'),
    anOverlay('before', '2026-04-01', '2026-04-03'),
  ];
  expect(
    agendaOf([], [], overlays).map(({ heading, guests }) => [heading, guests.map(({ item }) => item.uid)]),
  ).toEqual([
    [{ kind: 'day', day: '2026-04-01' }, ['before']],
    [{ kind: 'day', day: '2026-04-02' }, ['early', 'late']],
  ]);
});

it('a month looks at its own of 5,000 events alone', () => {
  let looked = 0;
  const overlays = Array.from({ length: 5000 }, (_, index) => {
    const month = `20${25 + (Math.floor(index / 12) % 4)}-${String(1 + (index % 12)).padStart(2, '0')}`;
    const { window, ...overlay } = anOverlay(`${index}`, `${month}-15`);
    return {
      ...overlay,
      get window() {
        looked += 1;
        return window;
      },
    };
  });
  const index = indexByMonth<Overlay>(overlays);
  looked = 0;
  const there = entriesBetween(index, day('2026-04-01'), day('2026-04-30'));
  expect(there.length).toBeGreaterThan(0);
  expect(looked).toBeLessThan(there.length * 10);
});

it('turning the page within a quarter asks for no other days, and turning beyond it has the next month already', () => {
  const stretch = { from: '2025-08-18', to: '2026-02-14' };
  expect(['2025-10-01', '2025-11-25', '2025-12-31'].map((text) => overlayStretch(day(text)))).toEqual([
    stretch,
    stretch,
    stretch,
  ]);
});
