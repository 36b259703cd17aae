import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eachOnItsPage } from '../../support/each-on-its-page.ts';

let page: Page;
const screen = eachOnItsPage((given) => {
  page = given;
});

/** As the browser is opened by a click on a notification: anew, on an address that says what to show. */
async function openOn(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${screen.host.facts.api}/${hash}`);
}

it('an address with an entry opens on it, and reading the page anew doesn’t choose it again', async () => {
  const [entry] = await screen.sherpa.entries('add', 'Truce of Spring, deadline, 2026-03-20');
  await openOn(`#entry/${entry?.id}`);
  await page.getByRole('button', { name: 'Edit Title: Truce of Spring' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await page.getByText('No entry is selected.').waitFor();
});

it('an address of the Due list opens on it', async () => {
  await openOn('#due');
  await page.getByRole('heading', { name: 'Due', exact: true }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(screen.problems).toEqual([]);
});
