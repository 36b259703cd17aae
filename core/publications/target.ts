import type { PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import type { Dav } from './dav.ts';
import type { Published } from './publication-memory.ts';

/** A feed as it is to be published. */
export interface FeedFile {
  readonly title: string;
  readonly text: string;
}

/** What a run works with. */
export interface Run {
  /** What was published so far, as this device remembers it. */
  readonly published: Published;
  /** Keeps what is known now; called before what can't be taken back, and as it goes. */
  keep(published: Published): Promise<void>;
  /** Whether the user has said yes to what it asked for. */
  readonly consent: boolean;
  /** Told as a long run gets on. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Done {
  readonly outcome: 'published' | 'unchanged' | 'partly';
  readonly sentence: string;
}

/** A place that a feed is published to. What goes wrong is a `PublishTrouble`. */
export interface Target {
  publish(file: FeedFile, run: Run): Promise<Done>;
  /** Takes away what is Sherpa's there; says what it did. */
  takeAway(run: Run): Promise<string>;
  test(): Promise<PublishTest>;
}

/** What a target on a server works with. */
export interface ServerParts {
  readonly openDav: () => Promise<Dav>;
  /** The collection's address with `/` at its end, or the file's. */
  readonly url: string;
  readonly host: string;
  readonly digest: (text: string) => string;
  /** A text that nobody has used. */
  readonly newName: () => string;
  readonly sentenceOf: (error: unknown) => string;
}

/** A test is over when it failed. */
const TRIES_AGAIN = /(?:[;.]|, and) (?:Sherpa|It) tries again\.$/;

/** The steps of a test as they are gone through: the first that throws is the last. */
export async function tested(
  steps: readonly (readonly [PublishTest['steps'][number]['step'], () => Promise<string>])[],
  sentenceOf: (error: unknown) => string,
): Promise<PublishTest> {
  const done: PublishTest['steps'] = [];
  for (const [step, take] of steps) {
    try {
      done.push({ step, ok: true, sentence: await take() });
    } catch (error) {
      done.push({ step, ok: false, sentence: sentenceOf(error).replace(TRIES_AGAIN, '.') });
      return { ok: false, steps: done };
    }
  }
  return { ok: true, steps: done };
}
