import { type Instant, instantFrom, instantMs } from '../../shared/dates/instant.ts';
import type { MirrorStore } from './mirror.ts';

const MS_PER_MINUTE = 60_000;

/** The host's clock as this window reckons it between two answers. */
export interface Clock {
  now(): Instant;
  /** Calls the listener at every full minute and whenever the host says what time it is. */
  watch(listener: () => void): () => void;
}

/** A clock that goes by the host's `status.now`, so that a host started at another time shows that time. */
export function createClock(mirror: MirrorStore, monotonicMs: () => number): Clock {
  let base = { host: 0, here: monotonicMs() };
  const read = () => instantMs(mirror.getState().calendar?.status.now ?? '1970-01-01T00:00:00Z');
  const nowMs = () => base.host + monotonicMs() - base.here;
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    for (const listener of listeners) listener();
    schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    if (listeners.size === 0) return;
    timer = setTimeout(tell, MS_PER_MINUTE - (nowMs() % MS_PER_MINUTE) + 5);
  };

  mirror.subscribe((mirror, before) => {
    if (mirror.calendar?.status === before.calendar?.status) return;
    base = { host: read(), here: monotonicMs() };
    tell();
  });

  return {
    now: () => instantFrom(nowMs()),
    watch(listener) {
      listeners.add(listener);
      schedule();
      return () => {
        listeners.delete(listener);
        schedule();
      };
    },
  };
}
