import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, desktopBundles } from '../../build/bundle.ts';
import { electronRuntime } from '../../build/electron-runtime.ts';
import { root } from '../../build/paths.ts';
import { openDisplay } from '../support/display.ts';
import { median, ms, printRows } from './rows.ts';

/** Starts that are counted; one of each before them warms the profile and the system's cache. */
const ROUNDS = 7;
const BAR = 2;

interface Start {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);
const runtime = await electronRuntime({ mayBeTestOnly: true, downloadSeconds: 20, tell });

if (runtime.kind === 'missing')
  console.log(`The start of the desktop app isn't measured: ${runtime.reason}.`);
else await measure(runtime.executable);

async function measure(executable: string): Promise<void> {
  await bundle(desktopBundles);
  const folder = await mkdtemp(join(tmpdir(), 'sherpa-bench-'));
  const env = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') };
  const start = (args: readonly string[], painted: string) =>
    startOf(executable, args, { ...env, PAINTED: painted });
  const empty = await writeEmptyApp(folder);
  const app = [root, '--data', join(folder, 'data'), '--port', '0', '--now', '2025-11-25T12:12:00Z'];
  const startEmpty = () => start([empty], 'true');
  const startApp = () => start(app, `document.querySelector('[role="cell"] [data-entry]') !== null`);
  try {
    await startEmpty();
    await startApp();
    const empties: Start[] = [];
    const apps: Start[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      empties.push(await startEmpty());
      apps.push(await startApp());
    }
    const time = (starts: readonly Start[]) => median(starts.map(({ milliseconds }) => milliseconds));
    const memory = (starts: readonly Start[]) => median(starts.map(({ megabytes }) => megabytes)).toFixed(0);
    const ratio = time(apps) / time(empties);
    printRows([
      {
        what: 'start of the desktop app to a painted calendar, warm',
        figure: `${ms(time(apps))}, ${ratio.toFixed(2)} × an empty Electron window (${ms(time(empties))})`,
        bar: `≤ ${BAR} ×`,
        met: ratio <= BAR,
      },
      {
        what: 'memory of all its processes then, shared pages counted in each',
        figure: `${memory(apps)} MB (an empty Electron window: ${memory(empties)} MB)`,
      },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeEmptyApp(folder: string): Promise<string> {
  const app = join(folder, 'empty');
  await mkdir(app);
  await writeFile(join(app, 'package.json'), '{ "name": "empty", "type": "module", "main": "main.mjs" }');
  await writeFile(join(app, 'index.html'), '<!doctype html><title>Empty</title>');
  const main = `import { app, BrowserWindow } from 'electron';
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile(${JSON.stringify(join(app, 'index.html'))});
});
`;
  await writeFile(join(app, 'main.mjs'), main);
  return app;
}

async function startOf(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Start> {
  const isRoot = process.getuid?.() === 0;
  const flags = [
    '-r',
    join(root, 'test', 'support', 'tell-painted.cjs'),
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  // One for each: it ends with its last window.
  const display = await openDisplay();
  const begun = Date.now();
  const child = spawn(executable, [...flags, ...args], {
    env: { ...env, ...display.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await new Promise((ended) => child.once('close', ended));
  await display.close();
  const [, at, kilobytes] = /^painted (\d+) (\d+)$/m.exec(said) ?? [];
  if (at === undefined) throw new Error(`It ended before it had painted: ${said}`);
  return { milliseconds: Number(at) - begun, megabytes: Number(kilobytes) / 1024 };
}
