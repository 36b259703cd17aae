import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { bundle } from '../../build/bundle.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/methods.ts';
import { launchBrowser } from './browser.ts';
import { createSherpa, type HostProcess, type Sherpa } from './sherpa.ts';

/** A browser on a headless host that runs for real, on 25 November 2025 unless told otherwise. */
export interface BrowserHost {
  readonly sherpa: Sherpa;
  readonly host: HostProcess;
  /** Asks the host for a method, as the command does. */
  request<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  /** Another window of the same browser; what it complains about is in `complaints`. */
  open(): Promise<Page>;
  /** A browser of its own, such as a dark or a Chinese one. */
  openApart(options: BrowserContextOptions): Promise<Page>;
  /** Errors and broken security policies of every window, which no test expects. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts a host, with `--no-sample`, another `--now` or whatever else is given, and a browser that it lets in. */
export async function createBrowserHost(...args: readonly string[]): Promise<BrowserHost> {
  await bundle(['renderer']);
  const sherpa = await createSherpa();
  const now = args.includes('--now') ? [] : ['--now', '2025-11-25T12:12:00Z'];
  return browserOn(sherpa, await sherpa.serve('--port', '0', ...now, ...args));
}

/** A browser that a host lets in which was started before. */
export async function browserOn(sherpa: Sherpa, host: HostProcess): Promise<BrowserHost> {
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const context = await letIn(browser, host, { viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const open = async (from: BrowserContext) => {
    const page = await from.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(host.facts.api);
    await page.getByRole('complementary').waitFor();
    return page;
  };
  return {
    sherpa,
    host,
    complaints,
    request: (method, input) => ask(host, method, input),
    open: () => open(context),
    openApart: async (options) => {
      const apart = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        storageState: await context.storageState(),
        ...options,
      });
      return open(apart);
    },
    async close() {
      await browser.close();
      await host.end('SIGTERM');
      await sherpa.clear();
    },
  };
}

async function ask<M extends MethodName>(
  { facts }: HostProcess,
  method: M,
  input: InputOf<M>,
): Promise<OutputOf<M>> {
  const { secret }: { readonly secret: string } = JSON.parse(
    await readFile(join(facts.data, 'lock'), 'utf8'),
  );
  const answer = await fetch(`${facts.api}/rpc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ method, input }),
  });
  const { result, error }: { readonly result?: OutputOf<M>; readonly error?: { readonly message: string } } =
    JSON.parse(await answer.text());
  if (result === undefined) throw new Error(`${method}: ${error?.message}`);
  return result;
}

/** A browser that followed the link of the host, which works once. */
async function letIn(
  browser: Browser,
  host: HostProcess,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(host.facts.app);
  await page.close();
  return context;
}

/** Selects an entry by searching for it, as a user would. */
export async function selectEntry(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search entries and commands' }).fill(title);
  await page.getByRole('option', { name: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').getByRole('heading', { name: title }).waitFor();
}
