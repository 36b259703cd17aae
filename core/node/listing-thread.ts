import type { Log } from '../ports.ts';
import type { Listing, ListingJob, ReadListing } from '../publications/listing.ts';
import { createReadingThread, type ThreadLimits, workerFile } from './reading-thread.ts';

/** The thread in which the listings of servers are read. */
export interface ListingThread {
  readonly read: ReadListing;
  close(): Promise<void>;
}

/** Ten megabytes of sound listing take less than half of either (docs/decisions/0127). */
const LIMITS: ThreadLimits = { mostMs: 10_000, mostMegabytes: 768 };

export function createListingThread(log: Log, limits = LIMITS): ListingThread {
  const file = workerFile('listing-worker');
  const thread = createReadingThread<ListingJob, Listing>({ ...limits, log, file });
  return {
    async read(job) {
      const reading = await thread.run(job);
      return reading.kind === 'read' ? reading.answer : reading.kind;
    },
    close: thread.close,
  };
}
