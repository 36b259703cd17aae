import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleInputs } from '../../../core/sample/sample.ts';
import type { Day } from '../../../shared/dates/day.ts';
import { paceOf } from '../../../shared/pledges/pace.ts';
import { createMemoryApp } from '../../support/memory-app.ts';

const seeds = new URL('../../../../shared/seeds/', import.meta.url);
const areSeedsThere = existsSync(seeds);
if (!areSeedsThere) console.log(`skipped: the texts that the quotes are from aren’t at ${seeds.pathname}`);

const NOVEMBER_25 = '2025-11-25' as Day;
const ids = { next: () => `id${Math.random().toString(36).slice(2)}` };

/** Title, kind, date, standing and badge as of 25 November 2025. */
const TABLE = [
  ['US–China talks, round 1: Geneva', 'talks', '2025-05-10/2025-05-11', 'held'],
  ['US–China talks, round 2: London', 'talks', '2025-06-09/2025-06-10', 'held'],
  ['US–China talks, round 3: Stockholm', 'talks', '2025-07-28/2025-07-29', 'held'],
  ['US–China talks, round 4: Madrid', 'talks', '2025-09-14/2025-09-15', 'held'],
  ['US–China talks, round 5: Kuala Lumpur', 'talks', '2025-10-25/2025-10-26', 'held'],
  ['Trump in Tokyo, meets Takaichi', 'bilateral', '2025-10-27', 'one-sided'],
  ['APEC leaders’ meeting, South Korea', 'multilateral', '2025-10-31/2025-11-01', 'held'],
  ['Trump–Xi meeting, Busan', 'bilateral', '2025-10-30', 'held'],
  ['100 % tariff threat takes effect', 'deadline', '2025-11-01', 'agreed'],
  ['Truce measures expire', 'deadline', '2025-08-12', 'agreed'],
  ['Truce measures expire', 'deadline', '2025-11-10', 'agreed'],
  ['Truce measures expire', 'deadline', '2026-11-10', 'agreed'],
  ['Trump–Xi telephone call', 'call', '2025-11-24', 'held'],
  ['Draft the outlook on the truce', 'deadline', '2026-10-21', 'expected'],
  ['Outlook back from the editor', 'deadline', '2026-10-23', 'expected'],
  ['Ask both ministries for comment', 'deadline', '2026-10-30', 'expected'],
  ['File the story on the truce', 'deadline', '2026-11-09', 'expected'],
  ['State visit to Beijing', 'state-visit', '2026-04', 'one-sided'],
  ['Xi’s state visit to Washington', 'state-visit', '2026', 'reported'],
  ['APEC, Shenzhen', 'multilateral', '2026-11', 'agreed'],
  ['Trump–Xi in Shenzhen', 'bilateral', '2026-11', 'reported'],
  ['G20, Doral', 'multilateral', '2026', 'agreed'],
  ['Trump–Xi at Doral', 'bilateral', '2026', 'reported'],
  ['Trade-deal talks, final push', 'talks', '2026-01~/2026-03~', 'reported'],
  ['12 Mt of US soybeans in 2025', 'pledge', '2025-11/2025-12', 'reported'],
  ['87.5 Mt of US soybeans by China', 'pledge', '2025-11~/2029-05~', 'reported'],
] as const;

