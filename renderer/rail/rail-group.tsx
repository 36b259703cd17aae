import { type ReactNode, useId, useState } from 'react';
import type { Facet } from '../../shared/entries/filter-entries.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './rail.module.css';

interface Props {
  readonly title: string;
  readonly facet?: Facet;
  readonly isFolded?: boolean;
  /** Something to do with the whole group, at the end of its heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A heading and its lines; folds where there may be many. A group that filters offers to stop. */
export function RailGroup({ title, facet, isFolded, action, children }: Props) {
  const text = useText();
  const id = useId();
  const chosen = useView((view) => (facet === undefined ? 0 : view.filter[facet].length));
  const clear = useView((view) => view.clear);
  const [isOpen, setOpen] = useState(isFolded !== true);
  const heading =
    isFolded === undefined || isFolded === false ? (
      title
    ) : (
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen || chosen > 0}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </button>
    );
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h2>{heading}</h2>
        {chosen > 0 && (
          <button
            type="button"
            className={styles.headAction}
            aria-label={text('rail.clearGroup', { title })}
            onClick={() => clear(facet)}
          >
            {text('rail.clear.short')}
          </button>
        )}
        {action}
      </div>
      <ul id={id} hidden={!isOpen && chosen === 0}>
        {children}
      </ul>
    </section>
  );
}
