import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { root } from './paths.ts';

await bundle(['renderer', 'headless']);

const wanted = process.argv.slice(2);
const benches = globSync('test/bench/*.bench.ts', { cwd: root })
  .sort()
  .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)));
if (benches.length === 0) console.error('No bench of that name in test/bench.');

// One after another, each in a process of its own: they measure time and memory.
const failed = benches.filter((path) => {
  console.log(`\n${path}`);
  return spawnSync(process.execPath, ['--expose-gc', join(root, path)], { stdio: 'inherit' }).status !== 0;
});
for (const path of failed) console.error(`${path} missed its bar or broke.`);
process.exitCode = failed.length > 0 || benches.length === 0 ? 1 : 0;
