import type { Lateness, Receipt } from '../../shared/reminders/receipt.ts';

/** How late reminders were when they were last shown or listed, by key; those in time aren't in it. */
export function latenessOf(receipts: readonly Receipt[]): ReadonlyMap<string, Lateness> {
  const seen = new Set<string>();
  const late = new Map<string, Lateness>();
  // Newest first: what came before the last showing is no longer of interest.
  for (const { key, outcome } of receipts) {
    if ((outcome.is !== 'shown' && outcome.is !== 'listed') || seen.has(key)) continue;
    seen.add(key);
    if (outcome.late !== undefined) late.set(key, outcome.late);
  }
  return late;
}
