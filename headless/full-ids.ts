import type { InputOf } from '../shared/contract/methods.ts';
import type { EntryId } from '../shared/entries/ids.ts';
import type { Host } from './host.ts';

type Links = Pick<InputOf<'entries.edit'>['set'], 'extends' | 'supersedes' | 'partOf' | 'trigger'>;

/** Fields that name other entries by the beginning of an id, with the whole of it. Rejects where none or several begin so. */
export async function withFullIds<Fields extends Links>(host: Host, fields: Fields): Promise<Fields> {
  const full = async (id: string): Promise<EntryId> => (await host.request('entries.show', { id })).id;
  const { extends: extended, supersedes, partOf, trigger } = fields;
  return {
    ...fields,
    ...(extended && { extends: await full(extended) }),
    ...(supersedes && { supersedes: await full(supersedes) }),
    ...(partOf && { partOf: await full(partOf) }),
    ...(trigger && { trigger: { ...trigger, entry: await full(trigger.entry) } }),
  };
}
