import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const debianChromium = '/usr/bin/chromium';

/** A headless Chromium: Debian's where it is installed, else the one that Playwright fetched. Close it when done. */
export function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(existsSync(debianChromium) ? { executablePath: debianChromium } : {}),
    args: [
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
}
