import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWindowState, writeWindowState } from '../../../electron/window-state.ts';

const state = { bounds: { x: 10, y: 20, width: 1200, height: 800 }, maximised: true };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'window-state-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('reads what was written', () => {
  writeWindowState(join(folder, 'window.json'), state, (error) => {
    throw error;
  });
  expect(readWindowState(join(folder, 'window.json'))).toEqual(state);
});

test.each([
  '',
  '{',
  '[]',
  '{"bounds":{"x":1}}',
  '{"bounds":{"x":1,"y":1,"width":0,"height":9},"maximised":false}',
])('takes %j for nothing known', async (text) => {
  await writeFile(join(folder, 'window.json'), text);
  expect(readWindowState(join(folder, 'window.json'))).toBeUndefined();
});

test('knows nothing before the first window', () => {
  expect(readWindowState(join(folder, 'window.json'))).toBeUndefined();
});

test('tells when it can’t be written', () => {
  const failures: unknown[] = [];
  writeWindowState(join(folder, 'gone', 'window.json'), state, (error) => failures.push(error));
  expect(failures).toHaveLength(1);
});
