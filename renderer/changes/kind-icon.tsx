import type { NewsKind } from '../../shared/changes/news-item.ts';
import styles from './news-row.module.css';

/** Strokes on a field of 16 by 16. */
const PATHS: Readonly<Record<NewsKind, string>> = {
  cancelled: 'M4 4l8 8M12 4l-8 8',
  postponed: 'M5.5 4v8M10.5 4v8',
  denied: 'M8 2.5a5.5 5.5 0 1 0 .01 0M4.2 11.8l7.6-7.6',
  moved: 'M2.5 8h10.5M9 4l4 4-4 4',
  extended: 'M2.5 8h8M7 4.5L10.5 8 7 11.5M13.5 3.5v9',
  superseded: 'M3 5h7a3 3 0 0 1 0 6H4M6.5 8.5L4 11l2.5 2.5',
  rival: 'M2.5 5.5h9M9 3l2.5 2.5L9 8M13.5 10.5h-9M7 8l-2.5 2.5L7 13',
  confirmed: 'M3 8.5l3.5 3.5L13 4.5',
  announced: 'M3 6.5v3h2l5 3v-9l-5 3zM12.5 6v4',
  held: 'M8 2.5a5.5 5.5 0 1 0 .01 0M5.3 8.2l2 2 3.5-4',
  new: 'M8 3v10M3 8h10',
  removed: 'M3 8h10',
  withdrawn: 'M6 3.5L3 6.5l3 3M3 6.5h6.5a3 3 0 0 1 0 6H7',
  standing: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 2.5v11',
  expiry: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2.3 1.6',
  venue: 'M8 14s4.5-4.2 4.5-7.3a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14M8 5.3a1.5 1.5 0 1 0 .01 0',
  reading: 'M3.5 13V9M8 13V6M12.5 13V3',
  quantity: 'M8 3.5L13 12.5H3z',
  renamed: 'M3 13l.8-3.2L10.5 3l2.5 2.5-6.8 6.700z',
};

/** A small drawing of what happened; decoration beside its word. */
export function KindIcon({ kind }: { readonly kind: NewsKind }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[kind]} />
    </svg>
  );
}
