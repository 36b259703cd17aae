/** What a publication can wait for before it goes on by itself. */
export type WaitsFor = 'consent' | 'password' | 'settings';

/** Why something couldn't be published, as a sentence for people; never with a password in it. */
export class PublishTrouble extends Error {
  override readonly name = 'PublishTrouble';
  /** What has to be done before another try can help; without it, time may help. */
  readonly waitsFor: WaitsFor | undefined;
  /** How long the server asks to be left alone. */
  readonly retryAfterMs: number | undefined;

  /** Whether the run had brought something before it was stopped: then the next may bring more, and soon. */
  hasGotOn = false;
  /** Whether it is about this host alone: another kind of host may have what it lacks. */
  readonly isOnlyHere: boolean;

  constructor(
    sentence: string,
    then: {
      readonly waitsFor?: WaitsFor;
      readonly retryAfterMs?: number | undefined;
      readonly isOnlyHere?: boolean;
    } = {},
  ) {
    super(sentence);
    this.waitsFor = then.waitsFor;
    this.retryAfterMs = then.retryAfterMs;
    this.isOnlyHere = then.isOnlyHere === true;
  }
}
