import { Worker } from 'node:worker_threads';
import type { Log } from '../ports.ts';
import { createQueue } from '../store/queue.ts';

export interface ThreadLimits {
  /** How long one reading may take, on a machine that has nothing else to do. */
  readonly mostMs: number;
  /** How much memory one reading may take. */
  readonly mostMegabytes: number;
}

interface ReadingThreadOptions extends ThreadLimits {
  readonly log: Log;
  /** Where the thread starts: a file that says `ready`, and answers each message with one. */
  readonly file: URL;
}

/** What came of a reading: its answer, or why there is none. */
export type Reading<Answer> =
  | { readonly kind: 'read'; readonly answer: Answer }
  | { readonly kind: 'too-long' | 'too-large' | 'failed' };

/** A thread in which what others wrote is read. */
export interface ReadingThread<Job, Answer> {
  /** Never rejects. */
  run(job: Job): Promise<Reading<Answer>>;
  /** Ends the thread at once, whatever it reads. */
  close(): Promise<void>;
}

const STARTING_MS = 30_000;
/** A machine that has much else to do makes every reading slow: so many times as long may one take by the clock. */
const MOST_TIMES = 4;
const LOOK_MS = 100;
/** A thread that nobody needs gives its memory back. */
const IDLE_MS = 20_000;

/** Something that ended a thread, or made it worth ending. */
class Overrun extends Error {
  readonly kind: 'too-long' | 'too-large';

  constructor(kind: Overrun['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * Reads what others wrote in a thread of its own, one after another. A reading that takes too long or too much memory costs
 * the thread: it is killed, the host goes on, and the next reading has a new one.
 */
export function createReadingThread<Job, Answer>({
  log,
  mostMs,
  mostMegabytes,
  file,
}: ReadingThreadOptions): ReadingThread<Job, Answer> {
  const inTurn = createQueue();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;

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

  async function read(job: Job): Promise<Reading<Answer>> {
    if (isClosed) return { kind: 'failed' };
    clearTimeout(idle);
    try {
      const worker = await ready();
      worker.ref();
      const answer = answerOf(worker, { workMs: mostMs, clockMs: mostMs * MOST_TIMES });
      worker.postMessage(job);
      return { kind: 'read', answer: (await answer) as Answer };
    } catch (error) {
      await end();
      if (isClosed) return { kind: 'failed' };
      if (error instanceof Overrun) return { kind: error.kind };
      log.error('What others wrote could not be read.', { error });
      return { kind: 'failed' };
    } finally {
      thread?.unref();
      idle = setTimeout(end, IDLE_MS);
      idle.unref();
    }
  }

  return {
    run: (job) => inTurn(() => read(job)),
    async close() {
      isClosed = true;
      await end();
      await inTurn(end);
    },
  };
}

/** The next message of a thread. Rejects where it ends first, works too long for it, or lets wait too long. */
function answerOf(
  worker: Worker,
  { workMs, clockMs }: { readonly workMs: number; readonly clockMs: number },
): Promise<unknown> {
  const begun = performance.now();
  const workedMs = workOf(worker);
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
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Overrun('too-large') : error));
    const exited = () => settle(() => reject(new Overrun('too-large')));
    const looking = setInterval(() => {
      const isLate = performance.now() - begun >= clockMs;
      if (!isLate && workedMs() < workMs) return;
      settle(() => reject(new Overrun('too-long')));
    }, LOOK_MS);
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', exited);
  });
}

/**
 * How long a thread has worked since it was asked (ms of the processor). No Node that we run on measures a thread from
 * outside: it can't be more than the thread was busy for, nor more than the process has used beside the host's own work.
 */
function workOf(worker: Worker): () => number {
  const used = process.cpuUsage();
  const own = performance.eventLoopUtilization();
  const its = worker.performance.eventLoopUtilization();
  return () => {
    const { user, system } = process.cpuUsage(used);
    const besides = (user + system) / 1000 - performance.eventLoopUtilization(own).active;
    return Math.min(besides, worker.performance.eventLoopUtilization(its).active);
  };
}

/** In a checkout the worker's source, which Node runs as it is; in a bundle the file beside its entry. */
export function workerFile(name: string): URL {
  if (import.meta.url.endsWith('.ts')) return new URL(`./${name}.ts`, import.meta.url);
  const isChunk = /\/chunks\/[^/]+$/.test(import.meta.url);
  return new URL(isChunk ? `../${name}.mjs` : `./${name}.mjs`, import.meta.url);
}
