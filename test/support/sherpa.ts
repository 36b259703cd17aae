import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundle } from '../../build/bundle.ts';
import { out } from '../../build/paths.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';

const command = join(out, 'headless', 'sherpa.mjs');

/** How a run of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The first line of `sherpa serve --json`. */
export interface HostFacts {
  readonly app: string;
  readonly api: string;
  readonly feeds: readonly { readonly name: string; readonly url: string }[];
  readonly data: string;
  readonly pid: number;
}

/** A headless host in a process of its own. */
export interface HostProcess {
  readonly facts: HostFacts;
  /** Sends a signal and waits until the process is gone. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** A data folder for a test, and the real command on it. */
export interface Sherpa {
  readonly data: string;
  run(args: readonly string[], options?: { readonly input?: string }): Promise<Ended>;
  /** Runs with `--json`, expects success, and gives the answer. */
  entries(...args: readonly string[]): Promise<readonly EntryView[]>;
  serve(...args: readonly string[]): Promise<HostProcess>;
  /** A digest of the journal's bytes. */
  journal(): Promise<string>;
  /** Ends what still runs and deletes the folder. */
  clear(): Promise<void>;
}

/** Builds the command if it is stale, and makes an empty place for a data folder; `given` is added to the environment. */
export async function createSherpa(given: Readonly<Record<string, string>> = {}): Promise<Sherpa> {
  await bundle(['headless']);
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-test-'));
  const data = join(folder, 'data');
  const running = new Set<ChildProcess>();
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1', TZ: 'UTC', SHERPA_DATA: data };
  delete env.DISPLAY;
  delete env.WAYLAND_DISPLAY;
  // Nothing that a test does shows up on the desktop of who runs it.
  Object.assign(env, { DBUS_SESSION_BUS_ADDRESS: 'disabled:' }, given);

  function start(args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
    const child = spawn(process.execPath, [command, ...args], {
      env,
      cwd: folder,
    });
    running.add(child);
    let [outText, errText] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      outText += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errText += text;
    });
    const ended = new Promise<Ended>((resolve) =>
      child.once('close', (code) => {
        running.delete(child);
        resolve({ code, out: outText, err: errText });
      }),
    );
    return { child, ended };
  }

  const run: Sherpa['run'] = async (args, { input = '' } = {}) => {
    const { child, ended } = start(args);
    child.stdin?.end(input);
    return ended;
  };

  return {
    data,
    run,
    async entries(...args) {
      const ended = await run([...args, '--json']);
      if (ended.code !== 0)
        throw new Error(`sherpa ${args.join(' ')} ended with ${ended.code}: ${ended.err}`);
      return JSON.parse(ended.out);
    },
    async serve(...args) {
      const { child, ended } = start(['serve', '--json', '--no-open', ...args]);
      const line = await firstLine(child, ended);
      const facts: HostFacts = JSON.parse(line);
      const end = (signal: NodeJS.Signals) => {
        child.kill(signal);
        return ended;
      };
      return { facts, end };
    },
    async journal() {
      const folderOfJournal = join(data, 'journal');
      if (!existsSync(folderOfJournal)) return 'none';
      const names = (await readdir(folderOfJournal)).sort();
      const files = await Promise.all(names.map((name) => readFile(join(folderOfJournal, name))));
      const hash = createHash('sha256');
      for (const [index, file] of files.entries())
        hash.update(`${names[index]} ${file.length}\n`).update(file);
      return hash.digest('hex');
    },
    async clear() {
      for (const child of running) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function firstLine(child: ChildProcess, ended: Promise<Ended>): Promise<string> {
  if (child.stdout === null) throw new Error('the host has no output to read');
  const lines = createInterface({ input: child.stdout });
  const line = new Promise<string>((resolve) => lines.once('line', resolve));
  const gone = ended.then(({ code, err }) => {
    throw new Error(`the host ended with ${code} before it said where it is: ${err}`);
  });
  return Promise.race([line, gone]);
}
