/** The secrets in the addresses of feeds, which are all that protects them; this device keeps them. */
export interface FeedSecrets {
  /** The secret of a feed: its own, or the one that feeds have in common. */
  of(key: string): string;
  hasOwn(key: string): boolean;
  /** Gives a feed another secret, of its own: nothing answers at the old address any more. False where it can't be kept. */
  renew(key: string): Promise<boolean>;
}

/** The secrets that a device keeps. */
export function feedSecretsOn(device: {
  readonly feedSecret: string;
  readonly feedSecrets: Readonly<Record<string, string>>;
  renewFeedSecret(key: string): Promise<boolean>;
}): FeedSecrets {
  const own = (key: string) => (Object.hasOwn(device.feedSecrets, key) ? device.feedSecrets[key] : undefined);
  return {
    of: (key) => own(key) ?? device.feedSecret,
    hasOwn: (key) => own(key) !== undefined,
    renew: (key) => device.renewFeedSecret(key),
  };
}
