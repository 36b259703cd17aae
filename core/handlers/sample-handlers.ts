import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { ChangeDraft } from '../../shared/entries/change.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';
import type { AppParts } from '../app-parts.ts';
import { entriesLooked } from '../calendar/entries-looked.ts';
import { draftEntry } from '../entries/draft-entry.ts';
import { sampleInputs } from '../sample/sample.ts';

type SampleHandlers = Pick<Handlers, 'sample.add' | 'sample.remove'>;

/** The sample dossier: added in one act, and taken away in one, with what only it has used. */
export function sampleHandlers({ calendar, act, commit, looked, seq }: AppParts): SampleHandlers {
  return {
    async 'sample.add'() {
      const added = await act((drafting) => {
        if (sampleRecords(calendar).length > 0) {
          throw new AppError('conflict', 'The sample is there already. Remove it before you add it anew.');
        }
        const others: Entry[] = [];
        return sampleInputs(drafting.ids, drafting.today).map(({ input, made, moves }) => {
          const id = draftEntry(drafting, input, { made, others, sample: true });
          for (const { when, reason, made: known } of moves) {
            const value = { set: { when }, unset: [], reason };
            drafting.drafts.push({ what: 'entry.edited', id, value, known });
          }
          return id;
        });
      });
      // Nobody asks for the sample to be told of it piece by piece.
      const ids = added.map(({ id }) => id);
      const former = looked.read();
      if (former !== undefined) await looked.remember(entriesLooked(former, ids, seq()));
      return added;
    },

    async 'sample.remove'() {
      if (sampleRecords(calendar).length === 0) {
        throw new AppError('not-found', 'There is no sample to remove.');
      }
      await commit(({ drafts }) => {
        const records = sampleRecords(calendar);
        for (const { entry } of records) drafts.push({ what: 'entry.removed', id: entry.id, value: {} });
        drafts.push(...loosened(calendar), ...leftOver(calendar, records));
      });
      return [];
    },
  };
}

function sampleRecords(calendar: Calendar): readonly EntryRecord[] {
  return [...calendar.entries.values()].filter(({ entry }) => entry.sample);
}

/** Entries of the user's own that hang on one of the sample are taken off it. */
function loosened(calendar: Calendar): readonly ChangeDraft[] {
  const isSample = (id: Entry['partOf']) =>
    id !== undefined && calendar.entries.get(id)?.entry.sample === true;
  return [...calendar.entries.values()].flatMap(({ entry }) => {
    const { partOf, extends: extended, supersedes, trigger } = entry;
    const links = Object.entries({ partOf, extends: extended, supersedes, trigger: trigger?.entry });
    const unset = links.flatMap(([link, id]) => (!entry.sample && isSample(id) ? [link] : []));
    return unset.length === 0
      ? []
      : [{ what: 'entry.edited', id: entry.id, value: { set: {}, unset } } as const];
  });
}

/** Tracks and venues that only the sample has used go with it. */
function leftOver(calendar: Calendar, sample: readonly EntryRecord[]): readonly ChangeDraft[] {
  const kept = [...calendar.entries.values()].filter(({ entry }) => !entry.sample).map(({ entry }) => entry);
  const keptTracks = new Set(kept.flatMap(({ tracks }) => tracks));
  const keptVenues = new Set(kept.map(({ venue }) => venue));
  const tracks = new Set(sample.flatMap(({ entry }) => entry.tracks));
  const venues = new Set(sample.flatMap(({ entry }) => entry.venue ?? []));
  return [
    ...[...tracks]
      .filter((id) => !keptTracks.has(id))
      .map((id) => ({ what: 'track.removed', id, value: {} }) as const),
    ...[...venues]
      .filter((id) => !keptVenues.has(id))
      .map((id) => ({ what: 'venue.removed', id, value: {} }) as const),
  ];
}
