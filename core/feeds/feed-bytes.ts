/** What the host's library does with bytes, for feeds. */
export interface FeedBytes {
  gzip(bytes: Uint8Array): Promise<Uint8Array>;
  /** A digest that differs whenever the bytes do (SHA-256), as text that fits into an ETag. */
  digest(bytes: Uint8Array): string;
}
