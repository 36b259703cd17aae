import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../shared/feeds/shape.ts';
import { summaryOf } from '../../../shared/feeds/summary-of.ts';
import { feedWordingIn } from '../../../shared/feeds/words/feed-wording-in.ts';
import type { Language } from '../../../shared/language.ts';
import { aStatement } from '../../support/a-calendar.ts';
import { aView } from '../../support/a-view.ts';

function summaryIn(language: Language, ...of: Parameters<typeof aView>): string {
  const view = aView(...of);
  const shape = shapeOf(view);
  if (shape === undefined) throw new Error('no day can stand for it');
  return summaryOf(view, shape, feedWordingIn(language));
}

const announces = aStatement('US', 'announces', '2025-10-02');
const confirms = aStatement('CN', 'confirms', '2025-10-03');

describe('how firm an entry is stands in front of its title', () => {
  test.each([
    ['expected', [], '[tbc] ', '【待确认】'],
    ['reported', [aStatement('US', 'expects', '2025-10-02')], '[tbc] ', '【待确认】'],
    ['one-sided', [announces], '[1 of 2] ', '【1/2】'],
    ['agreed', [announces, confirms], '', ''],
    ['disputed', [announces, aStatement('CN', 'denies', '2025-10-03')], '[disputed] ', '【有争议】'],
    ['postponed', [aStatement('US', 'postpones', '2025-10-02')], '[postponed] ', '【推迟】'],
    ['cancelled', [aStatement('US', 'cancels', '2025-10-02')], '[cancelled] ', '【取消】'],
    ['held', [aStatement('US', 'held', '2026-04-20')], '', ''],
  ])('%s', (standing, statements, english, chinese) => {
    const sketch = { title: 'Summit', when: '2026-04-14' };
    expect(aView(sketch, { statements }).standing).toBe(standing);
    expect(summaryIn('en', sketch, { statements })).toBe(`${english}Summit`);
    expect(summaryIn('zh-Hans', sketch, { statements })).toBe(`${chinese}Summit`);
  });

  test('one whose place another has taken says so', () => {
    const deadline = { kind: 'deadline', title: 'Truce', when: '2026-04-14' } as const;
    expect(summaryIn('en', deadline, { extended: true })).toBe('[extended] Truce');
    expect(summaryIn('zh-Hans', deadline, { superseded: true })).toBe('【被取代】Truce');
  });
});

describe('a vague date goes before the title, as it was said', () => {
  test.each([
    ['2026-04', undefined, '[tbc] ≈ April 2026 · Visit', '【待确认】≈ 2026年4月 · Visit'],
    ['2026-04~', undefined, '[tbc] ≈ April 2026 or so · Visit', '【待确认】≈ 2026年4月 · Visit'],
    ['2026-04', '2026年4月', '[tbc] ≈ 2026年4月 · Visit', '【待确认】≈ 2026年4月 · Visit'],
    [
      '2026-04',
      'this spring',
      '[tbc] ≈ April 2026, “this spring” · Visit',
      '【待确认】≈ 2026年4月（“this spring”） · Visit',
    ],
    [
      '2026',
      undefined,
      '[tbc] ≈ 2026, by 31 December 2026 · Visit',
      '【待确认】≈ 2026年，最迟 2026年12月31日 · Visit',
    ],
  ])('%s said as %j', (date, said, english, chinese) => {
    const sketch = { title: 'Visit', when: said === undefined ? { date } : { date, said } };
    expect(summaryIn('en', sketch)).toBe(english);
    expect(summaryIn('zh-Hans', sketch)).toBe(chinese);
  });
});
