import { describe, expect, it } from 'vitest';
import { movedExpiry } from '../../../core/entries/moved-expiry.ts';
import { anEntry } from '../../support/a-calendar.ts';

const NEW_YORK = { start: '00:01', zone: 'America/New_York' };
const AUGUST = { date: '2025-08-12', ...NEW_YORK };
const NOVEMBER = { date: '2025-11-10', ...NEW_YORK };

function afterExtending(at: string, zone: string, after = NOVEMBER) {
  const side = { party: 'CN', at, zone };
  const { moved, left } = movedExpiry(anEntry({ kind: 'deadline', when: AUGUST, expiry: [side] }), after);
  return moved[0]?.at ?? (left[0] === side ? 'left out' : 'lost');
}

describe('the expiry of a side after an extension', () => {
  it.each([
    [
      'stays at the deadline’s own moment over a change of clocks',
      '2025-08-12T12:01',
      'Asia/Shanghai',
      '2025-11-10T13:01',
    ],
    ['stays at it on another day of its own', '2025-08-11T18:01', 'Pacific/Honolulu', '2025-11-09T19:01'],
    ['keeps another hour of the same day', '2025-08-12T09:00', 'Asia/Shanghai', '2025-11-10T09:00'],
    ['keeps the end of the day', '2025-08-12T24:00', 'Asia/Shanghai', '2025-11-10T24:00'],
    ['keeps a day without an hour', '2025-08-12', 'Asia/Shanghai', '2025-11-10'],
    ['isn’t guessed where it lay on another day', '2025-08-14T12:01', 'Asia/Shanghai', 'left out'],
  ])('%s', (_, at, zone, expected) => {
    expect(afterExtending(at, zone)).toBe(expected);
  });

  it('isn’t guessed where the new date isn’t a single day', () => {
    const vague = movedExpiry(
      anEntry({
        kind: 'deadline',
        when: AUGUST,
        expiry: [{ party: 'CN', at: '2025-08-12T12:01', zone: 'Asia/Shanghai' }],
      }),
      { date: '2025-11' },
    );
    expect(vague).toEqual({
      moved: [],
      left: [{ party: 'CN', at: '2025-08-12T12:01', zone: 'Asia/Shanghai' }],
    });
  });
});
