import type { EntryView } from './entry-view.ts';
import type { EntryId } from './ids.ts';

/** A round of talks and its number within its track, by date. */
export interface Round {
  readonly entry: EntryView;
  readonly number: number;
}

/** The rounds of talks of a track, in order. */
export interface TalksSeries {
  readonly track: string;
  readonly rounds: readonly Round[];
}

/**
 * The rounds of talks of each track, numbered from its first in order of date. A round counts where its days are known
 * and it wasn't cancelled: nobody can say which number a vague one will have. Tracks come in order of their first round.
 */
export function talksSeriesOf(entries: readonly EntryView[]): readonly TalksSeries[] {
  const byTrack = new Map<string, EntryView[]>();
  for (const entry of entries.filter(isRound)) {
    for (const track of entry.tracks) byTrack.set(track, [...(byTrack.get(track) ?? []), entry]);
  }
  return [...byTrack].map(([track, rounds]) => ({
    track,
    rounds: rounds.sort(byStart).map((entry, index) => ({ entry, number: index + 1 })),
  }));
}

/** The number of each entry that is a round: the first that any of its tracks gives it. */
export function roundNumbers(series: readonly TalksSeries[]): ReadonlyMap<EntryId, number> {
  const numbers = new Map<EntryId, number>();
  for (const { rounds } of series) {
    if (rounds.length < 2) continue;
    for (const { entry, number } of rounds) if (!numbers.has(entry.id)) numbers.set(entry.id, number);
  }
  return numbers;
}

function isRound({ kind, exact, window, standing }: EntryView): boolean {
  return kind === 'talks' && exact && window?.from !== undefined && standing !== 'cancelled';
}

function byStart(a: EntryView, b: EntryView): number {
  return startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0;
}

function startOf({ window, when }: EntryView): string {
  return `${window?.from ?? ''} ${when?.start ?? ''}`;
}
