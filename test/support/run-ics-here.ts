import { doIcsJob, type IcsJob, type RunIcsJob } from '../../core/import/ics-jobs.ts';
import { theGazetteer } from './the-gazetteer.ts';

/** Reads calendars in the thread that asks. */
export const runIcsHere = (async (job: IcsJob) => doIcsJob(job, theGazetteer)) as RunIcsJob;
