import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { EntryViewSchema } from '../shared/entries/entry-view.ts';
import { root } from './paths.ts';
import { schemaOf } from './schema-of.ts';

/** Where the documented schema of `--json` lies. */
export const entrySchemaPath = join(root, 'docs', 'entry.schema.json');

/** The JSON Schema of what `--json` gives for entries, made from the schema that the contract checks by. */
export function entrySchema(): unknown {
  return { ...schemaOf(v.array(EntryViewSchema)), title: 'Entries as sherpa gives them with --json' };
}

if (import.meta.main) writeFileSync(entrySchemaPath, `${JSON.stringify(entrySchema(), undefined, 2)}\n`);
