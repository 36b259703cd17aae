import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../shared/subscriptions/difference-of.ts';
import type { UpstreamState } from '../../../shared/subscriptions/upstream.ts';

const on = (date: string, status: UpstreamState['status'] = 'confirmed'): UpstreamState => ({
  when: { date },
  status,
});
const at = (start: string, zone: string): UpstreamState => ({
  when: { date: '2026-04-14', start, zone },
  status: 'confirmed',
});

describe('what became of an event upstream', () => {
  it.each([
    ['the same', on('2026-04-14'), on('2026-04-14'), undefined],
    ['another day', on('2026-04-14'), on('2026-04-15'), 'moved'],
    ['another hour', at('09:00', 'Europe/Zurich'), at('10:00', 'Europe/Zurich'), 'moved'],
    ['the same moment by another clock', at('09:00', 'Europe/Zurich'), at('07:00', 'UTC'), undefined],
    ['the same hour by another clock', at('09:00', 'Europe/Zurich'), at('09:00', 'UTC'), 'moved'],
    ['an hour where there was none', on('2026-04-14'), at('09:00', 'UTC'), 'moved'],
    ['off', on('2026-04-14'), on('2026-04-14', 'cancelled'), 'cancelled'],
    ['off, on another day', on('2026-04-14'), on('2026-04-15', 'cancelled'), 'cancelled'],
    [
      'off as before, on another day',
      on('2026-04-14', 'cancelled'),
      on('2026-04-15', 'cancelled'),
      undefined,
    ],
    ['on again', on('2026-04-14', 'cancelled'), on('2026-04-14'), 'restored'],
    ['surer', on('2026-04-14', 'tentative'), on('2026-04-14'), 'confirmed'],
    ['less sure', on('2026-04-14'), on('2026-04-14', 'tentative'), 'unsure'],
    ['surer and elsewhen', on('2026-04-14', 'tentative'), on('2026-04-15'), 'moved'],
  ] as const)('is told: %s', (_, was, is, kind) => {
    expect(differenceOf(was, is)).toBe(kind);
  });
});