describe('the sample dossier', () => {
  it('has every entry with its date and standing', async () => {
    const { request } = await createMemoryApp();
    const entries = await request('sample.add', {});
    const rows = entries.map(({ title, kind, when, standing }) =>
      [title, kind, when?.date, standing].join(' | '),
    );
    expect(rows.sort()).toEqual(TABLE.map((row) => row.join(' | ')).sort());
    for (const { title, trigger, statements } of entries)
      expect([title, trigger !== undefined || statements.length > 0]).toEqual([title, true]);
  });

  it.each([
    ['2025-10-24', 'one-sided', '1 of 2'],
    ['2025-10-29', 'agreed', '2 of 2'],
    ['2025-11-25', 'held', '2 of 2'],
  ])('shows the Busan meeting as of %s as %s, %s', async (asOf, standing, badge) => {
    const { request } = await createMemoryApp();
    await request('sample.add', {});
    const entries = await request('entries.list', { asOf: asOf as Day });
    expect(entries.find(({ title }) => title.includes('Busan'))).toMatchObject({ standing, badge });
  });

  it('chains the truce’s deadlines, each at 00:01 in New York, with alarms and instruments', async () => {
    const { request } = await createMemoryApp();
    const entries = await request('sample.add', {});
    const truce = entries.filter(({ title }) => title === 'Truce measures expire');
    expect(truce.map(({ instant }) => instant)).toEqual([
      '2025-08-12T04:01:00Z',
      '2025-11-10T05:01:00Z',
      '2026-11-10T05:01:00Z',
    ]);
    expect(truce.map((entry) => entry.extends)).toEqual([undefined, truce[0]?.id, truce[1]?.id]);
    for (const { alarms, instrument, expiry } of truce) {
      expect(alarms).toEqual([{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }]);
      expect(instrument).toMatch(/^Executive Order 14\d{3}/);
      expect(expiry?.[0]).toMatchObject({ party: 'US', zone: 'America/New_York' });
    }
  });

  it('keeps the slip of the visit to Beijing with its reason, and who named the month', async () => {
    const { request } = await createMemoryApp();
    const visit = (await request('sample.add', {})).find(({ title }) => title === 'State visit to Beijing');
    expect(visit?.slips).toMatchObject([
      {
        known: '2025-10-30',
        from: '2026-01~/2026-03~',
        to: '2026-04',
        move: 'later',
        reason: 'Trump names the month on his way home from Busan',
        by: 'Donald Trump',
      },
    ]);
    expect([visit?.badge, visit?.silent.map(({ party }) => party)]).toEqual(['1 of 2', ['CN']]);
    const before = await request('entries.list', { asOf: '2025-10-24' as Day });
    expect(before.find(({ id }) => id === visit?.id)?.when?.date).toBe('2026-01~/2026-03~');
  });

  it('moves what the desk has to have done with the truce that it hangs on', async () => {
    const { request } = await createMemoryApp();
    const truce = (await request('sample.add', {})).find(({ when }) => when?.date === '2026-11-10');
    const moved = await request('entries.extend', { id: truce?.id ?? '', to: '2027-11-10' });
    expect(moved).toHaveLength(6);
    expect(truce?.onLapse).toContain('24 percentage points');
    await request('history.undo', {});
    await request('sample.remove', {});
    expect(await request('entries.list', {})).toEqual([]);
  });

  it('reads what was bought of the soybeans against an even pace', async () => {
    const { request } = await createMemoryApp();
    const entries = await request('sample.add', {});
    const pledge = entries.find(({ title }) => title === '12 Mt of US soybeans in 2025');
    expect(pledge === undefined ? undefined : paceOf(pledge)).toMatchObject({ is: 'behind' });
  });

  it('has each side say that the other called', () => {
    const call = sampleInputs(ids, NOVEMBER_25).find(({ input }) => input.kind === 'call');
    expect(call?.input.statements?.map(({ by, quote }) => `${by}: ${quote}`)).toEqual([
      'CN: China has said the talk was initiated by the U.S.',
      'Scott Bessent: The Treasury secretary said the call was initiated by the Chinese',
    ]);
  });

  it('knows no future: on an earlier day only what was known then', async () => {
    const { request } = await createMemoryApp('2025-10-24T12:00:00Z');
    const entries = await request('sample.add', {});
    const days = entries.flatMap(({ statements }) => statements.map(({ made }) => made));
    expect(days.every((day) => day <= '2025-10-24')).toBe(true);
    expect(entries.map(({ title }) => title)).not.toContain('Xi’s state visit to Washington');
    const visit = entries.find(({ title }) => title === 'State visit to Beijing');
    expect([visit?.when?.date, visit?.slips]).toEqual(['2026-01~/2026-03~', []]);
    expect(entries.filter(({ trigger }) => trigger !== undefined)).toEqual([]);
    expect(entries.find(({ title }) => title.includes('Busan'))?.standing).toBe('one-sided');
  });

  it('gives each statement its source, and no address that isn’t certain', () => {
    for (const { input } of sampleInputs(ids, NOVEMBER_25)) {
      for (const { source, made } of input.statements ?? []) {
        expect([input.title, source?.publisher === undefined]).toEqual([input.title, false]);
        expect(made <= NOVEMBER_25).toBe(true);
      }
    }
  });

  it.skipIf(!areSeedsThere)('quotes the texts word for word', () => {
    const texts = readdirSync(seeds).map((name) =>
      readFileSync(new URL(name, seeds), 'utf8').replace(/\s+/g, ' '),
    );
    for (const { input } of sampleInputs(ids, NOVEMBER_25)) {
      for (const { quote, source } of input.statements ?? []) {
        if (quote !== undefined && source?.url === undefined)
          expect([quote, texts.some((text) => text.includes(quote))]).toEqual([quote, true]);
      }
    }
  });
});
