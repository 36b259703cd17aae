import { refused } from '../../shared/outcome.ts';
import type { IcsAnswer, IcsJob, RunIcsJob } from '../import/ics-jobs.ts';
import type { Log } from '../ports.ts';
import { createReadingThread, type ThreadLimits, workerFile } from './reading-thread.ts';

interface ImportThreadOptions extends Partial<ThreadLimits> {
  readonly log: Log;
  /** Where the thread starts, if not in the worker that comes with Sherpa. */
  readonly file?: URL;
}

/** The thread in which other people's calendars are read. */
export interface ImportThread {
  readonly run: RunIcsJob;
  close(): Promise<void>;
}

const MOST_MS = 5000;
const MOST_MEGABYTES = 512;

/** Reads calendars in a thread of its own; one that takes too long or too much memory is refused in words. */
export function createImportThread({
  log,
  mostMs = MOST_MS,
  mostMegabytes = MOST_MEGABYTES,
  file = workerFile('import-worker'),
}: ImportThreadOptions): ImportThread {
  const thread = createReadingThread<IcsJob, IcsAnswer>({ log, mostMs, mostMegabytes, file });

  async function read(job: IcsJob): Promise<IcsAnswer> {
    const reading = await thread.run(job);
    switch (reading.kind) {
      case 'read':
        return reading.answer;
      case 'too-long':
        return refused(`Reading it takes more than ${mostMs / 1000} seconds: split it.`);
      case 'too-large':
        return refused('Reading it takes more memory than it may: split it.');
      case 'failed':
        return refused('It can’t be read: reading it failed. The log says more.');
    }
  }

  return {
    // What a job asks for is what its answer is.
    run: read as RunIcsJob,
    close: thread.close,
  };
}
