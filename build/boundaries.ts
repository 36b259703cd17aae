import { checkBoundaries } from './check-boundaries.ts';
import { root } from './paths.ts';

const troubles = await checkBoundaries(root);
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
