import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangesSchema } from '../shared/contract/methods/change-methods.ts';
import { WhenSchema } from '../shared/dates/when.ts';
import { ReadingViewSchema, StatementViewSchema } from '../shared/entries/entry-view.ts';
import { root } from './paths.ts';
import { schemaOf } from './schema-of.ts';

/** Where the documented schema of `sherpa changes --json` lies. */
export const changesSchemaPath = join(root, 'docs', 'changes.schema.json');

/** The JSON Schema of what moved, made from the schema that the contract checks by. */
export function changesSchema(): unknown {
  const parts = { statement: StatementViewSchema, reading: ReadingViewSchema, when: WhenSchema };
  return { ...schemaOf(ChangesSchema, parts), title: 'What moved, as sherpa changes --json gives it' };
}

if (import.meta.main) writeFileSync(changesSchemaPath, `${JSON.stringify(changesSchema(), undefined, 2)}\n`);
