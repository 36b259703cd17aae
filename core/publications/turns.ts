import { createQueue, type Queue } from '../store/queue.ts';

/** Who may do something now: each publication one thing after another, beside the others; or somebody for all of them. */
export interface Turns {
  /** The turn of one: a server that takes long keeps none but its own waiting. */
  of(id: string): Queue;
  /** Runs a task once all that goes is done, and before anything else begins. */
  ofAll<T>(task: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const queues = new Map<string, Queue>();
  /** What has begun, and isn't done. */
  const taken = new Set<Promise<unknown>>();
  let gate: Promise<unknown> = Promise.resolve();

  async function throughGate<T>(task: () => Promise<T>): Promise<T> {
    let passed: Promise<unknown> | undefined;
    while (passed !== gate) {
      passed = gate;
      await gate;
    }
    const going = task();
    const done = going.catch(() => undefined);
    taken.add(done);
    try {
      return await going;
    } finally {
      taken.delete(done);
    }
  }

  return {
    of(id) {
      const queue = queues.get(id) ?? createQueue();
      queues.set(id, queue);
      return (task) => queue(() => throughGate(task));
    },
    ofAll(task) {
      const whole = gate.then(() => Promise.all(taken)).then(task);
      gate = whole.catch(() => undefined);
      return whole;
    },
  };
}
