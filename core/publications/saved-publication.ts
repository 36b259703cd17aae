import * as v from 'valibot';
import { isId } from '../../shared/entries/ids.ts';
import { PublicationSchema, type PublishTo } from '../../shared/publications/publication.ts';
import { placeOf } from './place-of.ts';
import { settledTo } from './settled-to.ts';

const PublicationIdSchema = v.custom<string>(isId);

/** A publication as the device keeps it: its password is elsewhere. */
export const SavedPublicationSchema = v.object({
  ...PublicationSchema.entries,
  // It becomes a file's name, and whoever made the folder may have put anything there.
  id: PublicationIdSchema,
  to: v.pipe(PublicationSchema.entries.to, v.check(isSettled)),
  hasPassword: v.optional(v.boolean(), false),
});

export type SavedPublication = Readonly<v.InferOutput<typeof SavedPublicationSchema>>;

/** Whatever the device keeps under an id, also what a newer Sherpa put there. */
export const AnyPublicationSchema = v.looseObject({ id: v.string() });

export type AnyPublication = Readonly<v.InferOutput<typeof AnyPublicationSchema>>;

/** Whether a place is as settling would leave it, whoever wrote it down. */
function isSettled(to: PublishTo): boolean {
  if (to.kind === 'folder' ? to.file === undefined : !URL.canParse(to.url)) return false;
  const settled = settledTo(to, '');
  return settled.ok && placeOf(settled.value) === placeOf(to);
}
