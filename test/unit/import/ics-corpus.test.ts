import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readIcsImport } from '../../../core/import/ics-import.ts';
import type { Instant } from '../../../shared/dates/instant.ts';
import { EntryInputSchema } from '../../../shared/entries/entry-input.ts';
import { theGazetteer } from '../../support/the-gazetteer.ts';

const corpus = new URL('../../../../shared/ics-corpus/', import.meta.url);
const isThere = existsSync(corpus);
if (!isThere) console.log(`skipped: the calendars from the wild aren’t at ${corpus.pathname}`);

const surroundings = {
  home: 'Europe/Berlin',
  now: '2025-11-25T12:00:00Z' as Instant,
  gazetteer: theGazetteer,
};
const LONGEST_MS = 5000;

/** How many dated, titled events ical.js sees; none where it can't read the file. */
function eventsSeen(text: string): number {
  try {
    const [, ...events] = JSON.stringify(ICAL.parse(text)).split('"vevent",[');
    return events.filter((event) => event.includes('"dtstart",') && event.includes('"summary",')).length;
  } catch {
    // ical.js gives up a whole file at one bad line; then there is nothing to compare with.
    return 0;
  }
}

describe.skipIf(!isThere)('calendars from the wild', () => {
  it('are read without a crash or a wait, give sound entries, and none is passed over in silence', {
    timeout: 120_000,
  }, () => {
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.ics'))) {
      const text = readFileSync(new URL(name, corpus), 'utf8');
      const begun = performance.now();
      const { inputs, refused } = readIcsImport(text, surroundings);
      expect([name, performance.now() - begun < LONGEST_MS]).toEqual([name, true]);
      expect([name, inputs.length + refused.length > 0]).toEqual([name, true]);
      for (const { input } of inputs) {
        expect([name, v.safeParse(EntryInputSchema, input).issues]).toEqual([name, undefined]);
      }
      const isUnreadable = refused.some(({ reason }) => /isn’t a date|can’t be read/.test(reason));
      if (eventsSeen(text) > 0 && !isUnreadable) expect([name, inputs.length > 0]).toEqual([name, true]);
    }
  });
});
