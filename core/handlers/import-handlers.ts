import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import type { Entry } from '../../shared/entries/entry.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { linksOf } from '../../shared/entries/links-of.ts';
import type { AppParts } from '../app-parts.ts';
import { createViewCache } from '../calendar/view-cache.ts';
import { draftEntry } from '../entries/draft-entry.ts';
import type { Drafting } from '../entries/drafting.ts';
import type { ImportRead } from '../import/import-read.ts';
import { readJsonImport } from '../import/json-import.ts';

type ImportHandlers = Pick<Handlers, 'entries.import'>;

/**
 * Taking in other people's files: first what would be taken, then, with `accept`, taken in one act. A JSON file is taken
 * whole or not at all; of a calendar file the sound entries are taken and the others reported.
 */
export function importHandlers(parts: AppParts): ImportHandlers {
  const { calendar, clock, runIcs } = parts;

  /** A file that can't be read at all is refused as a whole. */
  async function readIcs(text: string): Promise<ImportRead> {
    const now = instantFrom(clock.now());
    const read = await runIcs({ job: 'import', text, home: calendar.settings.home, now });
    return read.ok ? read.value : { inputs: [], refused: [{ at: 'the file', reason: read.reason }] };
  }

  return {
    async 'entries.import'({ as, content, track, accept }) {
      const read = as === 'json' ? readJsonImport(content) : await readIcs(content);
      const refused = [...read.refused];

      const { value: ids, after } = await parts.rehearse((drafting) =>
        draftAll(drafting, read.inputs, track, refused),
      );
      const views = createViewCache(after);
      const shown = ids.flatMap((id) => views.view(id) ?? []);
      const takes = accept && shown.length > 0 && (as === 'ics' || refused.length === 0);
      if (!takes) return { taken: false, entries: shown, refused };

      const entries = await parts.act((drafting) => {
        const late: { at: string; reason: string }[] = [];
        const ids = draftAll(drafting, read.inputs, track, late);
        // Somebody else's change came in between: what was shown is no longer what would be taken.
        if (as === 'json' && late[0] !== undefined) throw new AppError('conflict', late[0].reason);
        return ids;
      });
      return { taken: true, entries, refused };
    },
  };
}

/** Drafts every entry that can be taken; what can't be is added to `refused`, and leaves no draft behind. */
function draftAll(
  drafting: Drafting,
  inputs: ImportRead['inputs'],
  track: string | undefined,
  refused: { at: string; reason: string }[],
): readonly EntryId[] {
  const others: Entry[] = [];
  return inOrderOfReference(inputs).flatMap(({ at, input }) => {
    const tracks = track === undefined ? input.tracks : [...new Set([track, ...(input.tracks ?? [])])];
    const drafted = drafting.attempt(() =>
      draftEntry(drafting, tracks === undefined ? input : { ...input, tracks }, { others, replays: true }),
    );
    if (drafted.ok) return [drafted.value];
    refused.push({ at, reason: drafted.reason });
    return [];
  });
}

/** Entries after those of the same file that they name; those that name each other stay as they are, to be refused. */
function inOrderOfReference(inputs: ImportRead['inputs']): ImportRead['inputs'] {
  const byId = new Map(inputs.map((item) => [item.input.id, item]));
  const ordered = new Set<ImportRead['inputs'][number]>();
  const underWay = new Set<ImportRead['inputs'][number]>();
  function place(item: ImportRead['inputs'][number]): void {
    if (ordered.has(item) || underWay.has(item)) return;
    underWay.add(item);
    for (const id of linksOf(item.input)) {
      const named = byId.get(id);
      if (named !== undefined) place(named);
    }
    ordered.add(item);
  }
  for (const item of inputs) place(item);
  return [...ordered];
}
