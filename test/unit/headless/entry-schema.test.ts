import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { entrySchema, entrySchemaPath } from '../../../build/entry-schema.ts';
import type { EntryView } from '../../../shared/entries/entry-view.ts';
import { createMemoryApp } from '../../support/memory-app.ts';

const text = readFileSync(entrySchemaPath, 'utf8');
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(text));

describe('docs/entry.schema.json', () => {
  let entries: EntryView[];
  beforeAll(async () => {
    const { request } = await createMemoryApp();
    await request('sample.add', {});
    entries = JSON.parse(JSON.stringify(await request('entries.list', {})));
  });

  it('is what the contract checks by; “node build/entry-schema.ts” and “npm run format” write it anew', () => {
    expect(JSON.parse(text)).toEqual(entrySchema());
  });

  it('takes what sherpa gives', () => {
    expect(entries.length).toBeGreaterThan(10);
    expect(isValid(entries), JSON.stringify(isValid.errors?.[0])).toBe(true);
  });

  it.each<readonly [string, Record<string, unknown>]>([
    ['a field that isn’t documented', { colour: 'red' }],
    ['a standing that isn’t one', { standing: 'certain' }],
    ['a day that isn’t written as one', { window: { from: '24/10/2025' } }],
    ['an instant that isn’t in UTC', { instant: '2025-10-24T09:00:00+02:00' }],
    ['a link that a browser would run', { links: ['javascript:alert(1)'] }],
  ])('refuses %s', (_, change) => {
    expect(isValid([{ ...entries[0], ...change }])).toBe(false);
  });

  it('takes addresses whatever the case of their scheme, as the contract does', () => {
    expect(isValid([{ ...entries[0], links: ['HTTPS://example.org', 'mailto:a@example.org'] }])).toBe(true);
  });
});
