// Plain JavaScript, and no package: this runs on whatever Node the machine has, before anything is installed.
// It brings node_modules in line with package-lock.json, finds the Node that the project brings along, and runs a task.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const lockPath = join(root, '.cache', 'set-up.lock');
const tasks = ['start', 'sherpa', 'test', 'check', 'bench', 'build'];
const leastNode = [22, 12];

/** A sentence for whoever runs this; ends the process. */
function refuse(sentence, code) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** npm writes what it installed to node_modules/.package-lock.json when it is done, so a broken install is stale too. */
function isStale() {
  const wanted = lockedPackages(join(root, 'package-lock.json')) ?? {};
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return true;
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false;
    const found = installed[path];
    // Packages for other systems are in the lock file and never installed here.
    if (found === undefined) return entry.optional !== true;
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Waits while another set-up is at work; two of them would delete each other's packages. */
async function takeLock() {
  mkdirSync(dirname(lockPath), { recursive: true });
  let told = false;
  for (;;) {
    try {
      const file = openSync(lockPath, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOfLock();
    if (holder !== undefined && !isAlive(holder)) rmSync(lockPath, { force: true });
    else if (!told) {
      process.stderr.write('Another set-up is at work in this checkout; waiting for it.\n');
      told = true;
    }
    await new Promise((done) => setTimeout(done, 250));
  }
}

function holderOfLock() {
  try {
    const pid = Number(readFileSync(lockPath, 'utf8'));
    return pid > 0 ? pid : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Runs a command with its output on stderr: stdout belongs to the task's answer. */
function run(command, args, folder) {
  const shell = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2], shell });
  if (result.error !== undefined) throw result.error;
  return result.status ?? 1;
}

function install() {
  process.stderr.write('Installing packages (a minute or so, once) …\n');
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of some other system, and a registry mirror
  // may not have them all. `--no-save` keeps to the lock file just as well and leaves it alone.
  const quiet = ['--no-save', '--no-fund', '--no-audit', '--loglevel=error'];
  if (run('npm', ['install', ...quiet], root) !== 0) {
    refuse(
      'The packages could not be installed; npm says why above. Put that right and run the command again.',
      1,
    );
  }
}

/** Says whether an executable is a Node new enough, and whether it needs a flag to run TypeScript. */
function inspectNode(path) {
  const probe = 'process.versions.node + " " + (process.features.typescript ? "yes" : "no")';
  const result = spawnSync(path, ['-p', probe], { encoding: 'utf8' });
  if (result.status !== 0) return undefined;
  const [version = '', runsTypeScript] = result.stdout.trim().split(' ');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  if (!isNewEnough) return undefined;
  const flags =
    runsTypeScript === 'yes' ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return { path, flags };
}

function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', 'node', 'bin', name);
  const found = existsSync(own) ? inspectNode(own) : undefined;
  if (found !== undefined) return found;
  // An npm that runs no install scripts leaves the package `node` empty: run its script here.
  const packageFolder = join(root, 'node_modules', 'node');
  if (existsSync(packageFolder) && !existsSync(own)) {
    run(process.execPath, ['installArchSpecificPackage.js'], packageFolder);
  }
  return (existsSync(own) ? inspectNode(own) : undefined) ?? inspectNode(process.execPath);
}

async function setUp() {
  if (isStale() || !existsSync(join(root, 'node_modules', 'node', 'bin'))) {
    await takeLock();
    try {
      if (isStale()) install();
      return findNode();
    } finally {
      rmSync(lockPath, { force: true });
    }
  }
  return findNode();
}

/** Hands signals down and the way the task ended up, so that a caller sees the task itself. */
function runTask(node, task, args) {
  const script = join(root, 'build', `${task}.ts`);
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node.path, [...node.flags, script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the task as well; twice would mean "at once, without saving".
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    });
  }
  child.on('error', (error) => refuse(`The task ${task} could not be started: ${error.message}.`, 1));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const [task, ...args] = process.argv.slice(2);
if (!tasks.includes(task)) refuse(`Usage: node build/set-up.mjs ${tasks.join('|')} [OPTIONS]`, 2);
const node = await setUp();
if (node === undefined) {
  refuse(
    `Sherpa needs Node ${leastNode.join('.')} or newer. This is ${process.versions.node}, and the package "node" brought none that runs here. Install a newer Node and run the command again.`,
    1,
  );
}
runTask(node, task, args);
