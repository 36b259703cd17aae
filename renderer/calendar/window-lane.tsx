import type { Day } from '../../shared/dates/day.ts';
import { daysBetween } from '../../shared/dates/day.ts';
import type { EntryGhost } from '../../shared/entries/entry-ghosts.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { entriesBetween } from '../../shared/entries/month-index.ts';
import { laneWindows } from '../../shared/entries/window-lanes.ts';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { GhostBar } from './ghost-bar.tsx';
import { isGhost } from './is-ghost.ts';
import { ListButton } from './list-button.tsx';
import { useGhostIndex } from './use-shown-ghosts.ts';
import { useShownIndex } from './use-shown-index.ts';
import { WindowBar } from './window-bar.tsx';
import styles from './window-lane.module.css';

interface Props {
  readonly from: Day;
  readonly to: Day;
  /** Whether the days lie under the lane, beside a column of hours. */
  readonly isOverHours?: boolean;
}

/** How much of the lane a bar's words need, however narrow its window. */
const SHARE_FOR_WORDS = 0.42;

/** Entries whose dates are vague, as bars over the days they may fall on, never on a day; after them old vague dates. */
export function WindowLane({ from, to, isOverHours = false }: Props) {
  const text = useText();
  const index = useShownIndex();
  const ghosts = useGhostIndex();
  const mostLanes = useView(({ mapShown }) => (mapShown ? MOST_LANES.overMap : MOST_LANES.alone));
  const days = daysBetween(from, to) + 1;
  const leastDays = Math.ceil(days * SHARE_FOR_WORDS);
  const lanes = laneWindows<EntryView | EntryGhost>(
    entriesBetween(index, from, to),
    { from, to, mostLanes, leastDays },
    entriesBetween(ghosts, from, to),
  );
  if (lanes.bars.length === 0 && lanes.more.length === 0) return undefined;
  return (
    <section
      className={[styles.lanes, isOverHours ? styles.overHours : ''].join(' ')}
      aria-label={text('calendar.windows')}
      data-more={lanes.more.length > 0}
    >
      <ul className={styles.bars} style={{ height: lanes.lanes * LANE_HEIGHT + 4 }}>
        {lanes.bars.map((bar) => {
          const { entry: item } = bar;
          const lying = { bar, days, isLast: bar.lane === lanes.lanes - 1 };
          return isGhost(item) ? (
            <GhostBar key={item.key} ghost={item} {...lying} />
          ) : (
            <WindowBar key={item.id} entry={item} {...lying} />
          );
        })}
      </ul>
      {lanes.more.length > 0 && (
        <ListButton
          entries={lanes.more.filter((item): item is EntryView => !isGhost(item))}
          ghosts={lanes.more.filter(isGhost)}
          className={styles.more}
          heading={text('calendar.windows')}
        >
          {text('calendar.more', { count: lanes.more.length })}
        </ListButton>
      )}
    </section>
  );
}

const LANE_HEIGHT = 21;
/** The days below need most of the height, the more so while the map takes a part of it. */
const MOST_LANES = { overMap: 2, alone: 4 };
