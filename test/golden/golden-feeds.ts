import type { EntryView } from '../../shared/entries/entry-view.ts';
import { feedsOf } from '../../shared/feeds/feeds-of.ts';
import { renderFile } from '../../shared/feeds/render-file.ts';
import { type Rendering, renderingOf } from '../../shared/feeds/rendering.ts';
import { uidOf } from '../../shared/feeds/uid.ts';
import { defaultSettings } from '../../shared/settings/settings.ts';
import { aStatement } from '../support/a-calendar.ts';
import { aView, BUSAN, TRUCE } from '../support/a-view.ts';

const whiteHouse = { publisher: 'The White House', url: 'https://www.whitehouse.gov/briefings/' };
const alarms = [{ before: 'P30D' }, { before: 'P1D' }];

/** One feed a shape, each of a single entry. */
const VIEWS: Readonly<Record<string, EntryView>> = {
  'timed-meeting': aView(
    {
      id: 'busan',
      title: 'Trump–Xi meeting, Busan',
      when: { date: '2025-10-30', start: '11:00', end: '12:40' },
      alarms,
      topics: ['tariffs', 'soybeans'],
      links: ['https://example.org/busan?a=1,2;b'],
    },
    {
      venue: BUSAN,
      track: TRUCE,
      revision: 4,
      statements: [
        aStatement('US', 'announces', '2025-10-23', { source: whiteHouse }),
        aStatement('KR', 'confirms', '2025-10-23', { capacity: 'host' }),
      ],
    },
  ),
  'several-days': aView(
    {
      id: 'round-5',
      kind: 'talks',
      title: 'Fifth round, Kuala Lumpur',
      when: { date: '2025-10-25/2025-10-26', start: '10:00', zone: 'Asia/Kuala_Lumpur' },
      alarms,
    },
    {
      statements: [
        aStatement('CN', 'announces', '2025-10-23'),
        aStatement('US', 'held', '2025-10-27', { source: { publisher: 'US Treasury' } }),
      ],
    },
  ),
  'vague-month': aView(
    {
      id: 'beijing',
      kind: 'state-visit',
      title: 'State visit to Beijing',
      when: { date: '2026-04', said: 'April 2026' },
      alarms,
    },
    { statements: [aStatement('US', 'expects', '2025-11-25')], slippedFrom: ['2026-03'] },
  ),
  'vague-year': aView({
    id: 'washington',
    kind: 'state-visit',
    title: 'Xi’s state visit to Washington',
    when: '2026',
    alarms,
  }),
  'deadline-with-sides': aView(
    {
      id: 'truce',
      kind: 'deadline',
      title: 'Truce measures expire',
      when: { date: '2026-11-10', start: '00:01', zone: 'America/New_York' },
      parties: ['US', 'CN'],
      instrument: 'Executive Order 14358',
      expiry: [{ party: 'CN', at: '2026-11-10T00:01', zone: 'Asia/Shanghai' }],
      alarms,
    },
    { track: TRUCE, slippedFrom: ['2025-08-12', '2025-11-10'] },
  ),
  'deadline-on-a-day': aView({
    id: 'tariff',
    kind: 'deadline',
    title: '100 % tariff threat takes effect',
    when: '2025-11-01',
    parties: ['US'],
    alarms,
  }),
  cancelled: aView(
    { id: 'off', kind: 'summit', title: 'Summit', when: '2026-04-14/2026-04-16', alarms },
    { statements: [aStatement('CN', 'cancels', '2025-12-01')], revision: 7 },
  ),
  'chinese-and-long': aView(
    {
      id: 'zhongwen',
      title: `${'中美经贸磋商：双方就关税、大豆与稀土问题举行会谈 🤝 '.repeat(4)}完`,
      when: { date: '2026-05-01', start: '09:00', end: '17:30' },
      notes: `${'A long note, with commas; semicolons; and a back\\slash. '.repeat(5)}\n第二行。`,
    },
    {
      venue: { ...BUSAN, name: '钓鱼台国宾馆', city: '北京', country: 'CN', zone: 'Asia/Shanghai' },
      track: { ...TRUCE, name: '中美，经贸' },
    },
  ),
  casablanca: aView({
    id: 'casablanca',
    title: 'Summit of ministers',
    when: { date: '2026-03-10', start: '09:00', end: '10:00', zone: 'Africa/Casablanca' },
    alarms,
  }),
  'equator-and-meridian': aView(
    {
      id: 'null-island',
      kind: 'call',
      title: 'Call',
      when: { date: '2026-03-29', start: '00:30', end: '03:30' },
    },
    {
      venue: {
        ...BUSAN,
        name: 'Greenwich',
        city: 'London',
        country: 'GB',
        lat: 0,
        lon: 0,
        zone: 'Europe/London',
      },
    },
  ),
};

/** The same entries for other readers, where those differ. */
const OTHERS: Readonly<Record<string, { readonly of: string; readonly rendering: Partial<Rendering> }>> = {
  'cancelled-google': { of: 'cancelled', rendering: { profile: 'google', alarms: 'events' } },
  'deadline-both': { of: 'deadline-with-sides', rendering: { alarms: 'both' } },
  'deadline-google': { of: 'deadline-with-sides', rendering: { profile: 'google' } },
  'deadline-chinese': { of: 'deadline-with-sides', rendering: { alarms: 'events', language: 'zh-Hans' } },
  'meeting-apple': { of: 'timed-meeting', rendering: { profile: 'apple' } },
  'meeting-outlook': { of: 'timed-meeting', rendering: { profile: 'outlook' } },
  'meeting-chinese': { of: 'timed-meeting', rendering: { language: 'zh-Hans' } },
  'casablanca-outlook': { of: 'casablanca', rendering: { profile: 'outlook' } },
};

/** A golden feed: its entry, how it is rendered, and the text. */
export interface GoldenFeed {
  readonly view: EntryView;
  readonly rendering: Rendering;
  readonly text: string;
}

/** The golden feeds as they are rendered now, by name. */
export function goldenFeeds(): ReadonlyMap<string, GoldenFeed> {
  const standard = Object.keys(VIEWS).map((name) => [name, { of: name, rendering: {} }] as const);
  return new Map(
    [...standard, ...Object.entries(OTHERS)].map(([name, { of, rendering }]) => {
      const view = VIEWS[of];
      if (view === undefined) throw new Error(`there is no entry ${of}`);
      return [name, goldenFeed(view, renderingOf(rendering))];
    }),
  );
}

function goldenFeed(view: EntryView, rendering: Rendering): GoldenFeed {
  const [feed] = feedsOf([TRUCE]);
  if (feed === undefined) throw new Error('there is always a feed of everything');
  const text = renderFile(feed, [view], {
    rendering,
    settings: defaultSettings('Europe/Berlin'),
    colourOf: () => TRUCE.colour,
    uidOf,
  });
  return { view, rendering, text };
}
