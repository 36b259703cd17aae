import { instantFrom } from '../../shared/dates/instant.ts';
import type { Clock } from '../ports.ts';
import type { PublicationMemory } from './publication-memory.ts';
import { PublishTrouble } from './publish-trouble.ts';
import type { SavedPublication } from './saved-publication.ts';
import type { FeedFile, Target } from './target.ts';

interface RunParts {
  readonly clock: Clock;
  readonly feedFile: (key: string, rendering: SavedPublication['rendering']) => FeedFile | undefined;
  readonly digest: (text: string) => string;
  readonly password: () => Promise<string | undefined>;
  readonly targetAt: (to: SavedPublication['to'], password: string | undefined, hasWorked: boolean) => Target;
  /** Keeps what is known now, and resolves once it is on disk. */
  readonly keep: (memory: PublicationMemory) => Promise<void>;
  readonly memory: () => PublicationMemory;
  readonly sentenceOf: (error: unknown) => string;
  readonly onProgress: (done: number, of: number) => void;
  readonly isBrokenOff: () => boolean;
}

/** Publishes once, and gives what is to be remembered of it; undefined where it was broken off, which is neither done nor failed. */
export async function runPublication(
  saved: SavedPublication,
  consent: boolean,
  parts: RunParts,
): Promise<PublicationMemory | undefined> {
  const { clock, digest, keep, memory } = parts;
  try {
    const file = parts.feedFile(saved.feed, saved.rendering);
    if (file === undefined) throw feedGone();
    const target = parts.targetAt(saved.to, await parts.password(), memory().hasWorked);
    const { outcome, sentence } = await target.publish(file, {
      published: memory().published,
      keep: (published) => keep({ ...memory(), published }),
      consent,
      onProgress: parts.onProgress,
    });
    return {
      ...withoutTrouble(memory()),
      last: { at: instantFrom(clock.now()), outcome, sentence },
      tries: 0,
      hasWorked: true,
      // What was refused in part is tried again, though the feed be the same.
      feedDigest: outcome === 'partly' ? undefined : digest(file.text),
    };
  } catch (error) {
    return parts.isBrokenOff() ? undefined : failed(memory(), error, parts);
  }
}

function failed(
  memory: PublicationMemory,
  error: unknown,
  { clock, sentenceOf }: RunParts,
): PublicationMemory {
  const now = clock.now();
  const at = instantFrom(now);
  const { waitsFor, retryAfterMs, isOnlyHere, hasGotOn } = error instanceof PublishTrouble ? error : {};
  return {
    ...withoutTrouble(memory),
    last: { at, outcome: 'failed', sentence: sentenceOf(error) },
    failingSince: memory.failingSince ?? at,
    tries: hasGotOn === true ? 1 : memory.tries + 1,
    ...(waitsFor === undefined ? {} : { waitsFor }),
    ...(isOnlyHere === true ? { lackedPassword: true } : {}),
    ...(retryAfterMs === undefined ? {} : { notBefore: instantFrom(now + retryAfterMs) }),
  };
}

function withoutTrouble(memory: PublicationMemory): PublicationMemory {
  const {
    waitsFor: _waited,
    lackedPassword: _lacked,
    notBefore: _until,
    failingSince: _since,
    ...others
  } = memory;
  return others;
}

function feedGone(): PublishTrouble {
  // Its removal may be undone: so it waits for nobody.
  return new PublishTrouble(
    'There is no such feed any more: choose another, or remove this publication. What is published stays as it is.',
  );
}
