// Plain JavaScript, and no package: this runs on whatever Node the machine has, before anything is installed.
// It brings node_modules in line with package-lock.json, finds the Node that the project brings along, and runs a task.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver } from './hand-over.mjs';
import { withLock } from './lock.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const nodePackage = join(root, 'node_modules', 'node');
const ownNode = join(nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const tasks = ['start', 'sherpa', 'test', 'check', 'bench', 'build', 'dist'];
const leastNode = { major: 22, minor: 12 };

/**
 * @typedef {{ version: string, integrity?: string, optional?: boolean }} LockedPackage
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
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

/**
 * Runs a command with its output on stderr: stdout belongs to the task's answer.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} folder
 */
function run(command, args, folder) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2], shell }).status === 0;
}

function installPackages() {
  process.stderr.write('Installing packages (a minute or so, once) …\n');
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of some other system, and a registry mirror
  // may not have them all. `--no-save` keeps to the lock file just as well and leaves it alone.
  const quiet = ['--no-save', '--no-fund', '--no-audit', '--loglevel=error'];
  if (!run('npm', ['install', ...quiet], root)) {
    refuse(
      'The packages could not be installed; npm says why above. Put that right and run the command again.',
    );
  }
}

/** An npm that runs no install scripts leaves the package `node` empty. */
function bringNode() {
  if (existsSync(nodePackage)) run(process.execPath, ['installArchSpecificPackage.js'], nodePackage);
}

/**
 * Says whether an executable is a Node new enough, and which flags it needs to run TypeScript.
 *
 * @param {string} path
 */
function inspectNode(path) {
  const probe = 'process.versions.node + " " + (process.features.typescript ? "yes" : "no")';
  const result = spawnSync(path, ['-p', probe], { encoding: 'utf8' });
  if (result.status !== 0) return undefined;
  const [version = '', runsTypeScript] = result.stdout.trim().split(' ');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < leastNode.major || (major === leastNode.major && minor < leastNode.minor)) return undefined;
  const flags =
    runsTypeScript === 'yes' ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return { path, flags };
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function refuse(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

const [task = '', ...args] = process.argv.slice(2);
if (!tasks.includes(task)) refuse(`Usage: node build/set-up.mjs ${tasks.join('|')} [OPTIONS]`, 2);

if (isStale() || !existsSync(ownNode)) {
  await withLock(
    join(root, '.cache', 'set-up.lock'),
    'Another set-up is at work in this checkout; waiting for it.',
    () => {
      if (isStale()) installPackages();
      if (!existsSync(ownNode)) bringNode();
    },
  );
}

const node = inspectNode(ownNode) ?? inspectNode(process.execPath);
if (node === undefined) {
  refuse(
    `Sherpa needs Node ${leastNode.major}.${leastNode.minor} or newer. This is ${process.versions.node}, and the package "node" brought none that runs here. Install a newer Node and run the command again.`,
  );
}
handOver(node.path, [...node.flags, join(root, 'build', `${task}.ts`), ...args], {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});
