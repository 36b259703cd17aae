import { parentPort } from 'node:worker_threads';
import { doIcsJob, type IcsJob } from '../import/ics-jobs.ts';
import { loadGazetteer } from '../places/load-gazetteer.ts';

// The thread in which other people's calendars are read: it may hang or run out of memory, and is killed then.
const gazetteer = loadGazetteer();
parentPort?.on('message', (job: IcsJob) => parentPort?.postMessage(doIcsJob(job, gazetteer)));
parentPort?.postMessage('ready');
