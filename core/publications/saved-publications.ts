import * as v from 'valibot';
import { type AnyPublication, type SavedPublication, SavedPublicationSchema } from './saved-publication.ts';

/** The publications that the device keeps. */
export interface SavedPublications {
  read(): readonly SavedPublication[];
  /** Of all that the device keeps, also what isn't understood here. */
  ids(): readonly string[];
  /** Keeps these, or throws `unavailable`; what isn't understood stays beside them, but what is named as removed. */
  remember(publications: readonly SavedPublication[], removed: readonly string[]): Promise<void>;
}

/** Publications among what a device keeps, where a newer Sherpa may have put others that mean nothing here. */
export function createSavedPublications(device: {
  readonly publications: readonly AnyPublication[];
  settlePublications(publications: readonly AnyPublication[]): Promise<void>;
}): SavedPublications {
  return {
    read: () =>
      device.publications.flatMap((one) => {
        const parsed = v.safeParse(SavedPublicationSchema, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ids: () => device.publications.map(({ id }) => id),
    async remember(publications, removed) {
      const known = new Set([...publications.map(({ id }) => id), ...removed]);
      const others = device.publications.filter(
        (one) => !known.has(one.id) && !v.is(SavedPublicationSchema, one),
      );
      await device.settlePublications([...publications.map((one) => ({ ...one })), ...others]);
    },
  };
}
