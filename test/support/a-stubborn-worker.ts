import { parentPort } from 'node:worker_threads';

// A thread that misbehaves as the text it gets says.
parentPort?.on('message', ({ text }: { readonly text: string }) => {
  if (text === 'hang') for (;;);
  if (text === 'grow') for (const held: number[][] = []; ; held.push(new Array(1_000_000).fill(held.length)));
  // Takes its time without working, as where the processor is somebody else's.
  if (text === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  if (text === 'throw') throw new Error('broken');
  parentPort?.postMessage({ ok: true, value: { inputs: [], refused: [] } });
});
parentPort?.postMessage('ready');
