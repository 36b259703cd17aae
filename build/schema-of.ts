import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { DaySchema } from '../shared/dates/day.ts';
import { InstantSchema } from '../shared/dates/instant.ts';
import { EntryIdSchema, ReadingIdSchema, StatementIdSchema, VenueIdSchema } from '../shared/entries/ids.ts';

const id = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' } as const;

/** Schemas that are functions to valibot, as the text they stand for. */
const asText = new Map<
  unknown,
  { readonly type: 'string'; readonly pattern: string; readonly description?: string }
>([
  [DaySchema, { type: 'string', pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}$', description: 'A day, YYYY-MM-DD.' }],
  [
    InstantSchema,
    {
      type: 'string',
      pattern: '^[1-9]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
      description: 'An instant in UTC.',
    },
  ],
  [EntryIdSchema, id],
  [StatementIdSchema, id],
  [ReadingIdSchema, id],
  [VenueIdSchema, id],
]);

/** The JSON Schema of what a schema of the contract gives; `definitions` are parts that it names instead of repeating. */
export function schemaOf(
  schema: v.GenericSchema,
  definitions: Readonly<Record<string, v.GenericSchema>> = {},
): object {
  return toJsonSchema(schema, {
    definitions,
    target: 'draft-2020-12',
    typeMode: 'output',
    overrideSchema: ({ valibotSchema }) => asText.get(valibotSchema),
    // Checks by function (does this day exist?) and trimming say nothing that JSON Schema could.
    ignoreActions: ['check', 'trim', 'finite'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' &&
      'requirement' in valibotAction &&
      valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: patternOf(valibotAction.requirement) }
        : undefined,
  });
}

/** JSON Schema knows no flags: a letter that may be of either case becomes a class of both. */
function patternOf({ source, flags }: RegExp): string {
  return flags.includes('i')
    ? source.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
    : source;
}
