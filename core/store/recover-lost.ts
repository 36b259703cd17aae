import * as v from 'valibot';
import type { Day } from '../../shared/dates/day.ts';
import { instantFrom } from '../../shared/dates/instant.ts';
import { type Change, type ChangeDraft, ChangeSchema } from '../../shared/entries/change.ts';
import type { ActId } from '../../shared/entries/ids.ts';
import type { Checksum, Clock, FileSystem, Ids } from '../ports.ts';
import { foldChanges } from './fold-journal.ts';
import { readSnapshot } from './snapshot.ts';
import type { Fold } from './store.ts';

/** What a repair works with. */
export interface RepairOptions<State> {
  readonly files: FileSystem;
  readonly checksum: Checksum;
  readonly fold: Fold<State>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What a snapshot still knows of changes that are lost. */
export interface Recovery {
  /** Up to which change it knows them. */
  readonly seq: number;
  /** The act that brings back what they said; empty where nothing came of them. */
  readonly changes: readonly Change[];
}

/**
 * Finds what the snapshot knows and the mended journal doesn't. Changes recorded after the snapshot have the last word:
 * they are applied again upon what it knows. Undefined where there is no snapshot that this fold understands.
 */
export async function recoverLost<State>(
  options: RepairOptions<State>,
  mended: readonly Change[],
  next: number,
): Promise<Recovery | undefined> {
  const { files, checksum, fold } = options;
  if (fold.recover === undefined) return undefined;
  const found = await readSnapshot(files, checksum, fold.version);
  if (found.kind !== 'sound') return undefined;
  const wanted = takenBack(fold, found.snapshot.state);
  if (wanted === undefined) return undefined;
  const { seq } = found.snapshot;
  const covered = mended.filter((change) => change.seq <= seq);
  const later = mended.filter((change) => change.seq > seq);
  const act = actOf(options);
  const then = fold.recover(wanted, await foldChanges(options, undefined, covered));
  if (later.length === 0) return { seq, changes: act(then, next) };
  // Numbered as they come here, since changes known on one day apply in the order of their numbers.
  const placed = act(then, next).map((change) => ({ ...change, seq }));
  const target = await foldChanges(options, undefined, [...covered, ...placed, ...later]);
  const now = await foldChanges(options, undefined, mended);
  return { seq, changes: act(fold.recover(target, now), next) };
}

/** What was brought back, in words: "2 entries, 1 venue". */
export function broughtBack(changes: readonly Change[]): string {
  const ids = new Map<string, Set<string>>();
  for (const { what, id, value } of changes) {
    if ('set' in value && Object.keys(value.set).length === 0 && value.unset.length === 0) continue;
    const thing = what.slice(0, what.indexOf('.'));
    ids.set(thing, (ids.get(thing) ?? new Set()).add(id));
  }
  return [...ids].map(([thing, { size }]) => counted(thing, size)).join(', ');
}

const PLURALS = new Map([
  ['entry', 'entries'],
  ['person', 'people'],
]);

function counted(thing: string, count: number): string {
  if (thing === 'settings') return 'the settings';
  return `${count} ${count === 1 ? thing : (PLURALS.get(thing) ?? `${thing}s`)}`;
}

/** A mistake of ours in a snapshot mustn't keep a journal from being mended. */
function takenBack<State>(fold: Fold<State>, json: unknown): State | undefined {
  try {
    return fold.fromJson(json);
  } catch {
    return undefined;
  }
}

/** Makes one act of drafts, of those that could be read back. */
function actOf<State>({ clock, ids }: RepairOptions<State>) {
  const at = instantFrom(clock.now());
  const act = ids.next() as ActId;
  const header = { at, by: 'repair', act, known: at.slice(0, 10) as Day };
  return (drafts: readonly ChangeDraft[], next: number): readonly Change[] =>
    drafts
      .filter((draft) => v.is(ChangeSchema, { ...header, seq: next, ...draft }))
      .map((draft, index, { length }) => {
        const more = index < length - 1 ? { more: true as const } : {};
        return { seq: next + index, ...header, ...draft, known: draft.known ?? header.known, ...more };
      });
}
