import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDay } from '../support/a-calendar.ts';
import { type BrowserHost, createBrowserHost } from '../support/a-window.ts';

const LONG_AGO = aDay('2025-10-01');
const EXTENDED = aDay('2025-11-04');
const TODAY = aDay('2025-11-25');
const APRIL = '2026-04-14/2026-04-16';

let host: BrowserHost;
beforeAll(async () => {
  host = await createBrowserHost('--no-sample');
  await workWhileAway(host);
});
afterAll(async () => {
  expect(host.complaints).toEqual([]);
  await host.close();
});

/** What happens between two looks: two real changes, and much that is none. */
async function workWhileAway({ request }: BrowserHost): Promise<void> {
  const add = async (title: string, when: string, track: string) => {
    const kind = 'bilateral' as const;
    const entry = { kind, title, when, tracks: [track], parties: ['US', 'CN'] };
    const [added] = (await request('entries.add', { entry, made: LONG_AGO })).entries;
    if (added === undefined) throw new Error(`${title} was not added`);
    return added;
  };
  const doral = await add('Trump–Xi at Doral', '2026-12', 'APEC and G20');
  const visit = await add('State visit to Beijing', '2026-04', 'US–China leaders');
  const busan = await add('Trump–Xi meeting, Busan', '2025-10-30', 'US–China leaders');
  const deadline = 'deadline' as const;
  const tracks = ['US–China trade truce'];
  const truce = { kind: deadline, title: 'Truce expires', when: '2025-11-10', tracks };
  const [old] = (await request('entries.add', { entry: truce, made: LONG_AGO })).entries;
  await request('entries.extend', { id: old?.id ?? '', to: '2026-11-10', made: EXTENDED });
  await request('statements.say', { id: visit.id, by: 'US', says: 'announces', made: LONG_AGO });
  await request('changes.markRead', {});

  await request('statements.say', {
    id: visit.id,
    by: 'CN',
    says: 'announces',
    made: TODAY,
    date: APRIL,
    quote: 'The visit will take place from April 14 to 16.',
    source: { publisher: 'Xinhua', url: 'https://example.org/visit' },
  });
  await request('entries.edit', { id: visit.id, set: { when: APRIL } });
  await request('statements.say', {
    id: doral.id,
    by: 'CN',
    says: 'denies',
    made: TODAY,
    source: { publisher: 'Reuters', url: 'https://example.org/doral' },
  });
  // Moved and moved back, noted, no comment made, added and undone.
  await request('entries.edit', { id: busan.id, set: { when: '2025-10-31' } });
  await request('entries.edit', { id: busan.id, set: { when: '2025-10-30' } });
  await request('entries.edit', { id: busan.id, set: { notes: 'Ask the embassy' } });
  await request('statements.say', { id: busan.id, by: 'US', says: 'no-comment', made: TODAY });
  await request('entries.add', { line: 'Lunch, Geneva, 2026-01-05' });
  await request('history.undo', {});
}

