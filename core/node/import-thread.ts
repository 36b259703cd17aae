import { Worker } from 'node:worker_threads';
import { refused } from '../../shared/outcome.ts';
import type { IcsAnswer, IcsJob, RunIcsJob } from '../import/ics-jobs.ts';
import type { Log } from '../ports.ts';
import { createQueue } from '../store/queue.ts';

interface ImportThreadOptions {
  readonly log: Log;
  /** How long one reading may take, on a machine that has nothing else to do. */
  readonly mostMs?: number;
  /** How much memory one reading may take. */
  readonly mostMegabytes?: number;
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
const STARTING_MS = 30_000;
/** A machine that has much else to do makes every reading slow: so many times as long may one take by the clock. */
const MOST_TIMES = 4;
const LOOK_MS = 100;
/** A thread that nobody needs gives its memory back. */
const IDLE_MS = 20_000;

/** Something that ended a thread, or made it worth ending. */
class Overrun extends Error {}

/**
 * Reads calendars in a thread of its own, one after another. One that takes too long or too much memory is refused in
 * words, and its thread is killed: the host goes on whatever a file holds.
 */
export function createImportThread({
  log,
  mostMs = MOST_MS,
  mostMegabytes = MOST_MEGABYTES,
  file = workerFile(),
}: ImportThreadOptions): ImportThread {
  const inTurn = createQueue();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function ready(): Promise<Worker> {
    if (thread !== undefined) return thread;
    const worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, stackSizeMb: 4 },
      // What a broken file makes a library print is nobody's business.
      stdout: true,
      stderr: true,
    });
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (thread === worker) thread = undefined;
    });
    thread = worker;
    await answerOf(worker, { workMs: STARTING_MS, clockMs: STARTING_MS });
    return worker;
  }

  async function end(): Promise<void> {
    clearTimeout(idle);
    const worker = thread;
    thread = undefined;
    await worker?.terminate();
  }

  async function read(job: IcsJob): Promise<IcsAnswer> {
    clearTimeout(idle);
    try {
      const worker = await ready();
      worker.ref();
      const answer = answerOf(worker, { workMs: mostMs, clockMs: mostMs * MOST_TIMES });
      worker.postMessage(job);
      return (await answer) as IcsAnswer;
    } catch (error) {
      await end();
      if (error instanceof Overrun) return refused(error.message);
      log.error('A calendar could not be read.', { error });
      return refused('It can’t be read: reading it failed. The log says more.');
    } finally {
      thread?.unref();
      idle = setTimeout(end, IDLE_MS);
      idle.unref();
    }
  }

  return {
    // What a job asks for is what its answer is.
    run: ((job: IcsJob) => inTurn(() => read(job))) as RunIcsJob,
    close: () => inTurn(end),
  };
}

/** The next message of a thread. Rejects where it ends first, works too long for it, or lets wait too long. */
function answerOf(
  worker: Worker,
  { workMs, clockMs }: { readonly workMs: number; readonly clockMs: number },
): Promise<unknown> {
  const begun = performance.now();
  const used = process.cpuUsage();
  return new Promise((resolve, reject) => {
    const settle = (settled: () => void) => {
      clearInterval(looking);
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', exited);
      settled();
    };
    const answered = (message: unknown) => settle(() => resolve(message));
    const failed = (error: Error & { readonly code?: string }) =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error));
    const exited = () => settle(() => reject(tooLarge()));
    const looking = setInterval(() => {
      const { user, system } = process.cpuUsage(used);
      const isLate = performance.now() - begun >= clockMs;
      if (!isLate && (user + system) / 1000 < workMs) return;
      settle(() => reject(new Overrun(`Reading it takes more than ${workMs / 1000} seconds: split it.`)));
    }, LOOK_MS);
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', exited);
  });
}

function tooLarge(): Overrun {
  return new Overrun('Reading it takes more memory than it may: split it.');
}

/** In a checkout the worker's source, which Node runs as it is; in a bundle the file beside its entry. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./import-worker.ts', import.meta.url);
  const isChunk = /\/chunks\/[^/]+$/.test(import.meta.url);
  return new URL(isChunk ? '../import-worker.mjs' : './import-worker.mjs', import.meta.url);
}
