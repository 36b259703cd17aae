import type { Day } from '../../shared/dates/day.ts';
import type { SampleEntry, SampleStatement } from './sample-entry.ts';
import { BEFORE_BUSAN, bessentSays, WHITE_HOUSE } from './sample-sources.ts';

const TRACKS = ['US–China trade truce'];
const ALARMS = [{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }];
const NEW_YORK = 'America/New_York';
const TARIFF_COMMISSION = { publisher: 'Tariff Commission of the State Council of China' };

/** One link of the truce's lineage: the day it was ordered, when it lapses, and by which order. */
function truce(
  key: string,
  {
    made,
    lapses,
    instrument,
    title,
    chinese,
  }: {
    readonly made: string;
    readonly lapses: string;
    readonly instrument: string;
    readonly title: string;
    readonly chinese: { readonly made: string };
  },
): SampleEntry {
  const us: SampleStatement = {
    by: 'US',
    says: 'announces',
    made: made as Day,
    date: lapses,
    source: { ...WHITE_HOUSE, title },
  };
  const cn: SampleStatement = {
    by: 'CN',
    says: 'announces',
    made: chinese.made as Day,
    date: lapses,
    source: TARIFF_COMMISSION,
  };
  return {
    key,
    made: made as Day,
    kind: 'deadline',
    title: 'Truce measures expire',
    when: { date: lapses, start: '00:01', zone: NEW_YORK },
    expiry: [{ party: 'US', at: `${lapses}T00:01`, zone: NEW_YORK }],
    parties: ['US', 'CN'],
    topics: ['tariffs'],
    tracks: TRACKS,
    alarms: ALARMS,
    instrument,
    onLapse: 'The 24 percentage points of duty that each side suspended on the other’s goods come back.',
    statements: [us, cn],
  };
}

/** What China was reported to have bought since the leaders met in Busan. */
const SOYBEANS_BOUGHT: SampleEntry['readings'] = [
  {
    upTo: '2025-11-12' as Day,
    amount: 0.332,
    made: '2025-11-14' as Day,
    by: 'US Department of Agriculture',
    source: {
      publisher: 'Canadian Cattlemen',
      title: 'U.S. export sales include only small soybean business to China',
      url: 'https://www.canadiancattlemen.ca/daily/u-s-export-sales-include-only-small-soybean-business-to-china',
    },
  },
  {
    upTo: '2025-11-18' as Day,
    amount: 1,
    made: '2025-11-18' as Day,
    by: 'US Department of Agriculture',
    source: {
      publisher: 'Associated Press',
      url: 'https://hayspost.com/posts/ee2f1604-08af-4ad8-99cc-6c0ae0cc8619',
    },
    quote: 'pushes Beijing’s total purchase to about 1 million metric tons',
  },
];

/** The deadlines of the truce, the talks expected about it, and what China promised to buy. */
export const SAMPLE_DEADLINES: readonly SampleEntry[] = [
  truce('truce-august', {
    made: '2025-05-12',
    lapses: '2025-08-12',
    instrument: 'Executive Order 14298 of 12 May 2025, for 90 days from 14 May',
    title: 'Modifying Reciprocal Tariff Rates to Reflect Discussions with the People’s Republic of China',
    chinese: { made: '2025-05-13' },
  }),
  {
    ...truce('truce-november', {
      made: '2025-08-11',
      lapses: '2025-11-10',
      instrument: 'Executive Order 14334 of 11 August 2025',
      title:
        'Further Modifying Reciprocal Tariff Rates to Reflect Ongoing Discussions with the People’s Republic of China',
      chinese: { made: '2025-08-12' },
    }),
    extends: 'truce-august',
  },
  {
    ...truce('truce-2026', {
      made: '2025-11-04',
      lapses: '2026-11-10',
      instrument: 'Executive Order 14358 of 4 November 2025',
      title:
        'Modifying Reciprocal Tariff Rates Consistent with the Economic and Trade Arrangement Between the United States and the People’s Republic of China',
      chinese: { made: '2025-11-05' },
    }),
    extends: 'truce-november',
  },
  {
    key: 'tariff-threat',
    made: '2025-10-10' as Day,
    kind: 'deadline',
    title: '100 % tariff threat takes effect',
    when: { date: '2025-11-01' },
    parties: ['US'],
    topics: ['tariffs'],
    tracks: TRACKS,
    alarms: ALARMS,
    statements: [
      {
        by: 'Donald Trump',
        capacity: 'US President',
        party: 'US',
        says: 'announces',
        made: '2025-10-10' as Day,
        date: '2025-11-01',
        source: BEFORE_BUSAN,
        quote:
          'President Trump has also set a deadline of November 1 for the 100% tariffs announced earlier this month.',
      },
    ],
  },
  {
    key: 'final-push',
    made: '2025-10-24' as Day,
    kind: 'talks',
    title: 'Trade-deal talks, final push',
    when: { date: '2026-01~/2026-03~', said: 'early 2026' },
    parties: ['US', 'CN'],
    tracks: TRACKS,
    statements: [
      {
        by: 'Gabriel Wildau',
        capacity: 'managing director at Teneo',
        says: 'expects',
        made: '2025-10-24' as Day,
        date: '2026-01~/2026-03~',
        source: BEFORE_BUSAN,
        quote: 'set the stage for a push toward final negotiations for a trade deal in early 2026',
      },
    ],
  },
  {
    key: 'soybeans-2025',
    made: '2025-11-01' as Day,
    kind: 'pledge',
    title: '12 Mt of US soybeans in 2025',
    when: { date: '2025-11/2025-12', said: 'during the last two months of 2025' },
    parties: ['CN'],
    topics: ['soybeans'],
    tracks: TRACKS,
    quantity: { amount: 12, unit: 'million tonnes' },
    notes: 'The US side alone has named the quantity; China hasn’t confirmed it.',
    readings: SOYBEANS_BOUGHT,
    statements: [
      {
        by: 'US',
        says: 'announces',
        made: '2025-11-01' as Day,
        date: '2025-11/2025-12',
        source: {
          ...WHITE_HOUSE,
          title:
            'Fact Sheet: President Donald J. Trump Strikes Deal on Economic and Trade Relations with China',
        },
      },
    ],
  },
  {
    key: 'soybeans',
    made: '2025-11-25' as Day,
    kind: 'pledge',
    title: '87.5 Mt of US soybeans by China',
    when: { date: '2025-11~/2029-05~', said: 'over the next three-and-a-half years' },
    parties: ['CN'],
    topics: ['soybeans'],
    tracks: TRACKS,
    quantity: { amount: 87.5, unit: 'million tonnes' },
    readings: SOYBEANS_BOUGHT,
    statements: [
      bessentSays(
        'expects',
        'Bessent said that the Chinese are “right on schedule” when it comes to pledges to increase purchases of American soybeans and said the country would buy a minimum of 87.5 million metric tons over the next three-and-a-half years.',
      ),
    ],
  },
];
