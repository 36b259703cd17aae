import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost, selectEntry } from '../support/a-window.ts';

let host: BrowserHost;
let page: Page;

beforeAll(async () => {
  host = await createBrowserHost('--no-sample');
  await host.request('entries.add', { line: 'Truce expires deadline 10 Nov 2026 00:01 Washington' });
  await host.request('entries.add', { entry: { kind: 'talks', title: 'Round six', tracks: ['Truce'] } });
  page = await host.open();
  page.setDefaultTimeout(6000);
  await page.keyboard.press('Control+,');
  await settings(page).waitFor();
});
afterAll(() => host.close());

const settings = (window: Page) => window.getByRole('region', { name: 'Settings', exact: true });
const clocks = (window: Page) => window.getByRole('banner').getByRole('list', { name: 'Clocks' });
const stored = async () => (await host.request('calendar.read', {})).settings;
const told = (words: string) => page.getByRole('status').getByText(words).last().waitFor();

/** Chooses the radio button so many to the right of the one chosen, by arrows. */
async function chooseOn(group: string, steps: number): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { checked: true }).focus();
  const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft';
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(key);
}

/** Types a value in place of what is there, and ends with Enter. */
async function type(field: string, value: string): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

describe('the settings', () => {
  test('open by key, palette and gear, are gone through by arrows, and closed by Escape to where one was', async () => {
    const other = await host.open();
    await other.keyboard.press('6');
    await other.keyboard.press('Control+,');
    await settings(other).waitFor();
    await expect.poll(() => other.locator(':focus').textContent()).toBe('General');
    await other.keyboard.press('ArrowDown');
    await other.keyboard.press('ArrowDown');
    await other.keyboard.press('Enter');
    await expect.poll(() => other.locator(':focus').textContent()).toBe('Public holidays');
    await other.keyboard.press('Escape');
    await other.getByRole('main').getByRole('heading', { name: 'Feeds' }).waitFor();
    await other.keyboard.press('Control+k');
    await other.getByRole('combobox').fill('open the settings');
    await other.getByRole('option').first().getByText('Open the settings').waitFor();
    await other.keyboard.press('Enter');
    await settings(other).waitFor();
    await other.getByRole('button', { name: 'Back', exact: true }).click();
    await other.getByRole('banner').getByRole('button', { name: 'Settings' }).press('Enter');
    await settings(other).waitFor();
    await selectEntry(other, 'Round six');
    await settings(other).waitFor({ state: 'detached' });
    await other.keyboard.press('?');
    await other.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Settings').waitFor();
    await other.close();
  });

  test('have nothing that assistive technology can’t read, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('are an area of their own in Chinese', async () => {
    const other = await host.openApart({ locale: 'zh-CN' });
    await other.keyboard.press('Control+,');
    await other.getByRole('region', { name: '设置', exact: true }).waitFor();
    await other.getByRole('heading', { name: '公众假期' }).waitFor();
    await other.close();
  });
});

