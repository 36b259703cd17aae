import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryId } from '../../shared/entries/ids.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import { entryRenderer } from '../../shared/feeds/render-entry.ts';
import type { ZoneUse } from '../../shared/feeds/render-feed.ts';
import { renderingKey } from '../../shared/feeds/rendering.ts';
import { createKeptByUse } from './kept-by-use.ts';
import { renderingContext } from './rendering-context.ts';

const MOST_RENDERINGS = 3;

/** An entry's part of a feed, as bytes, since joining those is what remains to be done after an edit. */
export interface EntryPiece {
  readonly id: EntryId;
  readonly bytes: Uint8Array;
  readonly zoned?: ZoneUse;
}

/** What of a feed its pieces depend on. */
type PieceWanted = Pick<Feed, 'rendering' | 'vague'>;

/** The parts that entries have in feeds, each rendered once a revision and rendering. */
export interface EntryPieces {
  /** The pieces of entries that are served, in their order, as a feed has them rendered. */
  of(records: Iterable<EntryRecord>, feed: PieceWanted): readonly EntryPiece[];
}

/**
 * Keeps pieces by the record they were made of: the fold makes a new one whenever a revision rises, and what hangs on
 * one that is gone goes with it. Those of the renderings that were asked for last are kept, since each takes as much room as
 * a feed of everything.
 */
export function createEntryPieces(calendar: () => Calendar): EntryPieces {
  /** By rendering. */
  const kept = createKeptByUse<WeakMap<EntryRecord, EntryPiece>>(MOST_RENDERINGS, () => 1);
  const encoder = new TextEncoder();

  function keptFor({ rendering, vague }: PieceWanted): WeakMap<EntryRecord, EntryPiece> {
    const key = `${renderingKey(rendering)} ${vague}`;
    const pieces = kept.get(key) ?? new WeakMap<EntryRecord, EntryPiece>();
    kept.set(key, pieces);
    return pieces;
  }

  /** Built when the first entry has to be rendered, and not before. */
  function createRender(
    wanted: PieceWanted,
    pieces: WeakMap<EntryRecord, EntryPiece>,
  ): (record: EntryRecord) => EntryPiece | undefined {
    const now = calendar();
    const personNamed = peopleByName(now);
    const render = entryRenderer(renderingContext(now, wanted, personNamed));
    return (record) => {
      const rendered = render(viewEntry(record, now, personNamed));
      if (rendered === undefined) return undefined;
      const bytes = encoder.encode(rendered.text);
      const { id } = record.entry;
      const piece = rendered.zoned === undefined ? { id, bytes } : { id, bytes, zoned: rendered.zoned };
      pieces.set(record, piece);
      return piece;
    };
  }

  return {
    of(records, feed) {
      const pieces = keptFor(feed);
      let render: ((record: EntryRecord) => EntryPiece | undefined) | undefined;
      const found: EntryPiece[] = [];
      for (const record of records) {
        let piece = pieces.get(record);
        if (piece === undefined) {
          render ??= createRender(feed, pieces);
          piece = render(record);
        }
        if (piece !== undefined) found.push(piece);
      }
      return found;
    },
  };
}
