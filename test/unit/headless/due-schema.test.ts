import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dueSchema, dueSchemaPath } from '../../../build/due-schema.ts';
import { createMemoryApp } from '../../support/memory-app.ts';

const text = readFileSync(dueSchemaPath, 'utf8');
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(text));

describe('docs/due.schema.json', () => {
  it('is what the contract checks by; “node build/due-schema.ts” and “npm run format” write it anew', () => {
    expect(JSON.parse(text)).toEqual(dueSchema());
  });

  it('takes what sherpa gives, and nothing else', async () => {
    const { request, clock } = await createMemoryApp('2026-10-01T12:00:00Z');
    await request('sample.add', {});
    clock.ms = Date.parse('2026-11-10T04:00:00Z');
    const { due } = await request('reminders.read', {});
    const [first, ...others] = due.map(({ alarm }) => alarm.key);
    await request('reminders.snooze', { key: first ?? '', until: 'PT10M', pastDue: true });
    await request('reminders.dismiss', { keys: others.slice(0, 1) });
    const list = JSON.parse(JSON.stringify(await request('reminders.read', {})));
    expect([list.due.length, list.snoozed.length, list.receipts.length].every((count) => count > 0)).toBe(
      true,
    );
    expect(isValid(list), JSON.stringify(isValid.errors?.[0])).toBe(true);
    expect(isValid({ ...list, snoozed: [{ ...list.snoozed[0], until: 'soon' }] })).toBe(false);
  });
});
