import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { desktopRuntime, launchDesktop } from '../support/electron.ts';

const PASSWORD = 'correct horse battery';
const runtime = await desktopRuntime();

test.skipIf(runtime.kind === 'missing')(
  'the desktop keeps a password where it says, sealed or in its owner’s file, and in no other file',
  async () => {
    await bundle(['renderer', 'electron']);
    const folder = await mkdtemp(join(tmpdir(), 'sherpa-desktop-'));
    const desktop = await launchDesktop({ runtime, folder });
    try {
      await desktop.page.getByRole('complementary').waitFor();
      const to = { kind: 'webdav', url: 'https://127.0.0.1:65533/', user: 'lifeng' } as const;
      const { password } = await desktop.request('publish.save', {
        feed: 'everything',
        to,
        enabled: false,
        password: PASSWORD,
      });
      const file = password?.kept === 'system' ? 'secrets-sealed.json' : 'secrets.json';
      console.log(`this system keeps passwords in ${file}: ${password?.note ?? 'sealed'}`);
      expect(password?.note === undefined).toBe(password?.kept === 'system');
      expect((await stat(join(folder, 'data', file))).mode & 0o777).toBe(0o600);
      for (const one of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!one.isFile() || one.name === 'secrets.json') continue;
        const text = await readFile(join(one.parentPath, one.name), 'latin1').catch(() => '');
        expect(text.includes(PASSWORD), one.name).toBe(false);
      }
    } finally {
      await desktop.close();
      await rm(folder, { recursive: true });
    }
  },
);
