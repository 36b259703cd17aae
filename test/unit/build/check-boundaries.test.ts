import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkBoundaries } from '../../../build/check-boundaries.ts';

const clean = {
  'shared/rule.ts': 'export const rule = 1;',
  'core/app.ts': "import { rule } from '../shared/rule.ts'; export const app = rule;",
  'core/node/files.ts': "import { readFile } from 'node:fs'; export const files = readFile;",
  'headless/host.ts': "import { app } from '../core/app.ts'; export const host = app;",
  'electron/shell.ts': "import { app } from '../core/app.ts'; export const shell = app;",
  'renderer/screen.tsx': "import { rule } from '../shared/rule.ts'; export const screen = rule;",
  'build/task.ts': "import { readFile } from 'node:fs'; export const task = readFile;",
  'test/some.test.ts': "import { app } from '../core/app.ts'; export const some = app;",
};

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function troublesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return checkBoundaries(folder);
}

describe('the boundary checker', () => {
  test('finds nothing wrong where the rules are kept', async () => {
    expect(await troublesOf(clean)).toEqual([]);
  });

  test.each([
    ['shared/bad.ts', "import '../core/app.ts';", 'shared-imports-only-itself'],
    [
      'shared/bad.ts',
      "import type { app } from '../core/app.ts'; export type A = typeof app;",
      'shared-imports-only-itself',
    ],
    ['shared/bad.ts', "import 'node:fs';", 'node-modules-only-at-the-hosts'],
    ['core/bad.ts', "import './node/files.ts';", 'core-is-host-neutral'],
    ['core/bad.ts', "import '../electron/shell.ts';", 'core-imports-only-shared'],
    ['renderer/bad.tsx', "import '../core/app.ts';", 'renderer-imports-only-shared'],
    ['renderer/bad.tsx', "import 'node:fs';", 'node-modules-only-at-the-hosts'],
    ['headless/bad.ts', "import '../electron/shell.ts';", 'headless-imports-only-core-and-shared'],
    ['headless/bad.ts', "import 'electron';", 'electron-only-in-electron'],
    ['core/node/bad.ts', "import 'electron';", 'no-electron-reachable-from-core-or-headless'],
    ['core/bad.ts', "import { DateTime } from 'luxon'; export const d = DateTime;", 'luxon-only-in-dates'],
    ['shared/bad.ts', "import './gone.ts';", 'every-import-is-found'],
  ])('catches in %s: %s', async (path, text, rule) => {
    const troubles = await troublesOf({ ...clean, [path]: text });
    expect(troubles).toContainEqual(expect.stringContaining(`${rule}: ${path}`));
  });

  test('catches a cycle', async () => {
    const troubles = await troublesOf({
      ...clean,
      'shared/one.ts': "import './two.ts';",
      'shared/two.ts': "import './one.ts';",
    });
    expect(troubles).toContainEqual(expect.stringContaining('no-cycles'));
  });

  test('lets types refer to each other', async () => {
    const troubles = await troublesOf({
      ...clean,
      'shared/one.ts': "import type { Two } from './two.ts'; export type One = Two; export const one = 1;",
      'shared/two.ts': "import { one } from './one.ts'; export type Two = typeof one;",
    });
    expect(troubles).toEqual([]);
  });

  test('lets tests look into every folder', async () => {
    const files = { ...clean, 'test/shell.test.ts': "import '../electron/shell.ts';" };
    expect(await troublesOf(files)).toEqual([]);
  });

  test('fails where a folder has nothing to check', async () => {
    const { 'headless/host.ts': _, ...rest } = clean;
    expect(await troublesOf(rest)).toEqual(['headless/ has no source file to check']);
  });
});
