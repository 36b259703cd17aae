import type { CSSProperties } from 'react';
import { ghostStretch } from '../../shared/timeline/mark-extent.ts';
import type { TimelineMark } from '../../shared/timeline/timeline-mark.ts';
import styles from './entry-mark.module.css';

/** The dates that an entry has slipped from, each joined to where it is now. */
export function MarkGhosts({ mark }: { readonly mark: TimelineMark }) {
  return mark.ghosts.map((each) => {
    const ghost = ghostStretch(mark, each);
    const isBefore = ghost.to <= mark.from;
    const gap = isBefore
      ? { from: ghost.to, to: mark.from }
      : { from: mark.to, to: Math.max(mark.to, ghost.from) };
    return (
      <span key={`${each.from} ${each.to} ${each.left}`} aria-hidden="true">
        {gap.to > gap.from && (
          <span
            className={styles.slip}
            style={{ '--on': gap.from - mark.from, '--span': gap.to - gap.from } as CSSProperties}
          />
        )}
        <span
          className={styles.ghost}
          data-ghost={ghost.shape}
          style={{ '--on': ghost.from - mark.from, '--span': ghost.to - ghost.from } as CSSProperties}
        />
      </span>
    );
  });
}
