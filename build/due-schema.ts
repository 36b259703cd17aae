import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DueListSchema } from '../shared/reminders/due-list.ts';
import { PlannedAlarmSchema } from '../shared/reminders/planned-alarm.ts';
import { root } from './paths.ts';
import { schemaOf } from './schema-of.ts';

/** Where the documented schema of `sherpa due --json` lies. */
export const dueSchemaPath = join(root, 'docs', 'due.schema.json');

/** The JSON Schema of the Due list, made from the schema that the contract checks by. */
export function dueSchema(): unknown {
  return {
    ...schemaOf(DueListSchema, { alarm: PlannedAlarmSchema }),
    title: 'The Due list, as sherpa due --json gives it',
  };
}

if (import.meta.main) writeFileSync(dueSchemaPath, `${JSON.stringify(dueSchema(), undefined, 2)}\n`);
