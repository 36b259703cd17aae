import { packagePath } from './paths.ts';
import { runSteps } from './run-steps.ts';
import { sourceSteps } from './steps.ts';

const unit = {
  name: 'unit tests',
  script: packagePath('vitest', 'vitest.mjs'),
  args: ['run', '--project', 'unit'],
};

const failed = await runSteps([unit, ...sourceSteps]);
process.exitCode = failed.length > 0 ? 1 : 0;
