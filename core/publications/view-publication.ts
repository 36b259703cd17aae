import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import { dueAt, type Timing } from '../../shared/publications/due-at.ts';
import type { Secrets } from '../ports.ts';
import type { PublicationMemory } from './publication-memory.ts';
import type { SavedPublication } from './saved-publication.ts';

/** A publication while a host runs. */
export interface PublicationState extends Timing {
  readonly saved: SavedPublication;
  readonly memory: PublicationMemory;
  readonly isRunning: boolean;
  /** How far a run is that takes its time. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** Its feed's; undefined where there is none any more. */
  readonly title: string | undefined;
  /** Whether its password, if it has one, can be read here; undefined until that was looked at. */
  readonly canRead: boolean | undefined;
}

interface Surroundings {
  readonly now: number;
  /** Whether this host publishes by itself. */
  readonly goesByItself: boolean;
  readonly secrets: Pick<Secrets, 'kept' | 'note'>;
}

/** A publication as it is listed. */
export function viewPublication(
  state: PublicationState,
  { now, goesByItself, secrets }: Surroundings,
): PublicationView {
  const { title } = state;
  const { hasPassword, ...publication } = state.saved;
  const { last, failingSince, tries, waitsFor } = state.memory;
  const due = dueAt(state, now);
  return {
    ...publication,
    ...(title === undefined ? {} : { title }),
    ...(hasPassword ? { password: keptHow(state, secrets) } : {}),
    status: {
      isRunning: state.isRunning,
      ...(state.progress === undefined ? {} : { progress: state.progress }),
      tries,
      ...(last === undefined ? {} : { last }),
      ...(goesByItself && due?.isCertain === true ? { next: instantFrom(Math.max(now, due.at)) } : {}),
      ...(failingSince === undefined ? {} : { failingSince }),
      ...(waitsFor === undefined ? {} : { waitsFor }),
    },
  };
}

function keptHow(
  { canRead }: PublicationState,
  { kept, note }: Surroundings['secrets'],
): NonNullable<PublicationView['password']> {
  if (canRead === false) return { kept: 'missing' };
  return note === undefined ? { kept } : { kept, note };
}
