import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDay } from '../../support/a-calendar.ts';
import { type BrowserHost, createBrowserHost } from '../../support/a-window.ts';

let host: BrowserHost;
let page: Page;

beforeAll(async () => {
  host = await createBrowserHost('--no-sample');
  await host.request('settings.save', { home: 'Europe/Berlin' });
  const { entries } = await host.request('entries.add', {
    entry: {
      ...{ kind: 'call', title: 'Call', when: '2026-11-10', parties: ['US'], alarms: [{ before: 'P7D' }] },
      notes: 'A long note about it. '.repeat(30),
    },
  });
  await host.request('entries.add', {
    entry: {
      kind: 'deadline',
      title: 'Truce ends',
      when: { date: '2026-11-20', start: '00:01', zone: 'America/New_York' },
      alarms: [{ before: 'P7D' }],
    },
  });
  const id = entries[0]?.id;
  if (id === undefined) throw new Error('nothing was added');
  await host.request('statements.say', { id, by: 'US', says: 'cancels', made: aDay('2025-11-20') });
  await host.request('feeds.save', { title: 'For Google', profile: 'google' });
  for (let day = 1; day < 8; day += 1) {
    await host.request('entries.add', { entry: { kind: 'call', title: `Someday ${day}` } });
  }
  page = await host.open();
  page.setDefaultTimeout(10_000);
  await page.keyboard.press('6');
  await page.getByRole('navigation', { name: 'Feeds' }).getByRole('button', { name: 'For Google' }).click();
  await page
    .getByRole('group', { name: 'What to see of the feed' })
    .getByRole('radio', { checked: true })
    .focus();
  await page.keyboard.press('ArrowRight');
});
afterAll(() => host.close());

const preview = () => page.getByRole('region', { name: 'What a Google reader will see' });

describe('the preview of a feed', () => {
  test('has apart what Google takes away, and doesn’t count it', async () => {
    await preview().getByText('2 entries · 1 alarm entry · no embedded alarms').waitFor();
    expect(
      await preview()
        .getByText(/^T-7 .*Call/)
        .isVisible(),
    ).toBe(false);
    expect(
      await preview()
        .getByText(/^T-7 .*Truce ends/)
        .isVisible(),
    ).toBe(true);
    await preview().getByText('1 more is sent as cancelled, and Google takes it away').click();
    expect(
      await preview()
        .getByText(/^T-7 .*Call/)
        .isVisible(),
    ).toBe(true);
    await preview().getByText('free · cancelled').waitFor();
    expect(
      await preview()
        .getByText(/CANCELLED|CONFIRMED|TENTATIVE/)
        .count(),
    ).toBe(0);
  });

  test('says whose clock a time is on', async () => {
    await preview().getByText('06:01 Berlin').first().waitFor();
  });

  test('shows the whole of a description once that is asked for', async () => {
    const more = preview().getByRole('button', { name: /^More: .*Call/ });
    await more.press('Enter');
    await preview()
      .getByRole('button', { name: /^Less: .*Call/, expanded: true })
      .waitFor();
  });

  test('names all that is left out once that is asked for', async () => {
    expect(await preview().getByText('Someday 7').count()).toBe(0);
    await preview().getByRole('button', { name: '2 more' }).press('Enter');
    await preview().getByText('Someday 7').waitFor();
  });

  test('complains about nothing', () => {
    expect(host.complaints).toEqual([]);
  });
});
