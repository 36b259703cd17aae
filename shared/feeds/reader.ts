/** The programs that fetch feeds, by the names people know; `other` is every other one. */
export const READERS = ['google', 'outlook', 'apple', 'thunderbird', 'other'] as const;

/** One of `READERS`. */
export type Reader = (typeof READERS)[number];
