import * as v from 'valibot';
import { PersonIdSchema, TrackIdSchema, VenueIdSchema } from '../../entries/ids.ts';
import { PersonSchema } from '../../entries/person.ts';
import { TrackSchema } from '../../entries/track.ts';
import { VenueFields, VenueSchema } from '../../entries/venue.ts';
import { type MethodContract, Nothing, reads, text, writes } from './method.ts';

export const GazetteerHitSchema = v.strictObject(VenueFields);

export type GazetteerHit = v.InferOutput<typeof GazetteerHitSchema>;

/** What entries refer to: tracks, venues and people. */
export const REGISTER_METHODS = {
  'tracks.save': writes(
    v.strictObject({ ...v.partial(TrackSchema).entries, name: TrackSchema.entries.name }),
    TrackSchema,
  ),
  'tracks.remove': writes(v.strictObject({ id: TrackIdSchema }), Nothing),
  'venues.save': writes(v.strictObject({ id: v.optional(VenueIdSchema), ...VenueFields }), VenueSchema),
  'venues.remove': writes(v.strictObject({ id: VenueIdSchema }), Nothing),
  'venues.find': reads(v.strictObject({ text: text(200) }), v.array(GazetteerHitSchema)),
  'people.save': writes(
    v.strictObject({ ...v.omit(PersonSchema, ['id']).entries, id: v.optional(PersonIdSchema) }),
    PersonSchema,
  ),
  'people.remove': writes(v.strictObject({ id: PersonIdSchema }), Nothing),
} as const satisfies Record<string, MethodContract>;
