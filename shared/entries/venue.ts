import * as v from 'valibot';
import { ZoneSchema } from '../dates/when.ts';
import { VenueIdSchema } from './ids.ts';

/** What a venue is, apart from its id: where it lies, whose territory (ISO 3166-1 alpha-2), and whose clock (IANA). */
export const VenueFields = {
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('a venue needs a name'), v.maxLength(200)),
  city: v.pipe(v.string(), v.trim(), v.maxLength(120)),
  country: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/, 'a country is two capital letters (ISO 3166-1), such as CH'),
  ),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  zone: ZoneSchema,
};

/** A place where people meet; latitude and longitude are degrees (WGS 84). */
export const VenueSchema = v.strictObject({ id: VenueIdSchema, ...VenueFields });

export type Venue = Readonly<v.InferOutput<typeof VenueSchema>>;
