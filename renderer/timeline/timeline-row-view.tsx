import { memo } from 'react';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import type { PlacedMark } from '../../shared/timeline/lay-out-row.ts';
import type { Stretch } from '../../shared/timeline/timeline-mark.ts';
import { useText } from '../texts/use-text.ts';
import { TWO_LINES_PX } from './chart-size.ts';
import { DensityMark } from './density-mark.tsx';
import { EntryMark } from './entry-mark.tsx';
import type { LaidOutRow } from './laid-out-rows.ts';
import { RowHeader } from './row-header.tsx';
import styles from './timeline.module.css';
import type { MarkWords } from './use-mark-words.ts';

interface Props {
  readonly laid: LaidOutRow;
  readonly drawn: Stretch;
  readonly origin: number;
  readonly wordsOf: (entry: EntryView) => MarkWords;
  readonly sentenceOf: (entry: EntryView) => string;
}

/** A track: its name, and what of it lies in the part of time that is drawn. */
export const TimelineRowView = memo(function TimelineRowView({
  laid,
  drawn,
  origin,
  wordsOf,
  sentenceOf,
}: Props) {
  const text = useText();
  const { row, layout, top, height, isCollapsed } = laid;
  const name = row.track?.name ?? text('timeline.noTrack');
  const meets = ({ from, to }: Stretch) => to >= drawn.from && from <= drawn.to;
  return (
    <section className={styles.row} style={{ top, height }} aria-label={name} data-row={row.key}>
      <RowHeader row={row} name={name} isCollapsed={isCollapsed} isLow={height < TWO_LINES_PX} />
      <ul className={styles.marks} aria-label={name}>
        {layout.marks
          .filter(({ reach }: PlacedMark) => meets(reach))
          .map((placed) => (
            <EntryMark
              key={placed.mark.entry.id}
              placed={placed}
              row={row.key}
              colour={row.track?.colour}
              origin={origin}
              sentence={sentenceOf(placed.mark.entry)}
              words={placed.words === undefined ? undefined : wordsOf(placed.mark.entry)}
            />
          ))}
        {layout.density.filter(meets).map((density) => (
          <DensityMark
            key={density.from}
            density={density}
            row={row.key}
            track={name}
            lane={layout.lanes}
            origin={origin}
          />
        ))}
      </ul>
    </section>
  );
});
