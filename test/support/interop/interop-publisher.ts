import { createHash } from 'node:crypto';
import { createPublisher, type Publisher } from '../../../core/feeds/publisher.ts';
import { gzip } from '../../../core/node/gzip.ts';
import type { Calendar } from '../../../shared/entries/calendar.ts';
import { aFeedMemory } from '../a-feed-memory.ts';

/**
 * Publishes a calendar on the day given as a host does, under the secret `secret`. `seq` tells it of changes; without it the
 * calendar is one that doesn't change.
 */
export function publisherOf(calendar: () => Calendar, day: string, seq: () => number = () => 1): Publisher {
  return createPublisher({
    calendar,
    seq,
    clock: { now: () => Date.parse(`${day}T12:00:00Z`) },
    bytes: { gzip, digest: (bytes) => createHash('sha256').update(bytes).digest('base64url') },
    origin: () => 'http://127.0.0.1:7437',
    ...aFeedMemory('secret'),
  });
}
