import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { createImportThread } from '../../../core/node/import-thread.ts';
import type { Instant } from '../../../shared/dates/instant.ts';
import { EntryInputSchema } from '../../../shared/entries/entry-input.ts';
import { createMemoryApp } from '../../support/memory-app.ts';
import { mutatedIcs } from '../../support/mutate-ics.ts';
import { createQuietLog } from '../../support/quiet-log.ts';
import { readableEvents } from '../../support/readable-events.ts';

const corpus = new URL('../../../../shared/ics-corpus/', import.meta.url);
const isThere = existsSync(corpus);
if (!isThere) console.log(`skipped: the calendars from the wild aren’t at ${corpus.pathname}`);
const names = isThere ? readdirSync(corpus).filter((file) => file.endsWith('.ics')) : [];

/** All of them with SHERPA_MUTATIONS=700; a sample otherwise, for time. */
const MUTATIONS = Number(process.env.SHERPA_MUTATIONS ?? 72);
const FILES = process.env.SHERPA_MUTATIONS === undefined ? 48 : names.length;
/** On a machine that has nothing else to do; the thread is killed when it has worked so long. */
const LONGEST_MS = 5000;

const ground = { home: 'Europe/Berlin', now: '2025-11-25T12:00:00Z' as Instant };
const thread = createImportThread({ log: createQuietLog() });
afterAll(() => thread.close());

const textOf = (name: string) => readFileSync(new URL(name, corpus), 'utf8');

interface Case {
  readonly what: string;
  readonly text: string;
}

function* cases(): Iterable<Case> {
  for (const [index, name] of names.entries())
    if (index % Math.ceil(names.length / FILES) === 0) yield { what: name, text: textOf(name) };
  for (let seed = 0; seed < MUTATIONS; seed += 1) {
    const name = names[(seed * 7919) % names.length] ?? '';
    const { how, text } = mutatedIcs(textOf(name), seed);
    yield { what: `${name}, ${how}, seed ${seed}`, text };
  }
}

describe.skipIf(!isThere)('calendars from the wild, and broken copies of them', () => {
  it('crash nothing, hang nothing, give entries where others can read them, and are never passed over in silence', {
    timeout: 1_200_000,
  }, async () => {
    for (const { what, text } of cases()) {
      const begun = process.cpuUsage();
      const read = await thread.run({ job: 'import', text, ...ground });
      const { user, system } = process.cpuUsage(begun);
      expect([what, (user + system) / 1000 < LONGEST_MS]).toEqual([what, true]);
      if (!read.ok) throw new Error(`${what}: ${read.reason}`);
      const { inputs, refused } = read.value;
      expect([what, inputs.length + refused.length > 0]).toEqual([what, true]);
      for (const { at, reason } of refused)
        expect([what, at !== '', /^\S.*[.!]$/su.test(reason), reason]).toEqual([what, true, true, reason]);
      for (const { input } of inputs.slice(0, 200))
        expect([what, v.safeParse(EntryInputSchema, input).issues]).toEqual([what, undefined]);
      if (readableEvents(text) > 0) expect([what, inputs.length > 0]).toEqual([what, true]);
    }
  });

  it('are taken in one act or not at all', { timeout: 120_000 }, async () => {
    const memory = await createMemoryApp();
    for (let seed = 0; seed < 24; seed += 1) {
      const { text } = mutatedIcs(textOf(names[(seed * 104_729) % names.length] ?? ''), seed);
      const before = memory.store.seq;
      const { taken, entries } = await memory.request('entries.import', {
        as: 'ics',
        content: text,
        accept: true,
      });
      expect([seed, memory.store.seq > before]).toEqual([seed, taken && entries.length > 0]);
      if (taken) await memory.request('history.undo', {});
      expect([seed, (await memory.request('entries.list', {})).length]).toEqual([seed, 0]);
    }
  });
});