describe('general settings', () => {
  test('choose language and theme at once, for this device alone', async () => {
    await chooseOn('Language', 2);
    await page.getByRole('region', { name: '设置', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await chooseOn('语言', -2);
    await settings(page).waitFor();
    await chooseOn('Appearance', 2);
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await page.getByRole('complementary').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Control+,');
    await chooseOn('Appearance', -1);
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  });

  test('set home by a zone’s name, and one undo takes it back', async () => {
    await page.getByRole('button', { name: /^Edit Home/ }).press('Enter');
    await page.keyboard.type('nowhere at all');
    await page.getByText('No time zone is called').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('zuri');
    await page.getByRole('option', { name: /Europe\/Zurich/ }).waitFor();
    await page.keyboard.press('Enter');
    await told('Home: Zurich');
    await clocks(page)
      .getByText(/13:1\d/)
      .waitFor();
    expect((await stored()).home).toBe('Europe/Zurich');
    await expect.poll(() => page.locator(':focus').getAttribute('aria-labelledby')).not.toBeNull();
    await page.keyboard.press('Control+z');
    await clocks(page)
      .getByText(/13:1\d/)
      .waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await clocks(page)
      .getByText(/13:1\d/)
      .waitFor();
    await settings(page).waitFor();
  });

  test('add, move and remove clocks by keyboard', async () => {
    await page.getByRole('button', { name: 'Add a clock' }).press('Enter');
    await page.keyboard.type('London');
    await page.getByRole('option', { name: /Europe\/London/ }).waitFor();
    await page.keyboard.press('Enter');
    await clocks(page)
      .getByText(/London 12:1\d/)
      .waitFor();
    await page.getByRole('button', { name: 'Move London up' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    const order = page.getByRole('main').getByRole('list', { name: 'Clocks' });
    await expect.poll(() => order.textContent()).toMatch(/^Washington.*London.*Beijing/);
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Move London up');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored()).clocks?.[0]).toBe('Europe/London');
    await page.getByRole('button', { name: 'Remove Washington' }).press('Enter');
    await expect.poll(stored).toMatchObject({ clocks: ['Europe/London', 'Asia/Shanghai'] });
    await expect.poll(() => clocks(page).textContent()).toMatch(/^London 12:1\dBeijing 20:1\dHere 13:1\d$/);
  });

  test('begin the week on Sunday, take spring for southern, and ask after fewer days', async () => {
    await chooseOn('Week begins on', 1);
    await told('Week begins on: Sunday');
    await chooseOn('Seasons', 1);
    await type('Old news', '500');
    await page.getByRole('alert').getByText('from 1 to 365').waitFor();
    await type('Old news', '14');
    await told('Old news: 14 days');
    expect(await stored()).toMatchObject({ weekStart: 7, seasons: 'south', newsDays: 14 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Calendar', exact: true }).waitFor();
    await expect
      .poll(() => page.locator('.fc-col-header-cell, [role=columnheader]').first().textContent())
      .toMatch(/Sun/);
    await page.keyboard.press('Control+,');
  });
});

describe('settings of reminders', () => {
  const deadline = async () =>
    (await host.request('entries.list', {})).find(({ kind }) => kind === 'deadline');
  const ring = () => page.getByRole('combobox', { name: 'When it rings' }).last();
  const round = async () => (await host.request('entries.list', {})).find(({ kind }) => kind === 'talks');

  test('refuse a time that isn’t one, and keep what was typed', async () => {
    await type('Time of day', '9am');
    await page.getByRole('alert').getByText('HH:mm').waitFor();
    await page.keyboard.press('Escape');
    await type('Time of day', '08:30');
    await told('Time of day: 08:30');
    expect((await stored()).alarmTime).toBe('08:30');
  });

  test('suggest what is usual where nothing is, which then holds for every deadline', async () => {
    await page.getByText('No entry reminds of itself').waitFor();
    await page.getByRole('button', { name: /^Remind of deadlines/ }).press('Enter');
    await told('Deadline: 30 days before');
    await page.getByText('No entry reminds of itself').waitFor({ state: 'detached' });
    const usual = [{ before: 'P30D' }, { before: 'P7D' }, { before: 'P1D' }];
    expect((await deadline())?.defaultAlarms).toEqual(usual);
  });

  test('edit the usual reminders of a kind and of a track in place', async () => {
    await page.getByRole('button', { name: /^Usual reminders of Deadline/ }).press('Enter');
    await page.keyboard.type('45');
    await page.getByRole('combobox', { name: 'When it comes too late' }).first().selectOption('drop');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^Usual reminders of Deadline: 45 days before/ }).waitFor();
    expect((await deadline())?.defaultAlarms?.[0]).toEqual({ before: 'P45D', late: 'drop' });
    await page.getByRole('button', { name: /^Usual reminders of Talks/ }).press('Enter');
    await ring().focus();
    await ring().selectOption('silent');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^Usual reminders of Talks: when its window opens/ }).waitFor();
    expect((await round())?.defaultAlarms).toEqual([{ when: 'silent' }]);
    await page.getByRole('button', { name: /^Usual reminders of Truce/ }).press('Enter');
    await page.getByRole('checkbox', { name: /^No reminders/ }).press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Usual reminders of Truce: no reminders' }).waitFor();
    expect((await round())?.defaultAlarms).toEqual([{ when: 'never' }]);
  });

  test('are what the inspector shows, and begins from where an entry gets its own', async () => {
    await selectEntry(page, 'Truce expires');
    await page
      .getByRole('button', { name: /^Edit Reminders:/ })
      .filter({ hasText: 'usual' })
      .press('Enter');
    await page.getByText('Without reminders of its own').waitFor();
    await page.getByRole('button', { name: 'Add a reminder' }).press('Enter');
    await ring().focus();
    await ring().selectOption('no-news');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(async () => (await deadline())?.alarms)
      .toEqual([{ before: 'P45D', late: 'drop' }, { before: 'P7D' }, { before: 'P1D' }, { when: 'no-news' }]);
    await page
      .getByRole('button', { name: /^Edit Reminders:/ })
      .filter({ hasText: 'after 14 days without news' })
      .waitFor();
    await page.keyboard.press('Control+,');
    await settings(page).waitFor();
  });

  test('keep quiet at night, by the hours that are typed', async () => {
    await page.getByRole('checkbox', { name: 'Keep quiet every day' }).press('Space');
    await told('Quiet hours: 22:00 to 07:00');
    await type('From', '23:30');
    await told('Quiet hours: 23:30 to 07:00');
    expect((await stored()).quietHours).toEqual({ from: '23:30', to: '07:00' });
    await page.getByRole('checkbox', { name: 'Keep quiet every day' }).press('Space');
    await told('Quiet hours: off');
    expect((await stored()).quietHours).toBeUndefined();
  });

  test('say whether reminders wait while the system asks not to disturb', async () => {
    const held = async () => (await host.request('reminders.read', {})).conditions.holdInDoNotDisturb;
    const before = await held();
    await page.getByRole('checkbox', { name: 'Keep reminders back meanwhile' }).press('Space');
    await expect.poll(held).toBe(!before);
    await told('Do not disturb:');
  });
});

describe('public holidays', () => {
  const days = () => page.getByRole('list', { name: 'Public holidays of China in 2026' });

  test('are listed by state and year, and say where a name isn’t one', async () => {
    await type('State', 'Atlantis');
    await page.getByRole('alert').getByText('No state is known as “Atlantis”').waitFor();
    await type('State', 'China');
    await type('Year', '2026');
    await days().getByText('1 Oct').waitFor();
  });

  test('are corrected a day at a time, added to, and taken back', async () => {
    await page.getByRole('button', { name: /^1 Oct 2026 .* is worked$/ }).press('Enter');
    const corrections = page.getByRole('list', { name: 'Your corrections' });
    await corrections.getByText('1 Oct 2026').waitFor();
    await days().getByText('your correction').waitFor();
    await page.getByRole('textbox', { name: 'Day, as YYYY-MM-DD' }).fill('2026-13-01');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Give a day that exists').waitFor();
    await page.getByRole('textbox', { name: 'Day, as YYYY-MM-DD' }).fill('2026-11-07');
    await page.getByRole('combobox', { name: 'What it is' }).selectOption('works');
    await page.getByRole('textbox', { name: 'Name, if it has one' }).fill('make-up day');
    await page.keyboard.press('Enter');
    await corrections.getByText('make-up day').waitFor();
    expect((await stored()).holidays).toMatchObject([
      { state: 'CN', day: '2026-10-01', works: true },
      { state: 'CN', day: '2026-11-07', works: true, name: 'make-up day' },
    ]);
    await page.getByRole('button', { name: 'Take back: 1 Oct 2026, China' }).press('Enter');
    await expect.poll(async () => (await stored()).holidays.length).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored()).holidays.length).toBe(2);
  });
});

