import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundle } from '../../build/bundle.ts';
import { launchBrowser } from './browser.ts';
import { createSherpa, type HostProcess, type Sherpa } from './sherpa.ts';

/** The real page of a real headless host, in a browser. */
export interface Screen {
  readonly sherpa: Sherpa;
  readonly host: HostProcess;
  /** What the browser complained about on any page: errors, and violations of the content security policy. */
  readonly problems: readonly string[];
  /** A new page of the session, once it shows the calendar. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** The noon on which the sample is looked at: the day after the Trump–Xi call. */
export const SAMPLE_NOW = '2025-11-25T12:12:00Z';

/** Starts a host at `SAMPLE_NOW` (and with further flags of `serve`), and a browser on it. */
export async function openScreen(...flags: readonly string[]): Promise<Screen> {
  await bundle(['renderer']);
  const sherpa = await createSherpa();
  const host = await sherpa.serve('--port', '0', '--now', SAMPLE_NOW, ...flags);
  const browser: Browser = await launchBrowser();
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  let address = host.facts.app;
  return {
    sherpa,
    host,
    problems,
    async open() {
      const page = await context.newPage();
      // The token is good once; the session it opens stays in a cookie.
      await page.goto(address);
      address = host.facts.api;
      await page.getByRole('region', { name: 'Calendar' }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await sherpa.clear();
    },
  };
}
