import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { launchBrowser } from '../support/browser.ts';
import { call } from '../support/http-client.ts';
import { createSherpa, type HostProcess, type Sherpa } from '../support/sherpa.ts';

/** Seconds before what the tests add rings. */
const NOW = '2025-11-25T12:59:45Z';

interface SeenNotification {
  readonly title: string;
  readonly body: string;
}

let browser: Browser;
let sherpa: Sherpa;
let host: HostProcess;
let context: BrowserContext;
/** What pages have shown, in the order in which they did. */
let seen: SeenNotification[];

beforeAll(async () => {
  await bundle(['renderer']);
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  sherpa = await createSherpa();
  // There is no session bus: nothing is shown natively.
  host = await sherpa.serve('--port', '0', '--no-sample', '--now', NOW);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  seen = [];
  await context.exposeFunction('sawNotification', (one: SeenNotification) => seen.push(one));
  await context.addInitScript(watchNotifications);
  const first = await context.newPage();
  await first.goto(host.facts.app);
  await first.close();
});
afterEach(async () => {
  await context.close();
  await sherpa.clear();
});

/** Runs in the page: has the real notifications tell of themselves, and keeps the last for a click on it. */
function watchNotifications(): void {
  const Real = window.Notification;
  class Watched extends Real {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options);
      Reflect.set(window, 'lastNotification', this);
      void Reflect.get(window, 'sawNotification')({ title, body: options?.body });
    }
  }
  Reflect.set(window, 'Notification', Watched);
}

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.facts.api);
  await page.getByRole('complementary').waitFor();
  return page;
}

async function openDueList(): Promise<Page> {
  const page = await open();
  await page.keyboard.press('4');
  await page.getByRole('region', { name: 'Deadlines', exact: true }).waitFor();
  return page;
}

/** Adds deadlines that are to ring at 13:00. */
async function add(...titles: readonly string[]): Promise<void> {
  const { secret } = JSON.parse(await readFile(join(sherpa.data, 'lock'), 'utf8'));
  for (const title of titles) {
    const when = { date: '2025-11-25', start: '14:00', zone: 'Etc/UTC' };
    const entry = { kind: 'deadline', title, when, alarms: [{ before: 'PT1H' }] };
    await call(host.facts.api, 'entries.add', { entry }, { authorization: `Bearer ${secret}` });
  }
}

describe('where the host shows no notifications, a page in the browser', () => {
  it('shows what falls due, once of two, says so in the receipt, and opens the entry at a click', async () => {
    await context.grantPermissions(['notifications'], { origin: host.facts.api });
    const page = await openDueList();
    const other = await open();
    await add('Truce');
    await expect
      .poll(() => seen, { timeout: 20_000 })
      .toEqual([{ title: 'Truce', body: 'Falls due in 60 minutes.' }]);
    await page.getByText('This browser shows reminders as notifications').waitFor();
    await page.getByText('Receipts').click();
    await page.getByText('fired 13:00, shown in the browser').waitFor();
    expect(seen).toHaveLength(1);

    const [shower] = await Promise.all(
      [page, other].map(async (one) => ({
        one,
        has: await one.evaluate(() => Reflect.has(window, 'lastNotification')),
      })),
    ).then((all) => all.filter(({ has }) => has));
    await shower?.one.evaluate(() =>
      Reflect.get(window, 'lastNotification').dispatchEvent(new Event('click')),
    );
    await shower?.one.getByRole('complementary').getByRole('heading', { name: 'Truce' }).waitFor();
  });

  it('shows several as one, a click on which opens the Due list, the rest of which is folded away', async () => {
    await context.grantPermissions(['notifications'], { origin: host.facts.api });
    const page = await open();
    await add(...Array.from({ length: 12 }, (_, index) => `Truce ${index + 1}`));
    await expect.poll(() => seen.map(({ title }) => title), { timeout: 20_000 }).toEqual(['12 reminders']);
    await page.evaluate(() => Reflect.get(window, 'lastNotification').dispatchEvent(new Event('click')));
    const rows = page.getByRole('list', { name: 'Reminders that are due' }).getByRole('listitem');
    await rows.nth(7).waitFor();
    expect(await rows.count()).toBe(8);
    const rest = page.getByRole('button', { name: '4 more that are due' });
    await rest.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(12);
    const ninth = await rows.nth(8).getByRole('button').first().textContent();
    await expect.poll(() => page.locator(':focus').textContent()).toBe(ninth);
  });

  it('says that it may not, where the user has refused, and the reminder is listed with the reason', async () => {
    // What isn't granted is refused from then on.
    await context.grantPermissions(['clipboard-read'], { origin: host.facts.api });
    await add('Truce');
    const page = await openDueList();
    await page.getByText('this browser is set to show no notifications of Sherpa').waitFor();
    await page
      .getByRole('list', { name: 'Reminders that are due' })
      .getByText('rang 13:00')
      .waitFor({ timeout: 20_000 });
    await page.getByText('Receipts').click();
    await page.getByText(/fired 13:00, only listed: The desktop’s notifications can’t be reached/).waitFor();
    expect(seen).toEqual([]);
  });

  it('asks in the Due list and never unasked, and remembers that not now was the answer', async () => {
    await context.addInitScript(() => {
      let permission = 'default';
      Object.defineProperty(Notification, 'permission', { get: () => permission });
      Notification.requestPermission = async () => {
        permission = 'granted';
        return 'granted';
      };
    });
    await add('Truce');
    const page = await openDueList();
    await page.getByRole('group', { name: 'Show reminders as notifications?' }).waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.reload();
    await page.getByRole('complementary').waitFor();
    await page.keyboard.press('4');
    const again = page.getByRole('button', { name: 'Show them in this browser' });
    await again.waitFor();
    expect(await page.getByRole('button', { name: 'Not now' }).count()).toBe(0);
    await again.click();
    await page.getByText('This browser shows reminders as notifications').waitFor();
  });
});
