import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openScreen, type Screen } from './open-screen.ts';

/** Opens a screen for the tests of a file, and for each of them a page, which `begin` is given before the test runs. */
export function eachOnItsPage(
  begin: (page: Page) => Promise<void> | void,
): Pick<Screen, 'sherpa' | 'host' | 'problems'> {
  let screen: Screen;
  let page: Page;
  beforeAll(async () => {
    screen = await openScreen();
  });
  afterAll(() => screen.close());
  beforeEach(async () => {
    page = await screen.open();
    await begin(page);
  });
  afterEach(() => page.close());
  return {
    get sherpa() {
      return screen.sherpa;
    },
    get host() {
      return screen.host;
    },
    get problems() {
      return screen.problems;
    },
  };
}
