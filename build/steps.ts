import { join } from 'node:path';
import { packagePath, root } from './paths.ts';
import type { Step } from './run-steps.ts';

/** What the checkers of the sources are, slowest first. */
export const sourceSteps: readonly Step[] = [
  { name: 'types', script: packagePath('typescript', 'bin', 'tsc'), args: ['-b'] },
  { name: 'unused code', script: packagePath('knip', 'bin', 'knip.js'), args: ['--no-progress'] },
  { name: 'boundaries', script: join(root, 'build', 'boundaries.ts'), args: [] },
  {
    name: 'lint and format',
    script: packagePath('@biomejs', 'biome', 'bin', 'biome'),
    args: ['check', '--error-on-warnings', '--max-diagnostics=50'],
  },
];
