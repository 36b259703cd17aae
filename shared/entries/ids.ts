import * as v from 'valibot';

export type EntryId = string & { readonly __brand: 'EntryId' };
export type StatementId = string & { readonly __brand: 'StatementId' };
export type ReadingId = string & { readonly __brand: 'ReadingId' };
export type TrackId = string & { readonly __brand: 'TrackId' };
export type VenueId = string & { readonly __brand: 'VenueId' };
export type PersonId = string & { readonly __brand: 'PersonId' };
export type FeedId = string & { readonly __brand: 'FeedId' };
/** One thing a person did; every change it made carries this id, and undo takes them all back. */
export type ActId = string & { readonly __brand: 'ActId' };

const SHAPE = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether the text may serve as an id: letters, digits, `-` and `_`, 64 at most. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && SHAPE.test(text);
}

function idSchema<Id extends string>() {
  return v.custom<Id>(isId, 'an id is made of letters, digits, - and _');
}

export const EntryIdSchema = idSchema<EntryId>();
export const StatementIdSchema = idSchema<StatementId>();
export const ReadingIdSchema = idSchema<ReadingId>();
export const TrackIdSchema = idSchema<TrackId>();
export const VenueIdSchema = idSchema<VenueId>();
export const PersonIdSchema = idSchema<PersonId>();
export const FeedIdSchema = idSchema<FeedId>();
export const ActIdSchema = idSchema<ActId>();
