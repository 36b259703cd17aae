import type { CalendarOptions } from '@fullcalendar/react';
import styles from './hour-grid-look.module.css';

/** The looks of the week's hours, over those that it shares with the month. */
export const HOUR_GRID_LOOK = {
  dayHeaderClass: ({ inPopover, date }) =>
    inPopover
      ? ''
      : [styles.headerCell, date !== undefined && date.getUTCDay() % 6 === 0 ? styles.weekend : ''].join(' '),
  dayHeaderInnerClass: ({ isToday }) => [styles.headerInner, isToday ? styles.todayHeader : ''].join(' '),
  dayLaneClass: ({ date }) => [styles.lane, date.getUTCDay() % 6 === 0 ? styles.weekend : ''].join(' '),
  dayLaneInnerClass: styles.laneInner ?? '',
  slotLaneClass: styles.slotLane ?? '',
  slotHeaderClass: styles.slotHeader ?? '',
  slotHeaderInnerClass: styles.slotHeaderInner ?? '',
  slotHeaderDividerClass: styles.divider ?? '',
  allDayHeaderClass: styles.allDayHeader ?? '',
  allDayHeaderInnerClass: styles.slotHeaderInner ?? '',
  allDayDividerClass: styles.allDayDivider ?? '',
  columnEventClass: styles.columnEvent ?? '',
  columnMoreLinkClass: styles.columnMore ?? '',
  nowIndicatorLineClass: styles.nowLine ?? '',
} satisfies CalendarOptions;
