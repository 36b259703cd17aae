import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, desktopBundles } from './bundle.ts';
import { bringDebianPackages } from './debian-packages.ts';
import { electronRuntime } from './electron-runtime.ts';
import { packagePath, root } from './paths.ts';
import { runSteps } from './run-steps.ts';
import { sourceSteps } from './steps.ts';
import { type Counts, countBySuite, countOf, sentenceOf, sum, type VitestReport } from './test-report.ts';

const suites = ['unit', 'contract', 'golden', 'interop', 'hosts', 'e2e', 'desktop'];
const reportPath = join(root, '.cache', 'test-report.json');
const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);

bringDebianPackages(tell);

const filters = process.argv.slice(2);
const failedChecks = filters.length > 0 ? [] : await runSteps(sourceSteps);
const checks: Counts = {
  passed: filters.length > 0 ? 0 : sourceSteps.length - failedChecks.length,
  failed: failedChecks.length,
  skipped: 0,
};

const problems: string[] = [];
try {
  await bundle(['headless', ...desktopBundles]);
} catch (error) {
  problems.push(`the bundles could not be built: ${error instanceof Error ? error.message : String(error)}`);
}
const electron = await electronRuntime({ mayBeTestOnly: true, downloadSeconds: 20, tell });
if (electron.kind === 'missing') console.log(`desktop: skipped, since ${electron.reason}`);

const vitestCode = await runVitest();
const report: VitestReport = existsSync(reportPath)
  ? JSON.parse(readFileSync(reportPath, 'utf8'))
  : { testResults: [] };
const counted = countBySuite(report, root);

console.log(`\nchecks: ${sentenceOf(checks)}${failedChecks.map((name) => `, ${name} failed`).join('')}`);
for (const suite of suites) {
  const counts = counted.get(suite) ?? sum([]);
  if (counts.passed + counts.failed + counts.skipped > 0 || filters.length === 0) {
    console.log(`${suite}: ${sentenceOf(counts)}`);
  }
  const maySkip = suite === 'desktop' && electron.kind === 'missing' && counts.skipped > 0;
  if (filters.length === 0 && counts.passed + counts.failed === 0 && !maySkip)
    problems.push(`${suite} ran no test`);
}
const total = sum([checks, ...counted.values()]);
if (vitestCode !== 0 && total.failed === checks.failed)
  problems.push('vitest ended with an error of its own');
for (const problem of problems) console.log(`failed: ${problem}`);

const all = sum([total, ...problems.map(() => countOf('failed'))]);
process.exitCode = all.failed > 0 ? 1 : 0;
console.log(sentenceOf(all));

async function runVitest(): Promise<number> {
  await rm(reportPath, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
  const args = [packagePath('vitest', 'vitest.mjs'), 'run', ...reporters, ...filters];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}
