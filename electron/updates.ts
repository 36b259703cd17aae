import type { UpdateTrouble } from './update-trouble.ts';
import { updateTroubleOf } from './update-trouble.ts';

/** How far it is with a new version. */
export type UpdateState = 'idle' | 'checking' | 'downloading' | 'ready';

/** Where new versions come from. */
export interface UpdateSource {
  /** Resolves with the version that is newer than this one, if there is one. */
  check(): Promise<string | undefined>;
  /** Gets it, and rejects where it isn't what was promised. It is put in place at the end of Sherpa, unless it was before. */
  download(): Promise<void>;
  /** Puts it in place at once and starts it; Sherpa must have let go of everything. */
  install(): void;
}

/** What is asked of the user, and what they are told. */
export interface UpdateBoxes {
  tellUpToDate(): void;
  askDownload(version: string): Promise<boolean>;
  askRestart(version: string): Promise<boolean>;
  sayTrouble(trouble: UpdateTrouble): void;
}

export interface UpdatesOptions {
  /** Loads what asks for new versions; called at the first question, and never where nobody asks. */
  readonly open: () => Promise<UpdateSource>;
  readonly boxes: UpdateBoxes;
  /** Lets go of everything, then does what is last. */
  readonly endWith: (last: () => void) => Promise<void>;
  /** Called when the state is another. */
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** New versions, asked for by the user and never by itself. */
export interface Updates {
  readonly state: UpdateState;
  /** Looks for a new version; where one has been got already, asks when to restart. */
  next(): void;
}

export function createUpdates({ open, boxes, endWith, onChange, onFailure }: UpdatesOptions): Updates {
  let state: UpdateState = 'idle';
  let ready: { readonly source: UpdateSource; readonly version: string } | undefined;

  function become(next: UpdateState): void {
    state = next;
    onChange();
  }

  async function look(): Promise<void> {
    become('checking');
    const source = await open();
    const version = await source.check();
    if (version === undefined) {
      become('idle');
      boxes.tellUpToDate();
    } else if (await boxes.askDownload(version)) {
      become('downloading');
      await source.download();
      ready = { source, version };
      become('ready');
      await askRestart(ready);
    } else {
      become('idle');
    }
  }

  async function askRestart({ source, version }: NonNullable<typeof ready>): Promise<void> {
    if (await boxes.askRestart(version)) await endWith(() => source.install());
  }

  function fail(error: unknown): void {
    onFailure(error);
    become(ready === undefined ? 'idle' : 'ready');
    boxes.sayTrouble(updateTroubleOf(error));
  }

  return {
    get state() {
      return state;
    },
    next() {
      if (ready !== undefined) askRestart(ready).catch(fail);
      else if (state === 'idle') look().catch(fail);
    },
  };
}
