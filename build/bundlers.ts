import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { drawIcons } from './draw-icons.ts';
import { listPackages } from './list-packages.ts';
import { root } from './paths.ts';
import { writeNotices } from './third-party-notices.ts';

const quiet = { configFile: false, logLevel: 'warn' } satisfies InlineConfig;

export type BundleName = 'renderer' | 'headless' | 'electron' | 'icons' | 'notices';

/** How each bundle is made, into the folder given. */
export const buildInto: Readonly<Record<BundleName, (folder: string) => Promise<void>>> = {
  renderer: async (folder) => {
    await build({
      ...quiet,
      root: join(root, 'renderer'),
      // One bundle for both hosts: its files are found beside index.html, whatever the scheme.
      base: './',
      plugins: [react(), listPackages('renderer')],
      build: {
        outDir: folder,
        emptyOutDir: true,
        // The content security policy has no `data:` for code, and its fonts are files.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1500,
        // What is needed at once is one file: each costs the desktop's main process some 2 ms to serve.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } } },
      },
    });
  },
  headless: (folder) => buildForNode(folder, 'headless', { sherpa: 'headless/sherpa.ts' }),
  electron: async (folder) => {
    await buildForNode(folder, 'electron', { main: 'electron/main.ts' });
    await buildPreload(folder);
  },
  icons: drawIcons,
  notices: writeNotices,
};

/** Everything but Node's own modules and Electron goes in: what is shipped needs no node_modules. */
async function buildForNode(
  folder: string,
  name: BundleName,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await build({
    ...quiet,
    root,
    publicDir: false,
    plugins: [listPackages(name)],
    ssr: { noExternal: true, target: 'node', external: ['electron'] },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { ...entries, ...workers() },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
}

/** A thread starts from a file of its own: `core/node/import-worker.ts` becomes `import-worker.mjs` beside the entry. */
function workers(): Readonly<Record<string, string>> {
  const files = globSync('core/node/**/*-worker.ts', { cwd: root });
  return Object.fromEntries(files.map((file) => [basename(file, '.ts'), file]));
}

/** A sandboxed preload can't be an ES module. */
async function buildPreload(folder: string): Promise<void> {
  await build({
    ...quiet,
    root,
    publicDir: false,
    ssr: { noExternal: true, target: 'node', external: ['electron'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome130',
      minify: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
}
