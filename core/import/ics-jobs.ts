import { type Outcome, taken } from '../../shared/outcome.ts';
import type { Gazetteer } from '../../shared/places/gazetteer.ts';
import { readIcsImport } from './ics-import.ts';
import {
  type EventRead,
  type OverlayRead,
  type OverlaySurroundings,
  readIcsEvent,
  readIcsOverlay,
} from './ics-overlay.ts';
import type { ImportRead } from './import-read.ts';

type Ground = Omit<OverlaySurroundings, 'gazetteer'>;

interface Jobs {
  readonly import: { readonly asked: Omit<Ground, 'window'>; readonly answer: ImportRead };
  readonly overlay: { readonly asked: Ground; readonly answer: OverlayRead };
  readonly event: {
    readonly asked: Ground & { readonly uid: string; readonly recurrence?: string | undefined };
    readonly answer: EventRead;
  };
}

type Kind = keyof Jobs;

/** Something to be read out of an iCalendar text, as plain data that may go to another thread. */
export type IcsJob<K extends Kind = Kind> = {
  [One in K]: { readonly job: One; readonly text: string } & Jobs[One]['asked'];
}[K];

export type IcsAnswer<K extends Kind = Kind> = Outcome<Jobs[K]['answer']>;

/** Reads other people's calendars; refused, with the reason, where a text is none or takes too long. Never rejects. */
export type RunIcsJob = <K extends Kind>(job: IcsJob<K>) => Promise<IcsAnswer<K>>;

/** Does a job, in the thread that calls. */
export function doIcsJob(job: IcsJob, gazetteer: Gazetteer): IcsAnswer {
  const { text } = job;
  switch (job.job) {
    case 'import':
      return taken(readIcsImport(text, { home: job.home, now: job.now, gazetteer }));
    case 'overlay':
      return readIcsOverlay(text, { home: job.home, now: job.now, window: job.window, gazetteer });
    case 'event':
      return readIcsEvent(text, job, { home: job.home, now: job.now, window: job.window, gazetteer });
  }
}
