import type { EntryView } from '../../shared/entries/entry-view.ts';
import { standingOfView } from '../../shared/statements/standing-of-view.ts';
import { useWhy } from '../texts/use-why.ts';
import { StandingMark } from '../ui/standing-mark.tsx';
import styles from './ledger.module.css';
import { useSpeakers } from './use-speakers.ts';

/** Why the entry stands as it does, behind the mark of its standing. */
export function StandingReason({ entry }: { readonly entry: EntryView }) {
  const why = useWhy();
  const standing = standingOfView(entry, useSpeakers(entry));
  return (
    <p className={styles.why}>
      <StandingMark standing={entry.standing} />
      <span>{why(standing.why)}</span>
    </p>
  );
}
