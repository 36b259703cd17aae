import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { EntryKind } from '../../shared/entries/kind.ts';

/** The fields of an entry that the inspector shows and edits, in the order it shows them. */
export const FIELDS = [
  'title',
  'kind',
  'when',
  'venue',
  'host',
  'parties',
  'confirmedBy',
  'people',
  'topics',
  'tracks',
  'trigger',
  'instrument',
  'expiry',
  'onLapse',
  'extends',
  'supersedes',
  'partOf',
  'quantity',
  'alarms',
  'links',
  'notes',
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields that only some kinds of entry are asked for; they are shown wherever they have a value. */
const ONLY_FOR: Readonly<Partial<Record<Field, readonly EntryKind[]>>> = {
  host: ['multilateral', 'summit', 'talks'],
  instrument: ['deadline', 'pledge'],
  expiry: ['deadline'],
  onLapse: ['deadline'],
  trigger: ['deadline'],
  extends: ['deadline'],
  supersedes: ['deadline'],
  partOf: ['summit', 'state-visit', 'bilateral', 'multilateral', 'talks', 'call'],
  quantity: ['pledge'],
};

/** Whether the field says anything. */
export function hasValue(entry: EntryView, field: Field): boolean {
  const value = entry[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

/** Whether an entry without the field is asked for it. */
export function isWanted(entry: EntryView, field: Field): boolean {
  return ONLY_FOR[field]?.includes(entry.kind) ?? true;
}
