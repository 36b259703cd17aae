import type { Day } from '../../shared/dates/day.ts';
import type { SampleEntry } from './sample-entry.ts';
import { AFTER_BUSAN, BEFORE_BUSAN, bessentSays, WHITE_HOUSE, XINHUA } from './sample-sources.ts';
import { VENUES } from './sample-venues.ts';

const LEADERS = ['Donald Trump', 'Xi Jinping'];
const TWO = ['US', 'CN'];
const LAST_WEEK_OF_OCTOBER = '2025-10-23' as Day;
const NOVEMBER_25 = '2025-11-25' as Day;
const TRUCE = 'US–China trade truce';
const LEADERS_TRACK = 'US–China leaders';
const GATHERINGS = 'APEC and G20';
const TWICE_QUOTE =
  'Trump is also expected to host Xi in the U.S. two times next year, including in Washington for an official state visit and at his Doral resort for a meeting of the Group of 20 nations';

/** The leaders' meetings and the gatherings around them, those on the sidelines after what they are part of. */
export const SAMPLE_MEETINGS: readonly SampleEntry[] = [
  {
    key: 'tokyo',
    made: LAST_WEEK_OF_OCTOBER,
    kind: 'bilateral',
    title: 'Trump in Tokyo, meets Takaichi',
    when: { date: '2025-10-27' },
    venue: VENUES.tokyo,
    parties: ['US', 'JP'],
    people: ['Donald Trump', 'Sanae Takaichi'],
    tracks: ['Trump in Asia, October 2025'],
    statements: [
      {
        by: 'US',
        says: 'announces',
        made: LAST_WEEK_OF_OCTOBER,
        source: BEFORE_BUSAN,
        quote:
          'President Trump is scheduled to visit Tokyo on October 27th and meet with Japan’s new Prime Minister Sanae Takaichi before heading to South Korea.',
      },
    ],
  },
  {
    key: 'apec-2025',
    made: LAST_WEEK_OF_OCTOBER,
    kind: 'multilateral',
    title: 'APEC leaders’ meeting, South Korea',
    when: { date: '2025-10-31/2025-11-01' },
    venue: VENUES.gyeongju,
    host: 'KR',
    parties: ['KR', 'APEC'],
    tracks: [GATHERINGS, 'Trump in Asia, October 2025'],
    statements: [
      {
        by: 'KR',
        says: 'confirms',
        made: LAST_WEEK_OF_OCTOBER,
        source: BEFORE_BUSAN,
        quote:
          'On October 23, South Korean presidential security adviser Wie Sung-lak confirmed the state visit of President Trump and President Xi during the APEC summit',
      },
      {
        by: 'KR',
        says: 'held',
        made: '2025-11-01' as Day,
        source: { publisher: 'APEC', title: '2025 APEC Leaders’ Gyeongju Declaration' },
      },
    ],
  },
  {
    key: 'busan',
    made: LAST_WEEK_OF_OCTOBER,
    kind: 'bilateral',
    title: 'Trump–Xi meeting, Busan',
    when: { date: '2025-10-30', said: 'October 30' },
    venue: VENUES.busan,
    partOf: 'apec-2025',
    parties: TWO,
    people: LEADERS,
    topics: ['rare earths', 'fentanyl', 'soybeans', 'Taiwan'],
    tracks: [LEADERS_TRACK, TRUCE, 'Trump in Asia, October 2025'],
    statements: [
      {
        by: 'Karoline Leavitt',
        capacity: 'White House Press Secretary',
        party: 'US',
        says: 'announces',
        made: LAST_WEEK_OF_OCTOBER,
        date: '2025-10-30',
        source: BEFORE_BUSAN,
        quote:
          'White House Press Secretary Caroline Levitt told reporters last Thursday that President Trump will meet with his Chinese counterpart on October 30, on the sidelines of the Asia-Pacific Economic Cooperation (APEC) summit.',
      },
      {
        by: 'Wie Sung-lak',
        capacity: 'South Korean presidential security adviser',
        party: 'KR',
        says: 'confirms',
        made: LAST_WEEK_OF_OCTOBER,
        source: BEFORE_BUSAN,
        quote:
          'On October 23, South Korean presidential security adviser Wie Sung-lak confirmed the state visit of President Trump and President Xi during the APEC summit, but China has not issued an official statement regarding this.',
      },
      {
        by: 'CN',
        says: 'no-comment',
        made: '2025-10-24' as Day,
        source: BEFORE_BUSAN,
        quote:
          'China’s Ministry of Foreign Affairs and the Chinese embassy in the United States did not immediately respond to requests for confirmation about Xi’s visit to South Korea.',
      },
      {
        by: 'CN',
        says: 'confirms',
        made: '2025-10-29' as Day,
        date: '2025-10-30',
        source: { publisher: 'Ministry of Foreign Affairs of China' },
      },
      {
        by: 'US',
        says: 'held',
        made: '2025-11-01' as Day,
        source: {
          ...WHITE_HOUSE,
          title:
            'Fact Sheet: President Donald J. Trump Strikes Deal on Economic and Trade Relations with China',
        },
      },
      {
        by: 'Transport Topics',
        says: 'held',
        made: NOVEMBER_25,
        date: '2025-10-30',
        source: AFTER_BUSAN,
        quote: 'Xi and Trump, along with other leaders, meet in Busan, South Korea, on Oct. 30.',
      },
    ],
  },
  {
    key: 'call',
    made: '2025-11-24' as Day,
    kind: 'call',
    title: 'Trump–Xi telephone call',
    when: { date: '2025-11-24' },
    parties: TWO,
    people: LEADERS,
    tracks: [LEADERS_TRACK],
    notes: 'Each side says that the other called.',
    statements: [
      {
        by: 'CN',
        says: 'held',
        made: '2025-11-24' as Day,
        source: AFTER_BUSAN,
        quote: 'China has said the talk was initiated by the U.S.',
      },
      bessentSays('held', 'The Treasury secretary said the call was initiated by the Chinese', '2025-11-24'),
    ],
  },
  {
    key: 'beijing-visit',
    made: '2025-09-19' as Day,
    kind: 'state-visit',
    title: 'State visit to Beijing',
    when: { date: '2026-01~/2026-03~', said: 'the early part of next year' },
    moves: [
      {
        made: '2025-10-30' as Day,
        when: { date: '2026-04', said: 'April' },
        reason: 'Trump names the month on his way home from Busan',
      },
    ],
    venue: VENUES.beijing,
    parties: TWO,
    people: LEADERS,
    tracks: [LEADERS_TRACK],
    statements: [
      {
        by: 'Donald Trump',
        capacity: 'US President',
        party: 'US',
        says: 'announces',
        made: '2025-09-19' as Day,
        date: '2026-01~/2026-03~',
        source: {
          publisher: 'Truth Social, in Newsmax',
          title: 'Trump: Meeting With Xi Next Month in SKorea',
          url: 'https://www.newsmax.com/newsfront/trump-xi-jinping-china/2025/09/19/id/1227070/',
        },
        quote: 'I would go to China in the early part of next year',
      },
      {
        by: 'Donald Trump',
        capacity: 'US President',
        party: 'US',
        says: 'announces',
        made: '2025-10-30' as Day,
        date: '2026-04',
        source: { publisher: 'TASS', url: 'https://tass.com/world/2037481' },
        quote: 'I’ll be going to China in April',
      },
      bessentSays('expects', 'an anticipated state visit to Beijing in April', '2026-04'),
    ],
  },
  {
    key: 'washington-visit',
    made: NOVEMBER_25,
    kind: 'state-visit',
    title: 'Xi’s state visit to Washington',
    when: { date: '2026', said: 'next year' },
    venue: VENUES.washington,
    parties: TWO,
    people: LEADERS,
    tracks: [LEADERS_TRACK],
    statements: [bessentSays('expects', TWICE_QUOTE, '2026')],
  },
  {
    key: 'apec-2026',
    made: '2025-11-01' as Day,
    kind: 'multilateral',
    title: 'APEC, Shenzhen',
    when: { date: '2026-11', said: 'November 2026' },
    venue: VENUES.shenzhen,
    host: 'CN',
    parties: ['CN', 'APEC'],
    tracks: [GATHERINGS],
    statements: [
      { by: 'CN', says: 'announces', made: '2025-11-01' as Day, date: '2026-11', source: XINHUA },
      bessentSays(
        'expects',
        'an Asia-Pacific Economic Cooperation meeting in Shenzhen, China, in November 2026',
        '2026-11',
      ),
    ],
  },
  {
    key: 'shenzhen',
    made: NOVEMBER_25,
    kind: 'bilateral',
    title: 'Trump–Xi in Shenzhen',
    when: { date: '2026-11', said: 'November 2026' },
    venue: VENUES.shenzhen,
    partOf: 'apec-2026',
    parties: TWO,
    people: LEADERS,
    tracks: [LEADERS_TRACK, GATHERINGS],
    statements: [
      bessentSays(
        'expects',
        'Bessent said Trump may attend an Asia-Pacific Economic Cooperation meeting in Shenzhen, China, in November 2026',
        '2026-11',
      ),
    ],
  },
  {
    key: 'g20',
    made: '2025-09-05' as Day,
    kind: 'multilateral',
    title: 'G20, Doral',
    when: { date: '2026' },
    venue: VENUES.doral,
    host: 'US',
    parties: ['US', 'G20'],
    tracks: [GATHERINGS],
    statements: [
      { by: 'US', says: 'announces', made: '2025-09-05' as Day, date: '2026', source: WHITE_HOUSE },
      bessentSays('expects', 'at his Doral resort for a meeting of the Group of 20 nations', '2026'),
    ],
  },
  {
    key: 'doral',
    made: NOVEMBER_25,
    kind: 'bilateral',
    title: 'Trump–Xi at Doral',
    when: { date: '2026', said: 'next year' },
    venue: VENUES.doral,
    partOf: 'g20',
    parties: TWO,
    people: LEADERS,
    tracks: [LEADERS_TRACK, GATHERINGS],
    statements: [bessentSays('expects', TWICE_QUOTE, '2026')],
  },
];
