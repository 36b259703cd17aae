import { parentPort } from 'node:worker_threads';
import type { ListingJob } from '../publications/listing.ts';
import { listingIn } from '../publications/listing-in.ts';

// The thread in which servers' listings are read: it may hang or run out of memory, and is killed then.
parentPort?.on('message', async (job: ListingJob) => parentPort?.postMessage(await listingIn(job)));
parentPort?.postMessage('ready');
