import { bundle, desktopBundles } from './bundle.ts';

await bundle(['headless', ...desktopBundles]);
