import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost } from '../../support/a-window.ts';

let host: BrowserHost;
let page: Page;

beforeAll(async () => {
  host = await createBrowserHost('--no-sample');
  await host.request('entries.add', { line: 'Truce expires deadline 10 Nov 2026 00:01 Washington' });
  await host.request('entries.add', { line: 'Round one, talks, Geneva, 12 December 2025' });
  await host.request('entries.add', { line: 'Round two, talks, London, April 2026' });
  page = await host.open();
  page.setDefaultTimeout(10_000);
  await page.keyboard.press('6');
});
afterAll(() => host.close());

const feedOf = async (title: string) =>
  (await host.request('feeds.list', {})).find((feed) => feed.title === title);
const detail = (title: string) => page.getByRole('article', { name: title });
const part = (name: string) => detail('Rounds').getByRole('radio', { name, exact: true });

/** Looks at another part of the feed, by arrows. */
async function look(name: string): Promise<void> {
  await page
    .getByRole('group', { name: 'What to see of the feed' })
    .getByRole('radio', { checked: true })
    .focus();
  for (let step = 0; step < 3 && !(await part(name).isChecked()); step += 1) {
    await page.keyboard.press('ArrowRight');
  }
  expect(await part(name).isChecked()).toBe(true);
}

const served = async (): Promise<Response> => fetch((await feedOf('Rounds'))?.url ?? '');

