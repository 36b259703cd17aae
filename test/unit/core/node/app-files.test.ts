import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAppFiles } from '../../../../core/node/app-files.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-files-'));
  await mkdir(join(folder, 'bundle', 'assets.js'), { recursive: true });
  await writeFile(join(folder, 'bundle', 'index.html'), '<p>here</p>');
  await writeFile(join(folder, 'bundle', 'run.sh'), 'echo');
  await writeFile(join(folder, 'secret.json'), '{}');
  await mkdir(join(folder, 'bundle-two'));
  await writeFile(join(folder, 'bundle-two', 'secret.json'), '{}');
});

afterAll(() => rm(folder, { recursive: true }));

test('gives a file with its media type', async () => {
  const file = await createAppFiles(join(folder, 'bundle'))('/index.html');
  expect(file?.mediaType).toBe('text/html; charset=utf-8');
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('<p>here</p>');
});

test.each([
  '/gone.html',
  '/assets.js',
  '/index.html/more.js',
  '/run.sh',
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/../bundle-two/secret.json',
  '/%00.json',
  '/%zz.json',
  '',
])('gives nothing for %j', async (path) => {
  expect(await createAppFiles(join(folder, 'bundle'))(path)).toBeUndefined();
});
