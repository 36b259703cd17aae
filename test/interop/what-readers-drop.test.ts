import { describe, expect, test } from 'vitest';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { PROFILES } from '../../shared/feeds/profile.ts';
import { shapeOf } from '../../shared/feeds/shape.ts';
import { plannedAlarms } from '../../shared/reminders/planned-alarms.ts';
import { aDay } from '../support/a-calendar.ts';
import { createMemoryApp, type MemoryApp } from '../support/memory-app.ts';
import { readByIcalJs } from '../support/read-feed.ts';

async function fetchFeed({ app }: MemoryApp, query: string): Promise<string> {
  const answer = await app.publisher.respond({
    method: 'GET',
    url: `/feeds/secret/everything.ics?${query}`,
    headers: {},
  });
  return answer.body instanceof Uint8Array ? new TextDecoder().decode(answer.body) : String(answer.body);
}

async function aSample(): Promise<MemoryApp & { readonly entries: readonly EntryView[] }> {
  const memory = await createMemoryApp();
  const entries = await memory.request('sample.add', {});
  return { ...memory, entries };
}

describe.each(PROFILES)('a reader of the profile %s', (profile) => {
  test.each(['events', 'both'])(
    'that drops every VALARM still shows each deadline and each of its alarms (%s)',
    async (mode) => {
      const memory = await aSample();
      const { settings } = memory.store.state.calendar;
      const text = await fetchFeed(memory, `profile=${profile}&alarms=${mode}`);
      const events = readByIcalJs(text.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/g, ''));
      const starts = new Map(events.map(({ uid, start }) => [uid, start]));
      const deadlines = memory.entries.filter(({ kind }) => kind === 'deadline');
      expect(deadlines.length).toBeGreaterThan(5);
      let alarms = 0;
      for (const view of deadlines) {
        const shape = shapeOf(view);
        expect(starts.get(`${view.id}@sherpa`)).toBe(
          shape?.kind === 'timed' ? Date.parse(shape.at) : view.window?.to,
        );
        const due = shape?.kind === 'timed' ? shape.at : view.window?.to;
        for (const alarm of plannedAlarms(view, settings)) {
          if (alarm.what !== 'lead' || alarm.due !== due) continue;
          expect(starts.get(`${view.id}.alarm.${alarm.before}@sherpa`)).toBe(Date.parse(alarm.at));
          alarms += 1;
        }
      }
      expect(alarms).toBeGreaterThan(2);
    },
  );

  test('sees a cancelled summit to the last day of its retention, and not the day after', async () => {
    const memory = await aSample();
    const apec = memory.entries.find(({ title }) => title === 'APEC, Shenzhen');
    await memory.request('statements.say', {
      id: apec?.id ?? '',
      by: 'CN',
      says: 'cancels',
      made: aDay('2025-11-25'),
    });
    const shown = async (day: string) => {
      memory.clock.ms = Date.parse(`${day}T12:00:00Z`);
      const event = readByIcalJs(await fetchFeed(memory, `profile=${profile}`)).find(
        ({ uid }) => uid === `${apec?.id}@sherpa`,
      );
      // Google's calendar hides what is STATUS:CANCELLED.
      return profile === 'google' && event?.status === 'CANCELLED' ? undefined : event;
    };
    expect((await shown('2025-11-25'))?.summary).toBe('[cancelled] ≈ November 2026 · APEC, Shenzhen');
    expect(await shown('2027-02-28')).toMatchObject({ start: '2026-11-01', end: '2026-12-01' });
    expect(await shown('2027-03-01')).toBeUndefined();
  });
});
