import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import type { MonthIndex } from '../../shared/entries/month-index.ts';
import { useSherpa, useShownEntries, useView } from '../state/sherpa.ts';

/** The dates that shown entries were moved from; none while old dates are switched off. */
export function useShownGhosts(): readonly EntryGhost[] {
  const { selectors } = useSherpa();
  const shown = useShownEntries();
  const isOn = useView(({ ghosts }) => ghosts);
  return isOn ? selectors.ghosts(shown) : NONE;
}

/** The same by month; the same index until the entries, the filter or the switch change. */
export function useGhostIndex(): MonthIndex<EntryGhost> {
  const { selectors } = useSherpa();
  return selectors.ghostIndex(useShownGhosts());
}

const NONE: readonly EntryGhost[] = [];
