import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, createBrowserHost } from '../support/a-window.ts';
import { type FetchServer, serveFetch } from '../support/serve-fetch.ts';

let isShut = false;
let served = calendarOf('20251127', 'CONFIRMED');
let server: FetchServer;
let host: BrowserHost;
let page: Page;

beforeAll(async () => {
  server = await serveFetch(async () =>
    isShut
      ? new Response('', { status: 401 })
      : new Response(served, { headers: { 'content-type': 'text/calendar' } }),
  );
  host = await createBrowserHost('--no-sample');
  await host.request('entries.add', { entry: { kind: 'talks', title: 'Round six', tracks: ['Truce'] } });
  await host.request('settings.save', { home: 'Europe/Berlin' });
  page = await host.open();
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await host.close();
  await server.close();
});

const dialog = () => page.getByRole('dialog');
const chip = (title: string) =>
  page.getByRole('button', { name: new RegExp(`^(?:\\d\\d:\\d\\d )?${title},? .*not on your calendar`) });

/** A calendar of an institution: a council that moves and is cancelled, and a hearing of two hours. */
function calendarOf(day: string, status: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Institution//EN',
    'X-WR-CALNAME:Council of the EU',
    'BEGIN:VEVENT',
    'UID:council@example.org',
    'DTSTAMP:20251101T000000Z',
    `DTSTART;VALUE=DATE:${day}`,
    'SUMMARY:Foreign Affairs Council',
    'LOCATION:Brussels',
    `STATUS:${status}`,
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:hearing@example.org',
    'DTSTAMP:20251101T000000Z',
    'DTSTART:20251126T090000Z',
    'DTEND:20251126T110000Z',
    'SUMMARY:Trade hearing',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

describe('other people’s calendars', () => {
  test('are subscribed to by address, a private one only where that is allowed', async () => {
    await page.getByRole('button', { name: 'Subscribe to a calendar' }).press('Enter');
    await dialog().getByRole('textbox', { name: 'Address of the calendar' }).fill(`${server.origin}/eu.ics`);
    await dialog().getByRole('button', { name: 'Subscribe' }).click();
    await dialog().getByRole('alert').waitFor();
    await dialog()
      .getByRole('checkbox', { name: /^Allow an address on this computer/ })
      .click();
    await dialog().getByRole('button', { name: 'Subscribe' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: 'Show Council of the EU' }).waitFor();
  });

  test('that can’t be read are refused in words, by the words of the form, and kept only if that is wanted', async () => {
    isShut = true;
    await page.getByRole('button', { name: 'Subscribe to a calendar' }).press('Enter');
    const address = dialog().getByRole('textbox', { name: 'Address of the calendar' });
    await address.fill('example.org/calendar.ics');
    await address.press('Enter');
    await dialog().getByRole('alert').getByText('The address of the calendar begins with https://').waitFor();
    await address.fill(`${server.origin}/shut.ics`);
    await dialog()
      .getByRole('checkbox', { name: /^Allow an address on this computer/ })
      .click();
    await address.press('Enter');
    await dialog().getByRole('alert').getByText('asks who you are').waitFor();
    expect(await host.request('subscriptions.list', {})).toHaveLength(1);
    await dialog().getByRole('button', { name: 'Subscribe all the same' }).press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('127.0.0.1 can’t be read yet: it is tried again by itself.').waitFor();
    isShut = false;
    await page.getByRole('button', { name: /^! can’t be read “127.0.0.1” asks who you are/ }).press('Enter');
    await dialog().getByRole('button', { name: 'Unsubscribe…' }).press('Enter');
    await dialog().getByText('Nothing of it was adopted.').waitFor();
    await dialog().getByRole('button', { name: 'Unsubscribe', exact: true }).press('Enter');
    await page.getByRole('checkbox', { name: 'Show 127.0.0.1' }).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Edit subscription Council of the EU');
  });

  test('lie over the month and the week, told from one’s own by their looks and by their names', async () => {
    await chip('Foreign Affairs Council').waitFor();
    await chip('Trade hearing').waitFor();
    await page.keyboard.press('w');
    await chip('Trade hearing').getByText('10:00').waitFor();
    expect(await chip('Trade hearing').getAttribute('aria-label')).toMatch(/^10:00 Trade hearing, /);
    await page.keyboard.press('m');
    await chip('Foreign Affairs Council').waitFor();
  });

  test('stand in the agenda and on the year too, marked alike, and open the same card by keyboard', async () => {
    await page.keyboard.press('a');
    const row = page.locator('li').getByRole('button', { name: /^Trade hearing .*not on your calendar$/ });
    await row.getByText('09:00–11:00 UTC · Council of the EU').waitFor();
    await row.press('ArrowDown');
    await expect
      .poll(() => chip('Foreign Affairs Council').evaluate((one) => one === document.activeElement))
      .toBe(true);
    await row.press('Enter');
    await dialog().getByRole('heading', { name: 'Trade hearing' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('y');
    await page
      .getByRole('button', {
        name: /^Wednesday, 26 November 2025.*Trade hearing, from Council of the EU, not on/,
      })
      .waitFor();
    await page.getByRole('button', { name: '2 events on others’ calendars in November 2025' }).press('Enter');
    await expect
      .poll(() => chip('Trade hearing').evaluate((one) => one === document.activeElement))
      .toBe(true);
    const { violations } = await new AxeBuilder({ page }).include(':popover-open').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog().getByRole('heading', { name: 'Trade hearing' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('m');
    await chip('Trade hearing').waitFor();
  });

  test('are hidden and shown by a switch, which this device remembers', async () => {
    await page.getByRole('checkbox', { name: 'Show Council of the EU' }).uncheck();
    await chip('Trade hearing').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('checkbox', { name: 'Show Council of the EU' }).check();
    await chip('Trade hearing').waitFor();
  });

  test('are adopted by a card, with the calendar as the source of a party’s word', async () => {
    await chip('Foreign Affairs Council').press('Enter');
    await dialog().getByText('Brussels').waitFor();
    await dialog().getByRole('textbox', { name: 'Whose word it is' }).fill('nobody at all');
    await dialog().getByRole('button', { name: 'Adopt' }).click();
    await dialog().getByRole('alert').getByText('is no party', { exact: false }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await dialog().getByRole('combobox', { name: 'Track' }).selectOption('Truce');
    await dialog().getByRole('textbox', { name: 'Whose word it is' }).fill('EU');
    await dialog().getByRole('button', { name: 'Adopt' }).click();
    await page.getByRole('complementary').getByRole('heading', { name: 'Foreign Affairs Council' }).waitFor();
    await chip('Foreign Affairs Council').waitFor({ state: 'detached' });
    const { entries } = await host.request('calendar.read', {});
    const adopted = entries.find(({ title }) => title === 'Foreign Affairs Council');
    expect(adopted?.tracks).toEqual(['Truce']);
    expect(adopted?.when?.date).toBe('2025-11-27');
    expect(adopted?.statements[0]?.by).toBe('EU');
  });

  test('propose what they say anew, which is accepted in one act', async () => {
    served = calendarOf('20251128', 'CONFIRMED');
    await page.getByRole('button', { name: 'Edit subscription Council of the EU' }).press('Enter');
    await dialog()
      .getByText(/^Last read 25 Nov, /)
      .waitFor();
    await dialog().getByText('Read without encryption', { exact: true }).waitFor();
    await dialog().getByRole('button', { name: 'Read again now' }).click();
    await page.getByText('1 change proposed').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '1 change proposed' }).press('Enter');
    await dialog().getByText('27 Nov 2025').waitFor();
    await dialog().getByText('28 Nov 2025').first().waitFor();
    await dialog().getByText('Says Council of the EU').waitFor();
    await dialog().getByText('Accepting records: European Union announces 28 Nov 2025').waitFor();
    await dialog().getByText('Standing stays: Announced, 1 of 1.').waitFor();
    await dialog().getByRole('button', { name: 'Accept: Foreign Affairs Council' }).press('Enter');
    await dialog().getByText('Nothing is proposed.').waitFor();
    const { entries } = await host.request('calendar.read', {});
    expect(entries.find(({ title }) => title === 'Foreign Affairs Council')?.when?.date).toBe('2025-11-28');
    await dialog().getByRole('button', { name: 'Close' }).click();
  });

  test('are dismissed on this device, and nothing changes; the entry tells of it, and it can be proposed again', async () => {
    served = calendarOf('20251128', 'CANCELLED');
    await host.request('subscriptions.refresh', {});
    const note = page.getByRole('region', { name: 'Followed calendar' });
    await note.getByText('Follows Council of the EU.').waitFor();
    await note.getByRole('button', { name: 'Look at it' }).press('Enter');
    await dialog().getByText('Standing will be: Cancelled').waitFor();
    await dialog().getByRole('button', { name: 'Dismiss: Foreign Affairs Council' }).press('Enter');
    await dialog().getByRole('button', { name: 'Propose again: Foreign Affairs Council' }).press('Enter');
    await dialog().getByRole('button', { name: 'Dismiss: Foreign Affairs Council' }).press('Enter');
    await dialog().getByText('Nothing is proposed.').waitFor();
    await dialog().getByRole('button', { name: 'Close' }).click();
    const { entries } = await host.request('calendar.read', {});
    expect(entries.find(({ title }) => title === 'Foreign Affairs Council')?.standing).not.toBe('cancelled');
  });

  test('no longer have an event: it is asked what that means, and their word is withdrawn', async () => {
    served = calendarOf('20251204', 'CONFIRMED').replace('council@', 'new@');
    await host.request('subscriptions.refresh', {});
    await page.getByRole('button', { name: '1 change proposed' }).press('Enter');
    await dialog().getByText('no longer in Council of the EU').waitFor();
    await dialog().getByText('It was on 28 Nov 2025.', { exact: false }).waitFor();
    await dialog().getByText('Another of that title is there on 4 Dec 2025', { exact: false }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await dialog().getByRole('button', { name: 'Withdraw its word: Foreign Affairs Council' }).press('Enter');
    await dialog().getByText('Nothing is proposed.').waitFor();
    await dialog().getByRole('button', { name: 'Close' }).click();
    const { entries } = await host.request('calendar.read', {});
    expect(entries.find(({ title }) => title === 'Foreign Affairs Council')).toMatchObject({
      standing: 'expected',
      when: { date: '2025-11-28' },
    });
  });

  test('tell in words that they can’t be read', async () => {
    served = 'no calendar at all';
    await host.request('subscriptions.refresh', {});
    await page.getByText('can’t be read').waitFor();
  });

  test('are no part of what was: looking back shows none, and adopts none', async () => {
    await page.keyboard.press('d');
    await page.getByRole('textbox', { name: 'Day to look back at' }).fill('24 Nov 2025');
    await page.keyboard.press('Enter');
    await page.getByText('Shown as of today only').waitFor();
    await chip('Trade hearing').waitFor({ state: 'detached' });
    await page.getByText('Year', { exact: true }).click();
    await page.locator('[data-day="2025-11-26"]').waitFor();
    expect(await page.getByRole('button', { name: /on others’ calendars in/ }).count()).toBe(0);
    await page.getByText('Agenda', { exact: true }).click();
    await page.getByRole('list', { name: 'Agenda' }).waitFor({ state: 'attached' });
    expect(await page.locator('[data-overlay]').count()).toBe(0);
    await page.getByText('Month', { exact: true }).click();
    await page.getByRole('button', { name: 'Back to today' }).first().click();
  });

  test('are followed no longer where that is wanted, which undo takes back', async () => {
    await page.getByRole('button', { name: 'Today' }).click();
    await page
      .getByRole('button', { name: /^Foreign Affairs Council/ })
      .first()
      .press('Enter');
    const note = page.getByRole('region', { name: 'Followed calendar' });
    await note.getByRole('button', { name: 'Stop following' }).press('Enter');
    await note.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await note.waitFor();
  });

  test('are ended when that is asked and answered, and what was adopted stays', async () => {
    const other = await host.open();
    await other.getByRole('button', { name: 'Edit subscription Council of the EU' }).press('Enter');
    await other.getByRole('dialog').getByRole('button', { name: 'Unsubscribe…' }).click();
    await other.getByText('The entry that you adopted from it stays.').waitFor();
    await other.getByRole('dialog').getByRole('button', { name: 'Unsubscribe', exact: true }).click();
    await other.getByText('No subscriptions').waitFor();
    await expect
      .poll(() => other.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Subscribe to a calendar');
    const { entries } = await host.request('calendar.read', {});
    expect(entries.map(({ title }) => title)).toContain('Foreign Affairs Council');
    await other.close();
  });

  test('are an area of their own in Chinese', async () => {
    const other = await host.openApart({ locale: 'zh-CN' });
    await other.getByRole('heading', { name: '他人的日历' }).waitFor();
    await other.close();
  });

  test('lie under one’s own where the month has room for one of them alone', async () => {
    const small = await createBrowserHost('--no-sample', '--now', '2026-08-10T12:00:00Z');
    const place = `${server.origin}/august.ics`;
    served = calendarOf('20260812', 'CONFIRMED').replaceAll('20251126T', '20260812T');
    await small.request('subscriptions.add', {
      source: { kind: 'address', url: place },
      allowPrivate: true,
    });
    const august = await small.open();
    await august.getByRole('button', { name: /^Foreign Affairs Council/ }).waitFor();
    expect(await august.getByText('Nothing on the calendar yet.').count()).toBe(0);
    for (const [title, when] of [
      ['Truce lapses', '2026-08-12'],
      ['Round six', '2026-08'],
      ['Round seven', 'mid-August 2026'],
    ] as const)
      await small.request('entries.add', { entry: { kind: 'deadline', title, when } });
    const cell = august.locator('[data-date="2026-08-12"]');
    await cell.getByRole('button', { name: /^Truce lapses/ }).waitFor();
    await cell.getByText('+2 more').waitFor();
    await small.close();
  });

  test('complain about nothing but the addresses that were refused', () => {
    expect(host.complaints).toEqual([expect.stringContaining('400'), expect.stringContaining('503')]);
  });
});