async function openChanges(): Promise<Page> {
  const page = await host.open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('5');
  await page.getByRole('list', { name: 'What moved' }).waitFor();
  return page;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const titles = (page: Page) => page.locator('[data-position]');

describe('the Monday brief', () => {
  it('is on the clipboard as Markdown after at most twelve presses of keys, with what really changed', async () => {
    const page = await host.open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await page.getByRole('button', { name: '2 changes since you last looked' }).waitFor();
    await press('5');
    await page.getByRole('list', { name: 'What moved' }).waitFor();
    await press('c');
    await page.getByText('The brief is on the clipboard: 2 changes.').waitFor();
    expect(presses).toBeLessThanOrEqual(12);
    expect(await clipboard(page)).toBe(
      [
        '# What moved, 25 November 2025',
        '',
        '## APEC and G20',
        '',
        '- **Trump–Xi at Doral**: denied, expected 0 of 2 → disputed 0 of 2, CN denies ([Reuters](<https://example.org/doral>), 25 Nov)',
        '',
        '## US–China leaders',
        '',
        '- **State visit to Beijing**: moved, April 2026 → 14–16 April 2026 (narrowed), one-sided 1 of 2 → agreed 2 of 2, ' +
          'CN announces, “The visit will take place from April 14 to 16.” ([Xinhua](<https://example.org/visit>), 25 Nov)',
        '',
      ].join('\n'),
    );
    await page.close();
  });

  it('can be pasted as rich text with links', async () => {
    const page = await openChanges();
    await page.keyboard.press('Shift+C');
    await page.getByText('The brief is on the clipboard').waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<a href="https://example.org/visit"');
    expect(html).toContain('State visit to Beijing');
    await page.close();
  });
});

describe('the screen of changes', () => {
  it('goes through the list by arrows, and opens an entry beside it', async () => {
    const page = await openChanges();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Trump–Xi at Doral');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('State visit to Beijing');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { name: 'State visit to Beijing' }).waitFor();
    expect(await titles(page).count()).toBe(2);
    await page.close();
  });

  it('follows the filter of tracks', async () => {
    const page = await openChanges();
    await page.getByRole('combobox', { name: 'Track' }).selectOption('APEC and G20');
    await expect.poll(() => titles(page).allTextContents()).toEqual(['Trump–Xi at Doral']);
    await page.getByRole('combobox', { name: 'Track' }).selectOption('US–China trade truce');
    await page.getByText('Nothing that passes the filters moved').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => titles(page).count()).toBe(2);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in the %s', async (colorScheme) => {
    const page = await host.openApart({ colorScheme });
    await page.keyboard.press('5');
    await page.getByRole('list', { name: 'What moved' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });

  it('compares two days', async () => {
    const page = await openChanges();
    await page.getByText('Between two days').click();
    const [since, until] = [page.getByLabel('From the end of'), page.getByLabel('to the end of')];
    await until.fill('4 Nov');
    await page.getByText('Tue 4 Nov 2025 · Enter shows it').waitFor();
    await until.press('Enter');
    await expect.poll(() => until.inputValue()).toBe('4 Nov 2025');
    // Leaving the field takes the day as well.
    await since.fill('3 November');
    await since.press('Tab');
    await expect.poll(() => titles(page).allTextContents()).toEqual(['Truce expires']);
    await page.getByText('10 November 2025 → 10 November 2026').waitFor();
    await since.fill('2025-11-05');
    await since.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'The first day is after the second' }).waitFor();
    await page.close();
  });

  it('takes days in words, and loses nothing of words that it refuses', async () => {
    const page = await openChanges();
    await page.getByText('Between two days').click();
    const since = page.getByLabel('From the end of');
    await since.fill('last Fridayish');
    await since.press('Enter');
    await page.getByText('"Fridayish" isn\'t understood').waitFor();
    expect(await since.inputValue()).toBe('last Fridayish');
    await since.fill('last Friday');
    await since.press('Enter');
    await expect.poll(() => since.inputValue()).toBe('21 Nov 2025');
    await since.fill('23 Oct');
    await since.press('Escape');
    expect(await since.inputValue()).toBe('21 Nov 2025');
    await page.close();
  });

  it('marks one entry, then all, as read; another window hears of it', async () => {
    const other = await openChanges();
    const page = await openChanges();
    const before = (await host.request('calendar.read', {})).seq;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await expect.poll(() => titles(page).allTextContents()).toEqual(['State visit to Beijing']);
    await expect.poll(() => titles(other).count()).toBe(1);
    await page.keyboard.press('Shift+R');
    await page.getByText('Nothing moved since').waitFor();
    await other.getByText('Nothing moved since').waitFor();
    await expect.poll(() => other.getByTitle('since you last looked').count()).toBe(0);
    expect((await host.request('calendar.read', {})).seq).toBe(before);
    await page.close();
    await other.close();
  });
});
