import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { handOver } from './hand-over.mjs';
import { hostFlags } from './host-flags.ts';
import { out } from './paths.ts';

const args = process.argv.slice(2);
// Only the host shows pages.
await bundle(args[0] === 'serve' ? ['renderer', 'headless'] : ['headless']);
handOver(process.execPath, [...hostFlags, join(out, 'headless', 'sherpa.mjs'), ...args], process.env);
