import * as v from 'valibot';
import { TrackIdSchema } from './ids.ts';

/** The palette tracks take their colours from; each name is a CSS colour (RFC 7986 §5.9 asks for one). */
export const TRACK_COLOURS = [
  'steelblue',
  'mediumpurple',
  'seagreen',
  'darkgoldenrod',
  'indianred',
  'teal',
  'slategray',
  'palevioletred',
] as const;

export type TrackColour = (typeof TRACK_COLOURS)[number];

/** A line of business that entries belong to, such as the US–China trade truce. Names are unique, whatever their case. */
export const TrackSchema = v.strictObject({
  id: TrackIdSchema,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('a track needs a name'), v.maxLength(120)),
  colour: v.picklist(TRACK_COLOURS),
});

export type Track = Readonly<v.InferOutput<typeof TrackSchema>>;
