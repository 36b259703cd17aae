import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eachOnItsPage } from '../../support/each-on-its-page.ts';

let page: Page;
const screen = eachOnItsPage((given) => {
  page = given;
});

const dialog = (name: string | RegExp) => page.getByRole('dialog', { name });
const chooser = () => page.locator('input[type="file"]');

function calendarOf(events: readonly string[]): Buffer {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''];
  return Buffer.from(lines.join('\r\n'));
}

const event = (uid: string, title: string, day: string) =>
  ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART;VALUE=DATE:${day}`, `SUMMARY:${title}`, 'END:VEVENT'].join('\r\n');

const GOOD = calendarOf([
  event('1@test', 'Dialogue in Geneva', '20251105'),
  event('2@test', 'Call of ministers', '20251106'),
  event('3@test', 'Broken', '2025'),
]);

describe('importing a file', () => {
  it('shows what would be taken and what is refused, takes it on request, and takes it back', async () => {
    await page.keyboard.press('i');
    await dialog('Import').waitFor();
    await chooser().setInputFiles({ name: 'ministers.ics', mimeType: 'text/calendar', buffer: GOOD });
    const review = dialog('Import ministers.ics');
    await review.getByRole('heading', { name: '3 entries to take' }).waitFor();
    await review.getByText('Dialogue in Geneva').waitFor();
    await review.getByRole('heading', { name: '1 not taken as it stands' }).waitFor();
    await review.getByText('It is taken without a date').waitFor();
    const results = await new AxeBuilder({ page }).analyze();
    expect(results.violations.map(({ id }) => id)).toEqual([]);
    const cell = page.locator('[role="cell"][data-date="2025-11-05"] [data-entry]');
    expect(await cell.count()).toBe(0);

    await review.getByRole('combobox', { name: 'Put into track' }).selectOption('APEC and G20');
    await review.getByRole('button', { name: 'Take 3 entries' }).click();
    await review.waitFor({ state: 'detached' });
    await page.getByText('3 entries taken from ministers.ics.').waitFor();
    await cell.filter({ hasText: 'Dialogue in Geneva' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await cell.waitFor({ state: 'detached' });
  });

  it('looks at a file that is dropped onto the window', async () => {
    await page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.ics', { type: 'text/calendar' }));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    }, GOOD.toString());
    await dialog('Import dropped.ics').getByText('Call of ministers').waitFor();
    await page.keyboard.press('Escape');
    await dialog(/Import/).waitFor({ state: 'detached' });
  });

  it('takes a JSON file whole or not at all', async () => {
    await page.keyboard.press('i');
    const entries = [
      { kind: 'talks', title: 'Sound' },
      { kind: 'ball', title: 'Not a kind' },
    ];
    const buffer = Buffer.from(JSON.stringify(entries));
    await chooser().setInputFiles({ name: 'mixed.json', mimeType: 'application/json', buffer });
    const review = dialog('Import mixed.json');
    await review.getByText('A JSON file is taken whole or not at all').waitFor();
    expect(await review.getByRole('button', { name: /^Take/ }).isDisabled()).toBe(true);
    await chooser().setInputFiles({ name: 'ministers.ics', mimeType: 'text/calendar', buffer: GOOD });
    await dialog('Import ministers.ics').getByText('Call of ministers').waitFor();
  });

  it('says of a file that isn’t one of these what can be chosen', async () => {
    await page.keyboard.press('i');
    await chooser().setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByText('“notes.txt” is neither a calendar file (.ics) nor a JSON file (.json).').waitFor();
  });

  it('draws of thousands of entries only those in view', async () => {
    const events = Array.from({ length: 3000 }, (_, at) => event(`${at}@many`, `Entry ${at}`, '20251105'));
    await page.keyboard.press('i');
    await chooser().setInputFiles({
      name: 'many.ics',
      mimeType: 'text/calendar',
      buffer: calendarOf(events),
    });
    const review = dialog('Import many.ics');
    await review.getByRole('heading', { name: '3,000 entries to take' }).waitFor();
    expect(await review.getByRole('listitem').count()).toBeLessThan(20);
    await review.getByText('Entry 0', { exact: true }).waitFor();
    await review.locator('[tabindex="0"]').last().press('End');
    await review.getByText('Entry 2999', { exact: true }).waitFor();
  });

  it('leaves nothing to complain about', () => {
    expect(screen.problems).toEqual([]);
  });
});
