/** What is to be seen of a feed. */
export const FEED_PARTS = ['address', 'preview', 'health'] as const;
export type FeedPart = (typeof FEED_PARTS)[number];
