import type { CalendarOptions } from '@fullcalendar/react';
import { type Day, epochOf } from '../../shared/dates/day.ts';
import styles from './day-grid-look.module.css';

const MS_PER_DAY = 86_400_000;

/** The day of a date as the calendar library hands it to its hooks: midnight UTC. */
export function dayOfMarker(marker: Date): Day {
  return marker.toISOString().slice(0, 10) as Day;
}

/** Midnight UTC of a day, in ms since 1970: what the calendar library is told to turn to. */
export function markerOf(day: Day): number {
  return epochOf(day) * MS_PER_DAY;
}

function isWeekendMarker(marker: Date): boolean {
  return marker.getUTCDay() % 6 === 0;
}

/** The calendar library's hooks that give its grids our looks; it brings none of its own without a theme. */
export const DAY_GRID_LOOK = {
  className: styles.calendar ?? '',
  viewClass: styles.view ?? '',
  tableHeaderClass: styles.tableHeader ?? '',
  dayHeaderRowClass: styles.headerRow ?? '',
  dayHeaderClass: ({ date, inPopover }) =>
    inPopover
      ? styles.popoverHeader
      : [styles.headerCell, date !== undefined && isWeekendMarker(date) ? styles.weekend : ''].join(' '),
  dayHeaderInnerClass: styles.headerInner ?? '',
  dayHeaderAlign: 'start',
  dayRowClass: styles.row ?? '',
  dayCellClass: ({ date, isOther }) =>
    [styles.cell, isWeekendMarker(date) ? styles.weekend : '', isOther ? styles.other : ''].join(' '),
  dayCellTopClass: styles.cellTop ?? '',
  dayCellTopInnerClass: styles.dayNumber ?? '',
  dayCellInnerClass: ({ inPopover }) => (inPopover ? styles.popoverBody : ''),
  rowEventClass: ({ isStart, isEnd }) =>
    [styles.rowEvent, isStart ? styles.starts : '', isEnd ? styles.ends : ''].join(' '),
  eventInnerClass: styles.eventInner ?? '',
  rowMoreLinkClass: styles.moreLink ?? '',
  popoverClass: styles.popover ?? '',
  popoverCloseClass: styles.popoverClose ?? '',
  popoverCloseContent: '×',
} satisfies CalendarOptions;
