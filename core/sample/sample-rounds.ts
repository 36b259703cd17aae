import type { Day } from '../../shared/dates/day.ts';
import type { SampleEntry, SampleStatement } from './sample-entry.ts';
import { AFTER_BUSAN, BEFORE_BUSAN, MOFCOM, WHITE_HOUSE, XINHUA } from './sample-sources.ts';
import { VENUES } from './sample-venues.ts';

const TREASURY = { publisher: 'US Department of the Treasury' };
const ROUNDS_QUOTE =
  'Bessent has taken a leading role in maintaining a trade detente with Beijing over the course of multiple rounds of talks in various cities around the world, including Geneva, London, Stockholm, Madrid and Kuala Lumpur.';

interface Round {
  readonly city: string;
  readonly venue: (typeof VENUES)[keyof typeof VENUES];
  readonly date: string;
  readonly made: string;
  readonly statements: readonly SampleStatement[];
}

function said(
  by: string,
  says: SampleStatement['says'],
  made: string,
  source: NonNullable<SampleStatement['source']>,
  quote?: string,
): SampleStatement {
  return { by, says, made: made as Day, source, ...(quote === undefined ? {} : { quote }) };
}

const ROUNDS: readonly Round[] = [
  {
    city: 'Geneva',
    venue: VENUES.geneva,
    date: '2025-05-10/2025-05-11',
    made: '2025-05-06',
    statements: [
      said('US', 'announces', '2025-05-06', TREASURY),
      said('CN', 'confirms', '2025-05-07', MOFCOM),
      said('US', 'held', '2025-05-12', {
        ...WHITE_HOUSE,
        title: 'Joint Statement on U.S.-China Economic and Trade Meeting in Geneva',
      }),
    ],
  },
  {
    city: 'London',
    venue: VENUES.london,
    date: '2025-06-09/2025-06-10',
    made: '2025-06-06',
    statements: [
      said('US', 'announces', '2025-06-06', { publisher: 'Truth Social' }),
      said('CN', 'confirms', '2025-06-07', { publisher: 'Ministry of Foreign Affairs of China' }),
      said('Xinhua', 'held', '2025-06-11', XINHUA),
    ],
  },
  {
    city: 'Stockholm',
    venue: VENUES.stockholm,
    date: '2025-07-28/2025-07-29',
    made: '2025-07-22',
    statements: [
      said('US', 'announces', '2025-07-22', { publisher: 'Fox Business' }),
      said('CN', 'confirms', '2025-07-23', MOFCOM),
      said('US', 'held', '2025-08-11', {
        ...WHITE_HOUSE,
        title: 'Joint Statement on U.S.-China Economic and Trade Meeting in Stockholm',
      }),
    ],
  },
  {
    city: 'Madrid',
    venue: VENUES.madrid,
    date: '2025-09-14/2025-09-15',
    made: '2025-09-11',
    statements: [
      said('US', 'announces', '2025-09-11', TREASURY),
      said('CN', 'confirms', '2025-09-12', MOFCOM),
      said('Xinhua', 'held', '2025-09-15', XINHUA),
    ],
  },
  {
    city: 'Kuala Lumpur',
    venue: VENUES.kualaLumpur,
    date: '2025-10-25/2025-10-26',
    made: '2025-10-23',
    statements: [
      said(
        'CN',
        'announces',
        '2025-10-23',
        BEFORE_BUSAN,
        'China’s Ministry of Commerce announced on October 23 that a delegation led by Vice Premier He Lifeng, who is also the country’s top trade negotiator, will meet with US Treasury Secretary Scott Bessent in Malaysia this week to discuss trade and economic issues.',
      ),
      said('Xinhua', 'held', '2025-10-26', XINHUA),
    ],
  },
];

/** The five rounds of the US–China talks of 2025. */
export const SAMPLE_ROUNDS: readonly SampleEntry[] = ROUNDS.map((round, index) => ({
  key: `round-${index + 1}`,
  made: round.made as Day,
  kind: 'talks',
  title: `US–China talks, round ${index + 1}: ${round.city}`,
  when: { date: round.date },
  venue: round.venue,
  parties: ['US', 'CN'],
  people: ['Scott Bessent', 'He Lifeng'],
  topics: ['tariffs', 'export controls'],
  tracks: ['US–China trade truce'],
  statements: [
    ...round.statements,
    said('Transport Topics', 'held', '2025-11-25', AFTER_BUSAN, ROUNDS_QUOTE),
  ],
}));
