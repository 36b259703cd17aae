#!/usr/bin/env node
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { runCommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { processTerminal } from './terminal.ts';

const isSource = import.meta.filename.endsWith('.ts');
const appFolder = join(import.meta.dirname, isSource ? '../out/renderer' : '../renderer');
const terminal = processTerminal(process, { version: packageJson.version, appFolder });

// The code is set and the process left to end by itself: what is still on its way to a pipe isn't cut off.
process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, terminal);
