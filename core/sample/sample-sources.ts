import type { Day } from '../../shared/dates/day.ts';
import type { SampleStatement } from './sample-entry.ts';

/** The article of 24 October 2025 that the quotes before Busan are from. */
export const BEFORE_BUSAN = { publisher: 'CNBC' } as const;

/** The article of 25 November 2025 that the quotes after Busan are from. */
export const AFTER_BUSAN = {
  publisher: 'Transport Topics',
  title: 'Trump, Xi May Hold 4 Meetings in 2026',
} as const;

export const WHITE_HOUSE = { publisher: 'The White House' } as const;
export const MOFCOM = { publisher: 'Ministry of Commerce of China' } as const;
export const XINHUA = { publisher: 'Xinhua' } as const;

/** What the US Treasury Secretary said on CNBC, as Transport Topics has it. */
export function bessentSays(says: SampleStatement['says'], quote: string, date?: string): SampleStatement {
  return {
    by: 'Scott Bessent',
    capacity: 'US Treasury Secretary',
    party: 'US',
    says,
    made: '2025-11-25' as Day,
    ...(date === undefined ? {} : { date }),
    source: AFTER_BUSAN,
    quote,
  };
}
