import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSecretFile } from '../../../core/node/secret-file.ts';
import { createDesktopSecrets, type SafeStorage } from '../../../electron/secrets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sherpa-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A store of the system that turns texts round, and opens only what it sealed. */
function storage(changes: Partial<SafeStorage> = {}): SafeStorage {
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: (text) => Buffer.from(`sealed:${[...text].toReversed().join('')}`),
    decryptString(bytes) {
      const text = bytes.toString();
      if (!text.startsWith('sealed:')) throw new Error('not sealed here');
      return [...text.slice(7)].toReversed().join('');
    },
    ...changes,
  };
}

const file = (name: string) => readFile(join(folder, name), 'utf8');

describe('passwords in a file', () => {
  it('are there for its owner alone, also where the file had come to be readable by others', async () => {
    const secrets = createSecretFile(folder);
    expect(await secrets.get('a')).toBeUndefined();
    await secrets.set('a', 'correct horse');
    await secrets.set('b', 'battery');
    const mode = async () => (await stat(join(folder, 'secrets.json'))).mode & 0o777;
    expect(await mode()).toBe(0o600);
    await chmod(join(folder, 'secrets.json'), 0o644);
    expect(await createSecretFile(folder).get('a')).toBe('correct horse');
    expect(await mode()).toBe(0o600);
    await secrets.remove('a');
    await secrets.remove('never there');
    expect(await secrets.get('a')).toBeUndefined();
    expect(await secrets.get('b')).toBe('battery');
    expect(await file('secrets.json')).not.toContain('correct horse');
  });
});

describe('passwords of the desktop', () => {
  it('are sealed by the system', async () => {
    const secrets = createDesktopSecrets(folder, storage(), 'linux');
    await secrets.set('a', 'correct horse');
    expect([secrets.kept, secrets.note]).toEqual(['system', undefined]);
    expect(await file('secrets-sealed.json')).not.toContain('correct horse');
    expect(await createDesktopSecrets(folder, storage(), 'linux').get('a')).toBe('correct horse');
    expect(await createSecretFile(folder).get('a')).toBeUndefined();
  });

  it('are as if never given where they can’t be opened any more', async () => {
    await createDesktopSecrets(folder, storage(), 'linux').set('a', 'correct horse');
    const emptied = storage({
      decryptString() {
        throw new Error('another keyring');
      },
    });
    expect(await createDesktopSecrets(folder, emptied, 'linux').get('a')).toBeUndefined();
  });

  it.each([
    ['a Linux without a keyring', storage({ getSelectedStorageBackend: () => 'basic_text' })],
    ['a system that can’t seal', storage({ isEncryptionAvailable: () => false })],
  ])('are in the owner’s file on %s, which is said', async (_, bare) => {
    const secrets = createDesktopSecrets(folder, bare, 'linux');
    await secrets.set('a', 'correct horse');
    expect(secrets.kept).toBe('file');
    expect(secrets.note).toMatch(/no keyring/);
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('ask the system for nothing before there is one', () => {
    const asked = storage({
      isEncryptionAvailable() {
        throw new Error('asked');
      },
      getSelectedStorageBackend() {
        throw new Error('asked');
      },
    });
    expect(() => createDesktopSecrets(folder, asked, 'linux')).not.toThrow();
  });
});
