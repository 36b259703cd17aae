import { useSyncExternalStore } from 'react';
import type { Instant } from '../../shared/dates/instant.ts';
import { useSherpa } from './sherpa.ts';

const MINUTE = 16;

/** The host's time to the minute; redraws when it passes. */
export function useNow(): Instant {
  const { clock } = useSherpa();
  return useSyncExternalStore(clock.watch, () => `${clock.now().slice(0, MINUTE)}:00Z` as Instant);
}