describe('this computer', () => {
  test('has the feeds on another port from the next start on', async () => {
    await type('Port of the feeds', '80');
    await page.getByRole('alert').getByText('1024').waitFor();
    await type('Port of the feeds', '17437');
    await page.getByText('From the next start on.').waitFor();
    expect((await host.request('device.read', {})).port.wanted).toBe(17437);
  });

  test('says where the data lies', async () => {
    await page.getByText(host.host.facts.data).waitFor();
  });

  test('goes back to a backup after saying what that does, and one undo takes it back', async () => {
    await page.getByRole('button', { name: 'Back up now' }).press('Enter');
    await told('A backup of the calendar');
    const [made] = await host.request('backups.list', {});
    expect(made).toMatchObject({ reason: 'asked' });
    await host.request('entries.add', { line: 'Afterthought call 3 Dec 2025' });
    const restore = page.getByRole('button', { name: /^Restore the backup of 25 Nov 2025, \d\d:/ });
    await restore.first().press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Restore/ });
    await dialog.getByText('1 entry goes').waitFor();
    await dialog.getByText('Afterthought').waitFor();
    await dialog.getByText('one undo takes it all back').waitFor();
    await dialog.getByRole('button', { name: 'Restore', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const titles = async () => (await host.request('entries.list', {})).map(({ title }) => title);
    expect(await titles()).not.toContain('Afterthought call');
    await page.getByText('before restoring').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(titles).toContain('Afterthought call');
    await settings(page).waitFor();
  });

  test('gives everything as one file, and would bring it back', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export everything' }).press('Enter'),
    ]);
    const path = await download.path();
    expect(download.suggestedFilename()).toBe('sherpa-2025-11-25.json');
    expect(await readFile(path, 'utf8')).toContain('Truce expires');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Bring back a file…' }).first().press('Enter'),
    ]);
    await chooser.setFiles({
      name: 'whole.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    });
    const dialog = page.getByRole('dialog', { name: 'Restore whole.json' });
    await dialog.getByText('Nothing would change').waitFor();
    expect(await dialog.getByRole('button', { name: 'Restore', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('while one looks back', () => {
  test('what is of the calendar can’t be changed, what is of the device can', async () => {
    const other = await host.open();
    await other.keyboard.press('d');
    await other.getByRole('textbox', { name: 'Day' }).first().fill('2025-11-20');
    await other.keyboard.press('Enter');
    await other.keyboard.press('Control+,');
    await settings(other).getByText('You are looking at', { exact: false }).first().waitFor();
    expect(await other.getByRole('button', { name: /^Edit Home/ }).isDisabled()).toBe(true);
    expect(await other.getByRole('textbox', { name: 'Time of day' }).isDisabled()).toBe(true);
    expect(await other.getByRole('checkbox', { name: 'Keep quiet every day' }).isDisabled()).toBe(true);
    expect(await other.getByRole('radio', { name: 'Dark' }).isEnabled()).toBe(true);
    expect(await other.getByRole('button', { name: 'Back up now' }).isEnabled()).toBe(true);
    await other.close();
  });
});

test('nothing of this made the browser complain', () => {
  expect(host.complaints).toEqual([]);
});
