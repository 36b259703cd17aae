import { AppError } from '../../shared/contract/app-error.ts';
import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { TakenBy } from '../../shared/contract/methods.ts';
import { type Day, dayOf } from '../../shared/dates/day.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import { entryOf, undoneActs, withoutUndone } from '../../shared/entries/acts.ts';
import type { Calendar } from '../../shared/entries/calendar.ts';
import type { Reading } from '../../shared/entries/calendar-as-of.ts';
import type { Change } from '../../shared/entries/change.ts';
import type { EntryInput } from '../../shared/entries/entry-input.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import { selectEntries } from '../../shared/entries/select-entries.ts';
import { readLine } from '../../shared/extract/read-line.ts';
import type { AppParts } from '../app-parts.ts';
import { previewAct } from '../calendar/preview-act.ts';
import { trackNamed } from '../calendar/track-named.ts';
import { createViewCache } from '../calendar/view-cache.ts';
import { draftEdit } from '../entries/draft-edit.ts';
import { draftEntry } from '../entries/draft-entry.ts';
import { draftExtension } from '../entries/draft-extension.ts';
import { draftRemoval } from '../entries/draft-removal.ts';
import type { Drafting } from '../entries/drafting.ts';
import { entryIdLike } from '../entries/entry-id-like.ts';

type EntryHandlers = Pick<
  Handlers,
  | 'entries.list'
  | 'entries.show'
  | 'entries.history'
  | 'entries.understand'
  | 'entries.add'
  | 'entries.edit'
  | 'entries.remove'
  | 'entries.extend'
  | 'entries.preview'
>;

/** What clients may ask of entries. */
export function entryHandlers(parts: AppParts): EntryHandlers {
  const { calendar, history, past, act, commit } = parts;

  function understand(line: string, parties: readonly string[] | undefined) {
    const read = readLine(line, {
      today: parts.today(),
      seasons: calendar.settings.seasons,
      gazetteer: parts.gazetteer,
    });
    if (!read.ok) throw new AppError('invalid-input', read.reason);
    const { entry, understood, kept } = read.value;
    return {
      entry: parties === undefined ? entry : { ...entry, parties: [...parties] },
      understood: [...understood],
      kept: [...kept],
    };
  }

  function edited(drafting: Drafting, edit: TakenBy<'entries.edit'>): EntryId {
    const { id, set, unset = [], made, reason } = edit;
    const entry = entryIdLike(calendar, id);
    draftEdit(drafting, entry, { set, unset, made, reason });
    return entry;
  }

  function extended(drafting: Drafting, { id, ...extension }: TakenBy<'entries.extend'>) {
    const about = entryIdLike(calendar, id);
    return { about, successor: draftExtension(drafting, about, extension) };
  }

  /** One act; gives the entries named, then those that moved along. */
  async function actAlong(draft: (drafting: Drafting) => readonly EntryId[]): Promise<EntryView[]> {
    let named: readonly EntryId[] = [];
    const { changes } = await commit((drafting) => {
      named = draft(drafting);
    });
    const moved = changes.flatMap(({ what, id }) => (what === 'entry.edited' ? [id as EntryId] : []));
    return [...new Set([...named, ...moved])].map(parts.viewOf);
  }

  return {
    async 'entries.list'({ asOf, reading = 'known', ...selection }) {
      const source = asOf === undefined ? parts.views.all() : await past.views({ day: asOf, reading });
      if (selection.track !== undefined) trackNamed(parts.calendar, selection.track);
      return [...selectEntries(source, selection)];
    },

    async 'entries.show'({ id, asOf, reading = 'known' }) {
      if (asOf === undefined) return parts.viewOf(entryIdLike(calendar, id));
      const then = await past.calendarOn({ day: asOf, reading });
      // An id that is right today isn't a wrong one for being too young.
      if (isBegunIn(calendar, id) && !isBegunIn(then, id)) {
        throw new AppError(
          'not-found',
          `Nothing was ${reading} of “${id}” yet on ${asOf}: ask for a later day.`,
        );
      }
      const view = createViewCache(then).view(entryIdLike(then, id));
      if (view === undefined) throw new AppError('not-found', `Nothing was known of “${id}” on ${asOf}.`);
      return view;
    },

    async 'entries.history'({ id, asOf, reading = 'known' }) {
      const all = await history();
      const changes = asOf === undefined ? all : readOn(all, { asOf, reading, home: calendar.settings.home });
      // In full the id of an entry that is gone will do as well.
      const entry = all.some((change) => entryOf(change) === id) ? id : entryIdLike(calendar, id);
      const undone = undoneActs(changes);
      return changes.filter((change) => entryOf(change) === entry).map((change) => lineOf(change, undone));
    },

    'entries.understand': ({ line, parties }) => understand(line, parties),

    async 'entries.add'({ line, entry: given, parties, made }) {
      if ((line === undefined) === (given === undefined)) {
        throw new AppError('invalid-input', 'Give either a line or an entry, not both and not neither.');
      }
      const { entry, understood, kept } =
        given === undefined
          ? understand(line ?? '', parties)
          : { entry: parties === undefined ? given : { ...given, parties }, understood: [], kept: [] };
      const entries = await act((drafting) => [draftEntry(drafting, entry as EntryInput, { made })]);
      return { entries, understood, kept };
    },

    'entries.edit': (edit) => actAlong((drafting) => [edited(drafting, edit)]),

    async 'entries.remove'({ id }) {
      let removed: EntryView[] = [];
      await act((drafting) => {
        const entry = entryIdLike(calendar, id);
        removed = [parts.viewOf(entry)];
        draftRemoval(drafting, entry);
        return [];
      });
      return removed;
    },

    'entries.extend': (extension) =>
      actAlong((drafting) => {
        const { about, successor } = extended(drafting, extension);
        return [successor, about];
      }),

    async 'entries.preview'(input) {
      const rehearsal = await parts.rehearse((drafting) => {
        if (input.act === 'extend') return extended(drafting, input);
        const about = edited(drafting, input);
        const { trigger } = input.set;
        // A rule that stays as it is drafts nothing, and is asked which days it skips none the less.
        if (trigger !== undefined && drafting.drafts.length === 0) {
          drafting.drafts.push({ what: 'entry.edited', id: about, value: { set: { trigger }, unset: [] } });
        }
        return { about };
      });
      const now = instantFrom(parts.clock.now());
      return previewAct(rehearsal, { calendar, views: parts.views, now });
    },
  };
}

/** Whether an entry has this id, or one that begins so. */
function isBegunIn({ entries }: Calendar, id: string): boolean {
  return [...entries.keys()].some((one) => one.startsWith(id));
}

/** The changes that a past day shows: acts undone since never were as known, and were there still as recorded. */
function readOn(
  changes: readonly Change[],
  { asOf, reading, home }: { readonly asOf: Day; readonly reading: Reading; readonly home: string },
): readonly Change[] {
  return reading === 'known'
    ? withoutUndone(changes).filter(({ known }) => known <= asOf)
    : changes.filter(({ at }) => dayOf(at, home) <= asOf);
}

function lineOf(change: Change, undone: ReadonlySet<string>) {
  const { seq, at, known, by, what, act } = change;
  const fields =
    change.what === 'entry.edited'
      ? [...Object.keys(change.value.set), ...change.value.unset]
      : change.what === 'statement.made'
        ? [change.value.by, change.value.says]
        : [];
  return { seq, at, known, by, what, fields, undone: undone.has(act) };
}
