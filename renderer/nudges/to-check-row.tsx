import { FacetRow } from '../rail/facet-row.tsx';
import { useSherpa, useShownEntries, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { NudgeMark } from './nudge-mark.tsx';
import styles from './to-check-row.module.css';
import { useNudges } from './use-nudges.ts';

/** How many of the entries wanted ask to be checked; pressed, only those are shown, as an agenda. */
export function ToCheckRow() {
  const text = useText();
  const { view } = useSherpa();
  const nudges = useNudges();
  const isOn = useView(({ toCheck }) => toCheck);
  const count = useShownEntries().filter(({ id }) => nudges.has(id)).length;
  if (count === 0 && !isOn) return undefined;
  return (
    <div className={styles.row}>
      <FacetRow
        name={text('nudge.toCheck')}
        count={count}
        isChosen={isOn}
        mark={<NudgeMark />}
        onToggle={() => view.getState().showToCheck(!isOn)}
      />
    </div>
  );
}
