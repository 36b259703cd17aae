import * as v from 'valibot';
import { PartySchema } from '../entries/person.ts';
import { withoutTable } from './without-table.ts';

/** Why an entry no longer follows the deadline that it hung on. */
export const STAYS = ['held', 'cancelled', 'replaced', 'over', 'above'] as const;

/** What somebody who is shown an act beforehand should know of it, as facts, so that every language can say it. */
export const PreviewNoteSchema = v.variant('about', [
  /** An entry stays with the old deadline. */
  v.strictObject({ about: v.literal('stays'), title: v.string(), why: v.picklist(STAYS) }),
  /** A side's expiry, a local day or time, isn't taken over. */
  v.strictObject({ about: v.literal('expiry-left'), party: PartySchema, at: v.string() }),
  /** Nobody is recorded as having announced the new deadline. */
  v.strictObject({ about: v.literal('unannounced') }),
  /** Nobody listed the public holidays of parties whose working days count. */
  v.strictObject({ about: v.literal('without-table'), parties: v.array(PartySchema) }),
]);

export type PreviewNote = Readonly<v.InferOutput<typeof PreviewNoteSchema>>;

const WHY: Readonly<Record<(typeof STAYS)[number], string>> = {
  held: 'it is held',
  cancelled: 'it is cancelled',
  replaced: 'another deadline has taken its place',
  over: 'it is over',
  above: 'the new deadline hangs on it',
};

/** A note as an English sentence. */
export function englishNote(note: PreviewNote): string {
  switch (note.about) {
    case 'stays':
      return `“${note.title}” stays with the old deadline: ${WHY[note.why]}.`;
    case 'expiry-left':
      return `The expiry for ${note.party} (${note.at.replace('T', ' ')}) isn’t taken over: give the new one.`;
    case 'unannounced':
      return 'Nobody is recorded as having announced it: add who says so.';
    case 'without-table':
      return withoutTable(note.parties) ?? '';
  }
}
