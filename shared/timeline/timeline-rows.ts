import type { EntryView } from '../entries/entry-view.ts';
import type { Track } from '../entries/track.ts';
import { type TimelineMark, timelineMarkOf } from './timeline-mark.ts';

/** A row of the timeline: a track, or what has none. */
export interface TimelineRow {
  /** The track's id; empty for what has none. */
  readonly key: string;
  readonly track?: Track;
  /** By time: the first day, then the last, then the title. */
  readonly marks: readonly TimelineMark[];
  /** Entries that no day can be said of, in the order given. */
  readonly undated: readonly EntryView[];
}

/**
 * The rows for entries: one a track that has any, in the order of the tracks, and one at the end for those without. An
 * entry in several tracks lies in each. Where only some tracks are wanted (by name), the others have no row.
 */
export function timelineRowsOf(
  entries: readonly EntryView[],
  tracks: readonly Track[],
  wanted: readonly string[],
): readonly TimelineRow[] {
  const byName = new Map<string, EntryView[]>();
  for (const entry of entries) {
    for (const name of entry.tracks.length === 0 ? [''] : entry.tracks) {
      const there = byName.get(name);
      if (there === undefined) byName.set(name, [entry]);
      else there.push(entry);
    }
  }
  const marked = new Map<EntryView, TimelineMark | undefined>();
  const markOf = (entry: EntryView) => {
    const known = marked.get(entry);
    if (known !== undefined || marked.has(entry)) return known;
    const mark = timelineMarkOf(entry);
    marked.set(entry, mark);
    return mark;
  };
  const row = (name: string, track?: Track): readonly TimelineRow[] => {
    const there = byName.get(name);
    if (there === undefined || (wanted.length > 0 && !wanted.includes(name))) return [];
    const marks = there.map(markOf).filter((mark) => mark !== undefined);
    return [
      {
        key: track?.id ?? '',
        ...(track !== undefined && { track }),
        marks: marks.toSorted(byTime),
        undated: there.filter((entry) => markOf(entry) === undefined),
      },
    ];
  };
  return [...tracks.flatMap((track) => row(track.name, track)), ...row('')];
}

/** The order of marks in time, total over entries. */
export function byTime(a: TimelineMark, b: TimelineMark): number {
  return (
    a.from - b.from || a.to - b.to || compare(a.entry.title, b.entry.title) || compare(a.entry.id, b.entry.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
