import type { Calendar } from '../../shared/entries/calendar.ts';
import type { EntryRecord } from '../../shared/entries/record.ts';
import { peopleByName, viewEntry } from '../../shared/entries/view-entry.ts';
import { entryRenderer } from '../../shared/feeds/render-entry.ts';
import type { ZoneUse } from '../../shared/feeds/render-feed.ts';
import { colourIn, titleIn, uidOf } from './rendering.ts';

/** An entry's part of a feed, as bytes, since joining those is what remains to be done after an edit. */
export interface EntryPiece {
  readonly bytes: Uint8Array;
  readonly zoned?: ZoneUse;
}

/** The parts that entries have in feeds, each rendered once a revision. */
export interface EntryPieces {
  /** The pieces of entries that are served, in their order. */
  of(records: Iterable<EntryRecord>): readonly EntryPiece[];
}

/**
 * Keeps pieces by the record they were made of: the fold makes a new one whenever a revision rises, and what hangs on
 * one that is gone goes with it.
 */
export function createEntryPieces(calendar: () => Calendar): EntryPieces {
  const pieces = new WeakMap<EntryRecord, EntryPiece>();
  const encoder = new TextEncoder();

  /** Built when the first entry has to be rendered, and not before. */
  function createRender(): (record: EntryRecord) => EntryPiece | undefined {
    const now = calendar();
    const personNamed = peopleByName(now);
    const render = entryRenderer({
      settings: now.settings,
      colourOf: colourIn(now),
      titleOf: titleIn(now),
      uidOf,
    });
    return (record) => {
      const rendered = render(viewEntry(record, now, personNamed));
      if (rendered === undefined) return undefined;
      const bytes = encoder.encode(rendered.text);
      const piece = rendered.zoned === undefined ? { bytes } : { bytes, zoned: rendered.zoned };
      pieces.set(record, piece);
      return piece;
    };
  }

  return {
    of(records) {
      let render: ((record: EntryRecord) => EntryPiece | undefined) | undefined;
      const found: EntryPiece[] = [];
      for (const record of records) {
        let piece = pieces.get(record);
        if (piece === undefined) {
          render ??= createRender();
          piece = render(record);
        }
        if (piece !== undefined) found.push(piece);
      }
      return found;
    },
  };
}
