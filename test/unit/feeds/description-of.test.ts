import { describe, expect, test } from 'vitest';
import type { ReadingId } from '../../../shared/entries/ids.ts';
import { descriptionOf } from '../../../shared/feeds/description-of.ts';
import { shapeOf } from '../../../shared/feeds/shape.ts';
import { feedWordingIn } from '../../../shared/feeds/words/feed-wording-in.ts';
import type { Language } from '../../../shared/language.ts';
import { aDay, aStatement } from '../../support/a-calendar.ts';
import { aView, BUSAN } from '../../support/a-view.ts';

function linesIn(language: Language, view: ReturnType<typeof aView>, title?: string): readonly string[] {
  const shape = shapeOf(view);
  if (shape === undefined) throw new Error('no day can stand for it');
  const context = { wording: feedWordingIn(language), titleOf: () => title };
  return descriptionOf(view, shape, context).split('\n');
}

const source = { publisher: 'Reuters', url: 'https://example.org/a' };

describe('a description says', () => {
  test('how firm the entry is and who says so, what changed last, every statement, and the way into Sherpa', () => {
    const statements = [
      aStatement('US', 'announces', '2025-10-20', { source }),
      aStatement('CN', 'confirms', '2025-10-24', { capacity: 'Ministry', source: { publisher: 'Xinhua' } }),
    ];
    const view = aView({ id: 'visit', when: { date: '2026-04', said: 'April' } }, { statements });
    expect(linesIn('en', view)).toEqual([
      'Agreed (2 of 2): all sides have: US announces (2025-10-20), CN confirms (2025-10-24)',
      'Date as said: April 2026 (2026-04)',
      'Last change, 2025-10-24: one-sided (1 of 2) → agreed (2 of 2), CN [Xinhua]',
      '',
      '2025-10-20: US announces [Reuters, https://example.org/a]',
      '2025-10-24: CN (Ministry) confirms [Xinhua]',
      '',
      'In Sherpa: sherpa://entry/visit',
    ]);
    expect(linesIn('zh-Hans', view)).toEqual([
      '已商定（2/2）：各方均已表态：美国宣布（2025-10-20），中国确认（2025-10-24）',
      '日期：2026年4月（“April”）（2026-04）',
      '最近变动（2025-10-24）：单方宣布（1/2） → 已商定（2/2），中国［Xinhua］',
      '',
      '2025-10-20：美国宣布［Reuters, https://example.org/a］',
      '2025-10-24：中国（Ministry）确认［Xinhua］',
      '',
      '在 Sherpa 中打开：sherpa://entry/visit',
    ]);
  });

  test('when a deadline lapses on each side’s clock, by each side’s own instrument', () => {
    const view = aView({
      kind: 'deadline',
      when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
      expiry: [
        { party: 'CN', at: '2026-11-10T00:01', zone: 'Asia/Shanghai' },
        { party: 'US', at: '2026-11-10', zone: 'America/New_York' },
      ],
      onLapse: 'Tariffs of 24 % return',
    });
    expect(linesIn('en', view)).toEqual(
      expect.arrayContaining([
        'Due 2026-11-10 00:01 Washington · 13:01 Beijing',
        'Expires for CN: 2026-11-10 00:01 Beijing · 11:01 Washington (2026-11-09)',
        'Expires for US: by the end of 2026-11-10, Washington time: 2026-11-11 00:00 Washington · 13:00 Beijing',
        'If it lapses: Tariffs of 24 % return',
      ]),
    );
    expect(linesIn('zh-Hans', view)).toEqual(
      expect.arrayContaining([
        '2026-11-10 到期，00:01 华盛顿 · 13:01 北京',
        '中国方面到期：2026-11-10 00:01 北京 · 11:01 华盛顿 (2026-11-09)',
        '美国方面到期：2026-11-10 当日结束前（华盛顿时间）：2026-11-11 00:00 华盛顿 · 13:00 北京',
        '失效后果：Tariffs of 24 % return',
      ]),
    );
  });

  const day = '2026-09-30';
  const zone = 'America/New_York';
  test.each<[string, Parameters<typeof aView>, readonly [en: string, zh: string]]>([
    [
      'its own clock',
      [{ when: { date: day, zone } }],
      [
        'Due by the end of 2026-09-30, Washington time: 2026-10-01 00:00 Washington · 12:00 Beijing',
        '2026-09-30 当日结束前到期（华盛顿时间）：2026-10-01 00:00 华盛顿 · 12:00 北京',
      ],
    ],
    [
      'its venue’s clock',
      [{ when: day }, { venue: BUSAN }],
      [
        'Due by the end of 2026-09-30, Seoul time: 2026-10-01 00:00 Seoul · 11:00 Washington (2026-09-30) · 23:00 Beijing (2026-09-30)',
        '2026-09-30 当日结束前到期（首尔时间）：2026-10-01 00:00 首尔 · 11:00 华盛顿 (2026-09-30) · 23:00 北京 (2026-09-30)',
      ],
    ],
    [
      'the clock of the one who imposes it',
      [{ when: day, parties: ['US'] }],
      [
        'Due by the end of 2026-09-30, Washington time: 2026-10-01 00:00 Washington',
        '2026-09-30 当日结束前到期（华盛顿时间）：2026-10-01 00:00 华盛顿',
      ],
    ],
    [
      'whichever clock of the two, where none is said',
      [{ when: day }],
      [
        'Due by the end of 2026-09-30; whose clock isn’t said: 2026-10-01 00:00 Washington · 12:00 Beijing, or 2026-10-01 00:00 Beijing · 12:00 Washington (2026-09-30)',
        '2026-09-30 当日结束前到期（未说明以何地时间为准）：2026-10-01 00:00 华盛顿 · 12:00 北京，或 2026-10-01 00:00 北京 · 12:00 华盛顿 (2026-09-30)',
      ],
    ],
    [
      'nobody’s clock, where no side’s is known',
      [{ when: day, parties: ['ZZ'] }],
      ['Due by the end of 2026-09-30', '2026-09-30 当日结束前到期'],
    ],
  ])('when a day ends by %s', (_name, [sketch, around], [en, zh]) => {
    const view = aView({ kind: 'deadline', ...sketch }, around);
    expect(linesIn('en', view)).toContain(en);
    expect(linesIn('zh-Hans', view)).toContain(zh);
  });

  test('from what to what a date moved last, and the dates before that', () => {
    const view = aView({ when: '2026-05-14' }, { slippedFrom: ['2026-03', '2026-04'] });
    expect(linesIn('en', view)).toEqual(
      expect.arrayContaining([
        'Last change, 2025-10-03: April 2026 → 14 May 2026, recorded without a source',
        'Earlier dates: March 2026',
      ]),
    );
    expect(linesIn('zh-Hans', view)).toEqual(
      expect.arrayContaining([
        '最近变动（2025-10-03）：2026年4月 → 2026年5月14日（未注明来源）',
        '此前日期：2026年3月',
      ]),
    );
  });

  test('the times of a stay, how a date is computed and how a pledge does, in both languages', () => {
    const stay = aView(
      { when: { date: '2026-04-14/2026-04-16', start: '10:00', end: '17:00' } },
      { venue: BUSAN },
    );
    expect(linesIn('en', stay)[1]).toBe(
      'From 10:00 on the first day until 17:00 on the last day, Seoul time',
    );
    expect(linesIn('zh-Hans', stay)[1]).toBe('首日 10:00 起，末日 17:00 止（首尔时间）');

    const trigger = { entry: stay.id, offset: '-P14D', workingDaysOf: ['US', 'CN'], roll: 'back' } as const;
    const task = {
      ...aView({ kind: 'deadline', when: '2026-03-25' }),
      trigger: { ...trigger, workingDaysOf: ['US', 'CN'] },
    };
    expect(linesIn('en', task, 'Summit')).toContain(
      'Computed: 14 working days (US, CN) before “Summit”, moved back to a working day',
    );
    expect(linesIn('zh-Hans', task, 'Summit')).toContain(
      '推算：“Summit”前 14 个工作日（美国、中国），遇休息日提前至上一工作日',
    );

    const pledge = aView({ kind: 'pledge', when: '2026', quantity: { amount: 25, unit: 'Mt' } });
    const reading = { id: 'r1' as ReadingId, upTo: aDay('2026-07-01'), amount: 9, made: aDay('2026-07-20') };
    expect(linesIn('en', { ...pledge, readings: [reading] })).toContain(
      'Behind by 3.43 Mt (50 days): 9 of 25 Mt up to 2026-07-01',
    );
    expect(linesIn('zh-Hans', { ...pledge, readings: [reading] })).toContain(
      '落后 3.43 Mt（50 天）：截至 2026-07-01 完成 9／25 Mt',
    );
  });
});
