import type { Day } from '../../shared/dates/day.ts';
import type { SampleEntry } from './sample-entry.ts';

const BOTH = ['US', 'CN'];

/** What a desk has to have done before the truce lapses: its own dates, which move with the truce's. */
export const SAMPLE_TASKS: readonly SampleEntry[] = [
  task('outlook', 'Draft the outlook on the truce', { entry: 'truce-2026', offset: '-P14D' }),
  task('editor', 'Outlook back from the editor', { entry: 'outlook', offset: 'P2D' }),
  task('comment', 'Ask both ministries for comment', { entry: 'truce-2026', offset: '-P7D' }),
  task('story', 'File the story on the truce', { entry: 'truce-2026', offset: '-P1D' }),
];

/** A task of the desk, so many working days of both states before or after what it hangs on. */
function task(
  key: string,
  title: string,
  on: { readonly entry: string; readonly offset: string },
): SampleEntry {
  return {
    key,
    made: '2025-11-05' as Day,
    kind: 'deadline',
    title,
    trigger: { ...on, workingDaysOf: BOTH },
    topics: ['desk'],
    tracks: ['US–China trade truce'],
    alarms: [{ before: 'P0D' }],
  };
}
