import * as v from 'valibot';
import { PersonIdSchema } from './ids.ts';

/** A party is a state (ISO 3166-1 alpha-2) or an organisation's short name, such as US, CN or EU. */
export const PartySchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z][A-Z0-9]{1,11}$/, 'a party is a code in capitals, such as US, CN or ASEAN'),
);

export type Party = v.InferOutput<typeof PartySchema>;

/**
 * Someone who belongs to a party. With a `capacity` (an office such as "US Treasury Secretary") they speak for it;
 * without one they don't.
 */
export const PersonSchema = v.strictObject({
  id: PersonIdSchema,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('a person needs a name'), v.maxLength(120)),
  party: v.optional(PartySchema),
  capacity: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

export type Person = Readonly<v.InferOutput<typeof PersonSchema>>;
