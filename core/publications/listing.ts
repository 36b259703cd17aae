/** A calendar that somebody may write into. */
export interface FoundCalendar {
  readonly url: string;
  readonly title: string;
}

/** What a listing says of what was asked for, and of what is in it. Addresses are whole, as `URL.href`. */
export interface Listing {
  readonly isCollection: boolean;
  readonly isCalendar: boolean;
  readonly title: string | undefined;
  readonly etag: string | undefined;
  /** Files and calendar objects, with their ETags. */
  readonly members: ReadonlyMap<string, string | undefined>;
  readonly calendars: readonly FoundCalendar[];
  /** Where the server tells more of whoever signed in, and where it keeps their calendars. */
  readonly principal: string | undefined;
  readonly home: string | undefined;
}

/** An answer to PROPFIND, and the address that was asked. */
export interface ListingJob {
  readonly url: string;
  readonly text: string;
}

/** Why an answer to PROPFIND couldn't be read. */
export type Unreadable = 'too-long' | 'too-large' | 'failed';

/** Reads an answer to PROPFIND where it can't hold anything up; one that is no listing is as an empty one. Never rejects. */
export type ReadListing = (job: ListingJob) => Promise<Listing | Unreadable>;
