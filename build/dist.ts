import { parseArgs } from 'node:util';
import { bundle, desktopBundles } from './bundle.ts';
import { electronRuntime } from './electron-runtime.ts';
import { packApp } from './pack-app.ts';
import { root } from './paths.ts';

const { values } = parseArgs({ options: { dir: { type: 'boolean', default: false } } });
const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const electron = await electronRuntime({ mayBeTestOnly: false, downloadSeconds: 1800, tell });
if (electron.kind === 'missing') {
  tell(`Nothing can be packed: ${electron.reason}. ELECTRON_OVERRIDE_DIST_PATH may name the folder of one.`);
  process.exitCode = 1;
} else {
  await bundle(desktopBundles);
  // One for two processors takes an Electron of each, which the packager fetches.
  const isUniversal = process.platform === 'darwin' && !values.dir;
  const made = await packApp({
    ...(isUniversal ? {} : { electron }),
    output: `${root}/dist`,
    folderOnly: values.dir,
  });
  for (const path of made) console.log(path);
  if (values.dir) console.log(`${root}/dist`);
}
