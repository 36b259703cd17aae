import { type ReactNode, useState } from 'react';
import type { Facet } from '../../shared/entries/filter-entries.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { FacetRow } from './facet-row.tsx';
import styles from './rail.module.css';
import { RailGroup } from './rail-group.tsx';

interface Props<Value extends string> {
  readonly facet: Facet;
  readonly title: string;
  readonly counts: ReadonlyMap<string, number>;
  /** The values in their order; else those that occur, the commonest first. */
  readonly values?: readonly Value[];
  readonly nameOf?: (value: Value) => string;
  readonly markOf?: (value: Value) => ReactNode;
  readonly isFolded?: boolean;
}

const MOST_AT_FIRST = 6;

/** One facet of the filter: its values with how many entries each would show. */
export function FacetGroup<Value extends string>(props: Props<Value>) {
  const { facet, title, counts, values, nameOf, markOf, isFolded = false } = props;
  const text = useText();
  const chosen: readonly string[] = useView((view) => view.filter[facet]);
  const toggle = useView((view) => view.toggle);
  const [isWhole, setWhole] = useState(false);
  const all = values ?? (valuesOf(counts, chosen) as readonly Value[]);
  const shown = values !== undefined || isWhole ? all : all.slice(0, MOST_AT_FIRST);
  if (all.length === 0) return undefined;
  return (
    <RailGroup facet={facet} title={title} isFolded={isFolded}>
      {shown.map((value) => (
        <li key={value}>
          <FacetRow
            name={nameOf?.(value) ?? value}
            count={counts.get(value) ?? 0}
            isChosen={chosen.includes(value)}
            mark={markOf?.(value)}
            onToggle={() => toggle(facet, value)}
          />
        </li>
      ))}
      {shown.length < all.length && (
        <li>
          <button type="button" className={styles.more} onClick={() => setWhole(true)}>
            {text('rail.more', { count: all.length - shown.length })}
          </button>
        </li>
      )}
    </RailGroup>
  );
}

function valuesOf(counts: ReadonlyMap<string, number>, chosen: readonly string[]): readonly string[] {
  const counted = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([value]) => value);
  return [...chosen.filter((value) => !counts.has(value)), ...counted];
}
