import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDavServer } from '../support/a-dav-server.ts';
import { type BrowserHost, createBrowserHost } from '../support/a-window.ts';
import { type FetchServer, serveFetch } from '../support/serve-fetch.ts';

const dav = createDavServer();
let server: FetchServer;
let host: BrowserHost;
let page: Page;
let folder: string;

beforeAll(async () => {
  server = await serveFetch(dav.fetch);
  host = await createBrowserHost('--no-sample');
  await host.request('entries.add', { line: 'Round one, talks, Geneva, 12 November 2025' });
  folder = join(host.host.facts.data, '..', 'synced');
  await mkdir(folder, { recursive: true });
  page = await host.open();
  page.setDefaultTimeout(10_000);
  await page.locator('body').press('6');
});
afterAll(async () => {
  await host.close();
  await server.close();
});

const section = () => page.getByRole('region', { name: 'Publishing', exact: true });
const dialog = () => page.getByRole('dialog');
const line = (place: string): Locator => section().getByRole('listitem').filter({ hasText: place }).first();

async function openNew(): Promise<void> {
  await section().getByRole('button', { name: 'Publish a feed…' }).click();
  await dialog().getByRole('combobox', { name: 'Feed' }).waitFor();
}

describe('publishing', () => {
  test('says that nothing is published yet, and can be gone through by keyboard', async () => {
    await section().getByText('Nothing is published yet.').waitFor();
    await section().getByRole('button', { name: 'Publish a feed…' }).press('Enter');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('puts a feed into a folder, having tested it, and says how it went', async () => {
    await openNew();
    await dialog().getByRole('combobox', { name: 'Feed' }).selectOption('everything');
    await dialog().getByRole('textbox', { name: 'Folder, by its whole path' }).fill(folder);
    await dialog().getByRole('button', { name: 'Test', exact: true }).click();
    await dialog().getByText('The test passed.').waitFor();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'detached' });
    await line(folder)
      .getByRole('button', { name: /^Publish now/ })
      .click();
    await line(folder).getByText('Published', { exact: true }).waitFor();
    await line(folder)
      .getByText(/^Last run 25 Nov, /)
      .waitFor();
    expect(await readFile(join(folder, 'everything.ics'), 'utf8')).toContain('Round one');
  });

  test('takes the feed that is shown, and stays open beside a press where something was typed', async () => {
    await page
      .getByRole('button', { name: /^Sherpa: deadlines/ })
      .first()
      .click();
    await openNew();
    expect(await dialog().getByRole('combobox', { name: 'Feed' }).inputValue()).toBe('deadlines');
    await page.mouse.click(5, 5);
    await dialog().waitFor({ state: 'detached' });
    await openNew();
    await dialog().getByRole('textbox', { name: 'File name' }).fill('typed.ics');
    await page.mouse.click(5, 5);
    expect(await dialog().getByRole('textbox', { name: 'File name' }).inputValue()).toBe('typed.ics');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('says why a folder can’t be written to', async () => {
    await openNew();
    await dialog().getByRole('textbox', { name: 'Folder, by its whole path' }).fill(join(folder, 'gone'));
    await dialog().getByRole('button', { name: 'Test', exact: true }).click();
    await dialog().getByText('The test failed.').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('publishes to a calendar, tells that its password is refused, and takes the right one', async () => {
    await openNew();
    await dialog().getByRole('combobox', { name: 'Feed' }).selectOption('everything');
    await dialog().getByText('CalDAV calendar').click();
    await dialog().getByRole('textbox', { name: 'Address' }).fill(`${server.origin}/lifeng/truce/`);
    await dialog().getByRole('textbox', { name: 'User' }).fill('lifeng');
    await dialog().getByLabel('Password', { exact: true }).fill('wrong');
    await dialog().getByText('At intervals').click();
    await dialog().getByRole('textbox', { name: 'Minutes between runs' }).fill('2');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByRole('alert').getByText('from 5 to 10080').waitFor();
    await dialog().getByRole('textbox', { name: 'Minutes between runs' }).fill('30');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('The test failed.').waitFor();
    await dialog().getByRole('button', { name: 'Save all the same' }).click();
    await dialog().waitFor({ state: 'detached' });
    const place = '/lifeng/truce/';
    await line(place).getByText('every 30 minutes').waitFor();
    await line(place)
      .getByRole('button', { name: /^Publish now/ })
      .click();
    await line(place).getByText('Needs its password').waitFor();
    await line(place)
      .getByText(/^Failing since 25 Nov, /)
      .waitFor();

    await line(place).getByRole('button', { name: 'Give the password…' }).click();
    const password = dialog().getByLabel('Password', { exact: true });
    expect(await password.inputValue()).toBe('');
    expect(await password.getAttribute('placeholder')).toContain('never shown');
    await password.fill('correct horse');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'detached' });
    await line(place).getByText('Trying again…').waitFor();
    await line(place)
      .getByRole('button', { name: /^Publish now/ })
      .click();
    await line(place).getByText('Published', { exact: true }).waitFor();
    expect([...dav.objects.values()].map(({ text }) => text).join('')).toContain('Round one');
    expect(await page.content()).not.toContain('correct horse');
  });

  test('removes, leaving there what others put there', async () => {
    dav.put('theirs.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    const place = '/lifeng/truce/';
    await line(place)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await dialog().getByRole('button', { name: 'Remove and delete ours there' }).click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => line(place).count()).toBe(0);
    expect([...dav.objects.keys()]).toEqual(['/lifeng/truce/theirs.ics']);
    await line(folder)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await dialog().getByRole('button', { name: 'Remove, leave it there' }).click();
    await section().getByText('Nothing is published yet.').waitFor();
    expect(await readFile(join(folder, 'everything.ics'), 'utf8')).toContain('Round one');
  });

  test('serves the local network only while it is switched on, and says what that means', async () => {
    const network = page.getByRole('region', { name: 'On the local network' });
    await network.getByText('it travels unencrypted', { exact: false }).waitFor();
    const wanted = network.getByRole('checkbox', { name: 'Serve the feeds on the local network' });
    await wanted.click();
    await network.getByText(/Feeds answer at|on no private network/).waitFor();
    expect((await host.request('device.read', {})).lan.isOn).toBe(true);
    await wanted.click();
    await expect.poll(async () => (await host.request('device.read', {})).lan.isOn).toBe(false);
  });

  test('has nothing that assistive technology can’t read, light and dark', async () => {
    await openNew();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Escape');
  });

  test('is in Chinese too', async () => {
    const other = await host.openApart({ locale: 'zh-CN' });
    await other.locator('body').press('6');
    await other
      .getByRole('region', { name: '发布', exact: true })
      .getByText('还没有发布任何内容。')
      .waitFor();
    await other.close();
  });

  test('complains about nothing', () => {
    expect(host.complaints).toEqual([]);
  });
});
