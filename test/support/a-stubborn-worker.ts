import { parentPort } from 'node:worker_threads';

// A thread that misbehaves as the text it gets says.
parentPort?.on('message', ({ text }: { readonly text: string }) => {
  if (text === 'hang') for (;;);
  if (text === 'grow') for (const held: number[][] = []; ; held.push(new Array(1_000_000).fill(held.length)));
  if (text === 'throw') throw new Error('broken');
  parentPort?.postMessage({ ok: true, value: { inputs: [], refused: [] } });
});
parentPort?.postMessage('ready');
