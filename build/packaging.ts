import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { out, root } from './paths.ts';
import { releaseAddressFrom } from './release-address-from.ts';

/** What a packaged Electron can no longer be talked into; see docs/packaging.md. */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  // Electron checks it on macOS and Windows; on Linux it stands for nothing yet.
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;

const icons = join(out, 'icons');

/** Where the packages made now will ask for newer ones; nowhere, unless whoever releases them says where. */
const releases = releaseAddressFrom(process.env.SHERPA_RELEASES);

/** How the desktop app is packaged for each system. */
export const PACKAGING: Configuration = {
  appId: 'app.sherpa.calendar',
  productName: 'Sherpa',
  copyright: 'Copyright © 2026 The Sherpa authors',
  directories: { buildResources: icons },
  // The bundles are all there is: what they need of node_modules is in them (docs/decisions/0021).
  files: [
    'package.json',
    'out/electron/**/*',
    'out/renderer/**/*',
    'out/icons/tray/*',
    'out/icons/app/256x256.png',
    '!node_modules',
  ],
  extraResources: [
    { from: join(root, 'LICENSE'), to: 'LICENSE.txt' },
    { from: join(out, 'notices', 'third-party-notices.txt'), to: 'third-party-notices.txt' },
  ],
  asar: true,
  npmRebuild: false,
  electronFuses: FUSES,
  // It is written into the package (app-update.yml), and beside it what a server is to say of it (latest*.yml).
  publish: releases === undefined ? null : { provider: 'generic', url: releases },
  protocols: [{ name: 'Sherpa', schemes: ['sherpa'] }],
  fileAssociations: [
    {
      ext: 'ics',
      name: 'iCalendar file',
      description: 'Calendar',
      mimeType: 'text/calendar',
      role: 'Viewer',
      // Sherpa offers to open calendars, and leaves the system's own first.
      rank: 'Alternate',
    },
  ],
  linux: {
    target: ['AppImage', 'deb'],
    // The command of the checkout is called sherpa.
    executableName: 'sherpa-desktop',
    icon: join(icons, 'app'),
    category: 'Office',
    synopsis: 'A desktop diplomatic calendar',
    // A package of Debian's has to name somebody; whoever releases one names themselves.
    maintainer: process.env.SHERPA_MAINTAINER ?? 'The Sherpa authors <authors@sherpa.invalid>',
  },
  mac: {
    // A Mac's app is replaced out of a zip.
    target: (releases === undefined ? ['dmg'] : ['dmg', 'zip']).map((target) => ({
      target,
      arch: 'universal',
    })),
    icon: join(icons, 'app.icns'),
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
  },
  win: { target: ['nsis'], icon: join(icons, 'app.ico') },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  extraMetadata: { homepage: process.env.SHERPA_HOMEPAGE ?? 'https://sherpa.invalid/' },
};
