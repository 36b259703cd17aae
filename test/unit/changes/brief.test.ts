import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../shared/changes/brief.ts';
import { briefHtml } from '../../../shared/changes/brief-html.ts';
import { briefMarkdown } from '../../../shared/changes/brief-markdown.ts';
import { changesBetween } from '../../../shared/changes/changes-between.ts';
import type { NewsItem } from '../../../shared/changes/news-item.ts';
import { newsByTrack } from '../../../shared/changes/news-order.ts';
import { chineseBrief } from '../../../shared/changes/words/chinese-brief.ts';
import { englishBrief } from '../../../shared/changes/words/english-brief.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { aDay, aStatement } from '../../support/a-calendar.ts';
import { aView, TRUCE } from '../../support/a-view.ts';

const XINHUA = { publisher: 'Xinhua', url: 'https://example.org/a(1)?b=<2>' };
const [SINCE, UNTIL] = [aDay('2025-11-21'), aDay('2025-11-24')];

function newsOf(before: EntryView | undefined, after: EntryView | undefined): readonly NewsItem[] {
  const views = (view: EntryView | undefined) => new Map(view === undefined ? [] : [[view.id, view]]);
  return changesBetween(views(before), views(after), { until: UNTIL });
}

const confirmed = newsOf(
  aView({ title: 'Trump–Xi [summit]', when: '2026-04' }, { track: TRUCE }),
  aView(
    { title: 'Trump–Xi [summit]', when: '2026-04-14/2026-04-16' },
    {
      track: TRUCE,
      slippedFrom: ['2026-04'],
      statements: [
        aStatement('CN', 'confirms', '2025-11-23', {
          date: '2026-04-14/2026-04-16',
          quote: 'It *will* be <b>held</b>\nin April',
          source: XINHUA,
        }),
      ],
    },
  ),
);

const brief = (items: readonly NewsItem[], wording = englishBrief) =>
  briefOf({ items, since: SINCE, until: UNTIL, tracks: [TRUCE.name] }, wording);

describe('the brief', () => {
  it('is Markdown with a bullet a change: old and new, who said so, the quote, and a link', () => {
    expect(briefMarkdown(brief(confirmed), englishBrief)).toBe(
      [
        '# What moved, 21–24 November 2025',
        '',
        '## US–China trade truce',
        '',
        '- **Trump–Xi \\[summit\\]**: moved, April 2026 → 14–16 April 2026 (narrowed), expected 0 of 2 → one-sided 1 of 2, ' +
          'CN confirms, “It \\*will\\* be \\<b\\>held\\</b\\> in April” ([Xinhua](<https://example.org/a(1)?b=%3C2%3E>), 23 Nov)',
        '',
      ].join('\n'),
    );
  });

  it('is HTML in which nothing given is markup', () => {
    const html = briefHtml(brief(confirmed), englishBrief);
    expect(html).toContain('<h1>What moved, 21–24 November 2025</h1>');
    expect(html).toContain('“It *will* be &#60;b&#62;held&#60;/b&#62; in April”');
    expect(html).toContain('(<a href="https://example.org/a(1)?b=&#60;2&#62;">Xinhua</a>, 23 Nov)');
    expect(html.replace(/<\/?(?:h1|h2|ul|li|strong)>|<a href="[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
  });

  it('speaks Simplified Chinese', () => {
    expect(briefMarkdown(brief(confirmed, chineseBrief), chineseBrief)).toContain(
      '- **Trump–Xi \\[summit\\]**：改期，2026年4月 → 2026年4月14日至16日（范围缩小），预期 0/2 → 单方宣布 1/2，CN 确认，',
    );
  });

  it('names clocks as the inspector does: by the side’s capital, in the reader’s language', () => {
    const at = (date: string, start: string) => ({ date, start, zone: 'America/New_York' });
    const side = (party: string, day: string, zone: string) => ({ party, at: `${day}T00:01`, zone });
    const moved = newsOf(
      aView({ title: 'Truce', kind: 'deadline', when: at('2025-11-10', '00:01') }),
      aView({
        title: 'Truce',
        kind: 'deadline',
        when: at('2026-11-10', '00:01'),
        expiry: [
          side('US', '2026-11-10', 'America/New_York'),
          side('UN', '2026-11-10', 'America/New_York'),
          side('JP', '2026-11-10', 'Asia/Tokyo'),
        ],
      }),
    );
    const english = briefMarkdown(brief(moved), englishBrief);
    expect(english).toContain('10 November 2025 → 10 November 2026, 00:01 Washington');
    expect(english).toContain('expiry for US, nothing → 10 November 2026, 00:01 Washington');
    expect(english).toContain('expiry for UN, nothing → 10 November 2026, 00:01 New York');
    const chinese = briefMarkdown(brief(moved, chineseBrief), chineseBrief);
    expect(chinese).toContain('2026年11月10日，00:01 华盛顿');
    expect(chinese).toContain('2026年11月10日，00:01 纽约');
    expect(chinese).toContain('2026年11月10日，00:01 东京');
  });

  it('says that nothing moved', () => {
    expect(briefMarkdown(brief([]), englishBrief)).toBe(
      '# What moved, 21–24 November 2025\n\nNothing moved, 21–24 November 2025.\n',
    );
  });

  it('says when a change without a voice became known', () => {
    const renamed = newsOf(aView({ title: 'A' }), aView({ title: 'B' }));
    expect(briefMarkdown(brief(renamed), englishBrief)).toContain('- **B**: renamed, A → B (24 Nov)\n');
  });

  it('cuts a quote that is longer than anybody would paste', () => {
    const long = aView(
      {},
      { statements: [aStatement('US', 'denies', '2025-11-23', { quote: 'word '.repeat(800) })] },
    );
    const text = briefMarkdown(brief(newsOf(aView(), long)), englishBrief);
    expect(text.length).toBeLessThan(600);
    expect(text).toContain('word…”');
  });
});

describe('newsByTrack', () => {
  const item = (title: string, kind: NewsItem['kind'], known: string, tracks: readonly string[]) =>
    ({ kind, title, known: aDay(known), tracks, entry: title, statements: [] }) as unknown as NewsItem;
  const items = [
    item('renamed', 'renamed', '2025-11-24', ['B']),
    item('older move', 'moved', '2025-11-22', ['B']),
    item('newer move', 'moved', '2025-11-23', ['B', 'A']),
    item('cancelled', 'cancelled', '2025-11-21', ['B']),
    item('trackless', 'cancelled', '2025-11-24', []),
  ];
  const titles = (only?: readonly string[]) =>
    newsByTrack(items, ['A', 'B'], only).map(({ track, items: own }) => [
      track,
      own.map(({ title }) => title),
    ]);

  it('puts the most important first, then the latest, under the calendar’s tracks', () => {
    expect(titles()).toEqual([
      ['A', ['newer move']],
      ['B', ['cancelled', 'older move', 'renamed']],
      [undefined, ['trackless']],
    ]);
  });

  it('keeps news under the tracks that were asked for', () => {
    expect(titles(['B'])[0]).toEqual(['B', ['cancelled', 'newer move', 'older move', 'renamed']]);
  });
});
