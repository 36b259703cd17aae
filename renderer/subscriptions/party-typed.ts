import * as v from 'valibot';
import { type Party, PartySchema } from '../../shared/entries/person.ts';
import { partyNamed } from '../../shared/places/party-named.ts';

/** The party that is typed, by name or code; undefined where it is none. */
export function partyTyped(typed: string): Party | undefined {
  const party = v.safeParse(PartySchema, partyNamed(typed.trim()) ?? typed.trim());
  return party.success ? party.output : undefined;
}
