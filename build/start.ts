import { join } from 'node:path';
import { bundle, desktopBundles } from './bundle.ts';
import { electronRuntime } from './electron-runtime.ts';
import { handOver } from './hand-over.mjs';
import { hostFlags } from './host-flags.ts';
import { out, root } from './paths.ts';

const choices = ['--headless', '--desktop'];
const given = process.argv.slice(2);
const options = given.filter((option) => !choices.includes(option));
const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);

if (given.includes('--headless')) await startHeadless();
else {
  const desktop = await findDesktop();
  if (desktop.kind === 'found') await startDesktop(desktop.executable);
  else if (given.includes('--desktop')) {
    tell(`The desktop app can't be opened here: ${desktop.reason}. Start with --headless to use a browser.`);
    process.exitCode = 1;
  } else {
    tell(`Starting the headless host instead of the desktop app: ${desktop.reason}.`);
    await startHeadless();
  }
}

async function startHeadless(): Promise<void> {
  await bundle(['renderer', 'headless']);
  handOver(
    process.execPath,
    [...hostFlags, join(out, 'headless', 'sherpa.mjs'), 'serve', ...options],
    process.env,
  );
}

async function startDesktop(executable: string): Promise<void> {
  await bundle(desktopBundles);
  // Chromium refuses to sandbox what root runs.
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  const flags = isRootOnLinux ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  handOver(executable, [...flags, root, ...options], env);
}

async function findDesktop() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    return {
      kind: 'missing',
      reason: 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)',
    } as const;
  }
  return electronRuntime({ mayBeTestOnly: false, downloadSeconds: 1800, tell });
}
