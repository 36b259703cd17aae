import type { TimelineRow } from '../../shared/timeline/timeline-rows.ts';
import { ListButton } from '../calendar/list-button.tsx';
import { TrackSwatch } from '../rail/track-swatch.tsx';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './row-header.module.css';

interface Props {
  readonly row: TimelineRow;
  readonly name: string;
  readonly isCollapsed: boolean;
  readonly isLow: boolean;
}

/** A row's colour and name, which collapse it, and the entries that have no date yet. */
export function RowHeader({ row, name, isCollapsed, isLow }: Props) {
  const text = useText();
  const collapsed = useView((view) => view.timeline.collapsed);
  const setTimeline = useView((view) => view.setTimeline);
  const toggle = () =>
    setTimeline({
      collapsed: isCollapsed ? collapsed.filter((key) => key !== row.key) : [...collapsed, row.key],
    });
  return (
    <div className={styles.header} data-header="true" data-low={isLow}>
      <button
        type="button"
        className={styles.name}
        aria-expanded={!isCollapsed}
        aria-label={text(isCollapsed ? 'timeline.expand' : 'timeline.collapse', { track: name })}
        title={name}
        onClick={toggle}
      >
        <TrackSwatch colour={row.track?.colour ?? 'slategray'} />
        <span className={styles.words}>{name}</span>
        <span className={styles.caret} aria-hidden="true">
          ⌄
        </span>
      </button>
      <span className={styles.foot}>
        <span>{text('timeline.rowCount', { count: row.marks.length + row.undated.length })}</span>
        {row.undated.length > 0 && (
          <ListButton
            entries={row.undated}
            className={styles.undated}
            heading={text('timeline.undatedIn', { track: name })}
          >
            {text('timeline.undated', { count: row.undated.length })}
          </ListButton>
        )}
      </span>
    </div>
  );
}
