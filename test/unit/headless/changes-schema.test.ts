import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { changesSchema, changesSchemaPath } from '../../../build/changes-schema.ts';
import { aDay } from '../../support/a-calendar.ts';
import { createMemoryApp } from '../../support/memory-app.ts';

const text = readFileSync(changesSchemaPath, 'utf8');
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(text));

describe('docs/changes.schema.json', () => {
  it('is what the contract checks by; “node build/changes-schema.ts” and “npm run format” write it anew', () => {
    expect(JSON.parse(text)).toEqual(changesSchema());
  });

  it('takes what sherpa gives, and nothing else', async () => {
    const { request } = await createMemoryApp();
    await request('sample.add', {});
    const changes = JSON.parse(JSON.stringify(await request('changes.read', { since: aDay('2025-08-01') })));
    expect(new Set(changes.items.map(({ kind }: { readonly kind: string }) => kind)).size).toBeGreaterThan(2);
    expect(isValid(changes), JSON.stringify(isValid.errors?.[0])).toBe(true);
    expect(isValid({ ...changes, items: [{ ...changes.items[0], kind: 'gossip' }] })).toBe(false);
  });
});
