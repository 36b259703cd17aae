import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { root } from './paths.ts';

/** A tool that finds nothing wrong by ending with 0. */
export interface Step {
  readonly name: string;
  /** The script of Node that is run, and its options. */
  readonly script: string;
  readonly args: readonly string[];
}

/** Runs steps, two at a time, and prints what each found; gives the names of those that failed. */
export async function runSteps(steps: readonly Step[]): Promise<readonly string[]> {
  const waiting = [...steps];
  const failed: string[] = [];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (!(await passes(step))) failed.push(step.name);
    }
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

async function passes(step: Step): Promise<boolean> {
  const begun = performance.now();
  const child = spawn(process.execPath, [step.script, ...step.args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`);
  if (code !== 0) console.log(Buffer.concat(said).toString());
  return code === 0;
}
