import { describe, expect, it } from 'vitest';
import { instantFrom } from '../../../shared/dates/instant.ts';
import { dueAt, type Timing } from '../../../shared/publications/due-at.ts';

const NOW = Date.parse('2026-04-01T09:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

const timing = (changes: Partial<Timing> = {}): Timing => ({
  saved: { enabled: true, every: 'changes' },
  memory: { tries: 0 },
  changedAt: undefined,
  lookedAt: NOW,
  ...changes,
});

const failed = (at: number, more: object = {}): Timing['memory'] => ({
  tries: 1,
  last: { at: instantFrom(at), outcome: 'failed', sentence: 'No.' },
  failingSince: instantFrom(at),
  ...more,
});

describe('when a publication is due', () => {
  it('is a minute after it failed, or when the server asks, a day at most', () => {
    const after = (more: object) => dueAt(timing({ memory: failed(NOW, more) }), NOW)?.at;
    expect(after({})).toBe(NOW + MINUTE);
    expect(after({ notBefore: instantFrom(NOW + 30 * MINUTE) })).toBe(NOW + 30 * MINUTE);
    expect(after({ notBefore: instantFrom(NOW + 400 * DAY) })).toBe(NOW + DAY);
  });

  it('is now where a clock was ahead when it was noted down', () => {
    const ahead = NOW + 400 * DAY;
    const every = { enabled: true, every: 30 } as const;
    const { last } = failed(ahead);
    for (const one of [
      timing({ memory: failed(ahead, { notBefore: instantFrom(ahead + DAY) }) }),
      timing({ changedAt: ahead, lookedAt: ahead }),
      timing({ lookedAt: ahead }),
      timing({ saved: every, memory: { tries: 0, last } }),
      timing({ saved: every, lookedAt: ahead }),
    ])
      expect(dueAt(one, NOW)?.at).toBe(NOW);
  });

  it('is soon where what kept it was mended, however seldom it goes', () => {
    const memory = { ...failed(NOW - DAY), tries: 0 };
    const saved = { enabled: true, every: 10_080 } as const;
    expect(dueAt(timing({ saved, memory }), NOW)).toEqual({ at: NOW + 10_000, isCertain: true });
  });

  it('is never while it waits for somebody, or is off', () => {
    expect(dueAt(timing({ memory: failed(NOW, { waitsFor: 'password' }) }), NOW)).toBeUndefined();
    expect(dueAt(timing({ saved: { enabled: false, every: 5 } }), NOW)).toBeUndefined();
  });
});
