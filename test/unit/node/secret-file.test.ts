import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSecretFile } from '../../../core/node/secret-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file of secrets', () => {
  it('tells what those are called that are in it', async () => {
    const secrets = createSecretFile(folder);
    expect(await secrets.names()).toEqual([]);
    await secrets.set('a', 'correct horse');
    expect(await secrets.names()).toEqual(['a']);
  });

  it('that is damaged says so rather than that nothing is in it, and takes new ones', async () => {
    await writeFile(join(folder, 'secrets.json'), '{"a": ');
    const secrets = createSecretFile(folder);
    await expect(secrets.get('a')).rejects.toMatchObject({
      code: 'EBADMSG',
      message: 'secrets.json is damaged',
    });
    expect(await secrets.names()).toEqual([]);
    await secrets.set('b', 'battery staple');
    expect(await secrets.get('b')).toBe('battery staple');
    expect(await readFile(join(folder, 'secrets.json'), 'utf8')).not.toContain('"a"');
  });
});