describe('a feed of one’s own', () => {
  test('is made by keys, with how many entries it has and what its reader sees while it is made', async () => {
    await page.getByRole('button', { name: 'New feed' }).press('Enter');
    await expect
      .poll(() => page.locator(':focus').evaluate((field) => field.closest('label')?.textContent))
      .toBe('Name');
    await page.keyboard.type('Rounds');
    await page.getByRole('status').getByText('3 entries', { exact: true }).waitFor();
    await page.getByRole('group', { name: 'Kinds' }).getByRole('checkbox', { name: 'Talks' }).press('Space');
    await page.getByRole('status').getByText('2 entries', { exact: true }).waitFor();
    const preview = page.getByRole('region', { name: 'What a standard reader will see' });
    await preview.getByText('Round one').waitFor();
    expect(await preview.getByText('Truce expires').count()).toBe(0);
    await page.getByRole('textbox', { name: 'Name' }).press('Enter');
    await detail('Rounds').getByText('2 entries').waitFor();
    const text = await (await served()).text();
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
    expect(text).toContain('Round one');
    expect(text).not.toContain('Truce expires');
  });

  test('leaves out what it is told to, and says so before it is saved', async () => {
    await page.getByRole('button', { name: 'Edit: Rounds' }).press('Enter');
    await page.getByRole('group', { name: 'Vague dates' }).getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('status').getByText('1 entry, 1 left out').waitFor();
    await page.getByText('1 vague: Round two').waitFor();
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Edit: Rounds');
    expect((await (await served()).text()).match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  });

  test('is served for another reader once it is made for that one', async () => {
    await host.request('entries.add', { line: 'Round three, talks, Madrid, 20 January 2026' });
    const [round] = (await host.request('calendar.read', {})).entries.filter(({ title }) =>
      title.startsWith('Round three'),
    );
    expect(await (await served()).text()).not.toContain('X-MICROSOFT');
    await page.getByRole('button', { name: 'Edit: Rounds' }).press('Enter');
    await page.getByRole('group', { name: 'Reader' }).getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('region', { name: 'What an Outlook reader will see' })
      .getByText('Round one')
      .waitFor();
    await page.getByRole('textbox', { name: 'Name' }).press('Enter');
    await detail('Rounds').getByText('Made for: Outlook').waitFor();
    const text = await (await served()).text();
    expect(text).toContain('X-MICROSOFT-CDO-BUSYSTATUS');
    expect(text).toContain(`${round?.id}@sherpa`);
  });

  test('can’t have a title that another one has, and says which where it is seen', async () => {
    await page.getByRole('button', { name: 'New feed' }).press('Enter');
    const name = page.getByRole('textbox', { name: 'Name' });
    await name.fill('rounds');
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    const refusal = page.getByRole('alert').getByText('There is a feed “Rounds” already');
    await refusal.waitFor();
    const box = await refusal.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(800);
    expect(
      await refusal.evaluate((words) => {
        const { left, top, width, height } = words.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === words;
      }),
    ).toBe(true);
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(
      await name.evaluate(
        (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
      ),
    ).toContain('already');
    await name.fill('Rounds, too');
    expect(await name.getAttribute('aria-invalid')).toBe('false');
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    await page.getByRole('article').waitFor();
  });

  test('is left with what was typed kept, until that is saved or discarded', async () => {
    const feeds = page.getByRole('navigation', { name: 'Feeds' });
    const name = page.getByRole('textbox', { name: 'Name' });
    await page.getByRole('button', { name: 'New feed' }).press('Enter');
    await name.fill('Half a feed');
    await name.press('Escape');
    await page.getByRole('button', { name: 'New feed · not saved yet' }).press('Enter');
    await page.getByText('What you typed before is still here.').waitFor();
    expect(await name.inputValue()).toBe('Half a feed');
    await feeds.getByRole('button', { name: /everything/ }).press('Enter');
    await page.getByRole('article').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('6');
    await page.getByRole('button', { name: /New feed/ }).press('Enter');
    expect(await name.inputValue()).toBe('Half a feed');
    await page.getByRole('banner').getByRole('button', { name: 'Map' }).press('Enter');
    await page.getByRole('banner').getByRole('button', { name: 'Feeds' }).press('Enter');
    expect(await name.inputValue()).toBe('Half a feed');
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    expect(await page.getByText('not saved yet').count()).toBe(0);

    await feeds.getByRole('button', { name: 'Rounds' }).press('Enter');
    await page.getByRole('button', { name: 'Edit: Rounds' }).press('Enter');
    await name.fill('Rounds and more');
    await name.press('Escape');
    await page.getByText('You changed it and didn’t save that yet').waitFor();
    await page.getByRole('button', { name: 'Edit: Rounds' }).press('Enter');
    expect(await name.inputValue()).toBe('Rounds and more');
    await name.fill('Rounds');
    await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
    expect(await page.getByText('You changed it and didn’t save').count()).toBe(0);
  });

  test.each(['mouse', 'keys'])('stays in sight however far down a choice is made by %s', async (by) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.getByRole('button', { name: 'New feed' }).press('Enter');
    const chip = page.getByRole('group', { name: 'Standing' }).getByRole('checkbox').last();
    if (by === 'keys') await chip.press('Space');
    else {
      await page.getByRole('textbox', { name: 'Name' }).hover();
      await page.mouse.wheel(0, 2000);
      await page.getByRole('group', { name: 'Standing' }).locator('label').last().click();
    }
    expect(await chip.isChecked()).toBe(true);
    const { main, bar, chosen } = await page.evaluate(() => ({
      main: document.querySelector('main')?.scrollTop,
      bar: document.querySelector('form [type=submit]')?.parentElement?.getBoundingClientRect().top ?? 0,
      chosen: document.activeElement?.closest('label')?.getBoundingClientRect().bottom ?? Infinity,
    }));
    expect(main).toBe(0);
    expect(chosen).toBeLessThanOrEqual(bar);
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('is shown as text, as it is served', async () => {
    await page
      .getByRole('navigation', { name: 'Feeds' })
      .getByRole('button', { name: 'Rounds' })
      .press('Enter');
    await look('Preview');
    await page
      .getByRole('group', { name: 'How the preview is shown' })
      .getByRole('radio', { checked: true })
      .focus();
    await page.keyboard.press('ArrowRight');
    const raw = await page.getByRole('region', { name: 'iCalendar text of the feed' }).textContent();
    expect(raw?.replaceAll('\r\n', '\n')).toBe((await (await served()).text()).replaceAll('\r\n', '\n'));
  });

  test('says who fetched it', async () => {
    const url = (await feedOf('Rounds'))?.url ?? '';
    const fetchAs = (etag?: string | null) =>
      fetch(url, {
        headers: {
          'user-agent': 'Mozilla/5.0 Thunderbird/140.0',
          ...(etag ? { 'if-none-match': etag } : {}),
        },
      });
    const etag = (await fetchAs()).headers.get('etag');
    expect((await fetchAs(etag)).status).toBe(304);
    await look('Health');
    await page.getByRole('row', { name: /Thunderbird.* 1 1 / }).waitFor();
    await page.getByText('The checker finds nothing wrong').waitFor();
    await page.getByText('Programs on this device alone.').waitFor();
  });

  test('gets another address once that was confirmed, and the old one is dead', async () => {
    await look('Subscribe');
    const before = (await feedOf('Rounds'))?.url ?? '';
    await page.getByRole('button', { name: 'New secret…' }).press('Enter');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Cancel');
    await page.getByRole('button', { name: 'Replace the address' }).press('Enter');
    await page.getByText('This address has a secret of its own.').waitFor();
    expect((await fetch(before)).status).toBe(404);
    const after = (await feedOf('Rounds'))?.url ?? '';
    expect((await fetch(after)).status).toBe(200);
    await page.locator('code', { hasText: after }).waitFor();
  });

  test('offers each reader what works there, and says what doesn’t', async () => {
    const { url = '' } = (await feedOf('Rounds')) ?? {};
    const webcal = url.replace('http:', 'webcal:');
    const link = (reader: string) =>
      page.getByRole('link', { name: `Subscribe in ${reader}` }).getAttribute('href');
    expect(await link('Outlook')).toBe(webcal);
    expect(await link('Apple Calendar')).toBe(`${webcal}?profile=apple`);
    expect(await link('Thunderbird')).toBe(`${webcal}?profile=standard`);
    await page.getByText('Can’t reach this address: Google’s servers fetch feeds').waitFor();
    await page.getByText('Publish the feed to a place on the web').waitFor();
    await page.getByRole('button', { name: 'QR code' }).press('Enter');
    await page.getByRole('img', { name: 'QR code of the address of “Rounds”' }).waitFor();
    await page.getByText('an address on this device, which a phone can’t reach').waitFor();
  });

  test('tells who gets here, and is copied, by the addresses on the local network once it is served there', async () => {
    await host.request('device.save', { lan: true });
    const { lan } = await host.request('device.read', {});
    const [origin] = lan.origins;
    if (origin === undefined) return console.log('This machine has no private address: nothing to look at.');
    await page.getByText('Macs, iPhones and iPads in the local network reach it').waitFor();
    await page.getByRole('group', { name: 'Where the address is for' }).getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('code', { hasText: origin }).first().waitFor();
    const webcal = await page.getByRole('link', { name: 'Subscribe in Outlook' }).getAttribute('href');
    expect(webcal).toContain(origin.replace('http:', 'webcal:'));
    await look('Health');
    await page.getByText('reaches it from this device and from the local network only').first().waitFor();
    await look('Subscribe');
    await host.request('device.save', { lan: false });
    await page.getByText('On this computer it reaches the address.').waitFor();
  });

  test('has nothing that keeps anybody from using it', async () => {
    const found = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.getByRole('button', { name: 'Edit: Rounds' }).press('Enter');
    await page
      .getByRole('region', { name: 'What an Outlook reader will see' })
      .getByText('Round one')
      .waitFor();
    const editor = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(editor.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.getByRole('textbox', { name: 'Name' }).press('Escape');
  });

  test('is called by what is to be read, in Chinese too', async () => {
    const chinese = await host.openApart({ locale: 'zh-CN' });
    await chinese.keyboard.press('6');
    await chinese.getByRole('heading', { name: '如何订阅' }).waitFor();
    const found = await new AxeBuilder({ page: chinese })
      .withRules(['label-content-name-mismatch'])
      .analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await chinese.close();
  });

  test('can’t be changed while a past day is looked at', async () => {
    const past = await host.open();
    await past.keyboard.press('d');
    await past.getByRole('textbox', { name: 'Day' }).first().fill('2025-11-20');
    await past.keyboard.press('Enter');
    await past.getByText('As known on').first().waitFor();
    await past.getByRole('banner').getByRole('button', { name: 'Feeds' }).click();
    await past.getByText('The addresses always serve the calendar of today', { exact: false }).waitFor();
    await past.getByRole('navigation', { name: 'Feeds' }).getByRole('button', { name: 'Rounds' }).click();
    for (const name of ['New feed', 'Edit: Rounds', 'Remove: Rounds', 'New secret…']) {
      expect([name, await past.getByRole('button', { name }).isDisabled()]).toEqual([name, true]);
    }
    await past.close();
  });

  test('is removed, and brought back at the same address', async () => {
    const { url = '' } = (await feedOf('Rounds')) ?? {};
    await page.getByRole('button', { name: 'Remove: Rounds' }).press('Enter');
    await expect.poll(async () => (await fetch(url)).status).toBe(404);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('nav')?.getAttribute('aria-label')))
      .toBe('Feeds');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(async () => (await fetch(url)).status).toBe(200);
  });

  test('complains about nothing', () => {
    // The title that another feed has was refused, which browsers write down by themselves.
    expect(host.complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);
  });
});
