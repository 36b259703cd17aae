import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Day } from '../../shared/dates/day.ts';
import { firstDayOf, lastDayOfMonth, monthFrom } from '../../shared/dates/month.ts';
import { type AgendaGroup, agendaOf, groupFrom } from '../../shared/entries/agenda-order.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { useNudgeWords } from '../nudges/use-nudge-words.ts';
import { useNudges } from '../nudges/use-nudges.ts';
import { useCalendar, useFocusDay, useShownEntries } from '../state/sherpa.ts';
import { overlayKey } from '../subscriptions/overlay.ts';
import { OverlayRow } from '../subscriptions/overlay-row.tsx';
import { badgeText } from '../texts/badge-text.ts';
import type { MonthWords } from '../texts/month-words.ts';
import { standingText } from '../texts/standing-text.ts';
import { type Text, useText } from '../texts/use-text.ts';
import { type AgendaLine, agendaLinesOf, HEADING_HEIGHT, isOn, lineAt } from './agenda-lines.ts';
import styles from './agenda-view.module.css';
import { EntryRow } from './entry-row.tsx';
import { clockName } from './entry-words.ts';
import { GhostRow } from './ghost-row.tsx';
import { OverlayCutNote } from './overlay-cut-note.tsx';
import { useMonthWords } from './use-month-words.ts';
import { useOverlays } from './use-overlays.ts';
import { useShownGhosts } from './use-shown-ghosts.ts';

/** Rows drawn beyond the visible ones, so that a scroll doesn't outrun the drawing. */
const BEYOND = 8;

/** Everything in order of time: exact days, vague dates behind their last day, old dates where they were, and what has no date yet. */
export function AgendaView() {
  const text = useText();
  const shown = useShownEntries();
  const focus = useFocusDay();
  const today = useCalendar(({ status }) => status.today);
  const ghosts = useShownGhosts();
  const year = Number(focus.slice(0, 4));
  const { overlays, isCut } = useOverlays(
    firstDayOf(monthFrom(year - 1, 1)),
    lastDayOfMonth(monthFrom(year + 1, 12)),
  );
  const groups = useMemo(() => agendaOf(shown, ghosts, overlays), [shown, ghosts, overlays]);
  const { lines, height } = useMemo(() => agendaLinesOf(groups, today), [groups, today]);
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const group = groups[groupFrom(groups, focus)];
    const line = lines.find(
      (line) =>
        (line.kind === 'heading' && line.group === group) || (line.kind === 'today' && focus === today),
    );
    element.scrollTop = line?.top ?? 0;
    setView({ top: element.scrollTop, height: element.clientHeight });
  }, [groups, lines, focus, today]);

  const first = lineAt(lines, view.top);
  const visible = lines.slice(
    Math.max(0, first - BEYOND),
    first + Math.ceil(view.height / HEADING_HEIGHT) + BEYOND,
  );
  return (
    <>
      <div
        ref={scroller}
        className={styles.agenda}
        onScroll={({ currentTarget }) =>
          setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
        }
        {...ROW_KEYS}
      >
        <ol className={styles.lines} style={{ height }} aria-label={text('calendar.mode.agenda')}>
          {visible.map((line) => (
            <AgendaLineView key={keyOf(line)} line={line} today={today} count={shown.length} />
          ))}
        </ol>
      </div>
      {isCut && <OverlayCutNote />}
    </>
  );
}

interface LineProps {
  readonly line: AgendaLine;
  readonly today: Day;
  /** How many entries the agenda has in all. */
  readonly count: number;
}

function AgendaLineView({ line, today, count }: LineProps) {
  const text = useText();
  const dates = useMonthWords();
  const style = { top: line.top };
  switch (line.kind) {
    case 'today':
      return (
        <li className={styles.heading} style={style}>
          <h3 data-today="true">{`${text('calendar.today')} · ${dates.fullDay(today)}`}</h3>
        </li>
      );
    case 'heading':
      return (
        <li className={styles.heading} style={style}>
          <h3 data-kind={line.group.heading.kind} data-today={isOn(line.group, today)}>
            {headingWords(line.group, dates, text)}
          </h3>
        </li>
      );
    case 'entry':
      return (
        <li className={styles.entry} style={style} aria-setsize={count} aria-posinset={line.position}>
          <AskingRow entry={line.entry} />
        </li>
      );
    case 'ghost':
      return (
        <li className={styles.ghost} style={style}>
          <GhostRow ghost={line.ghost} />
        </li>
      );
    case 'overlay':
      return (
        <li className={styles.ghost} style={style}>
          <OverlayRow overlay={line.overlay} />
        </li>
      );
  }
}

/** An entry of the agenda, with the first reason why it asks to be checked. */
function AskingRow({ entry }: { readonly entry: EntryView }) {
  const text = useText();
  const words = useNudgeWords();
  const [nudge] = useNudges().get(entry.id) ?? [];
  return (
    <EntryRow
      entry={entry}
      detail={detailOf(entry, text)}
      ask={nudge === undefined ? undefined : words(nudge, entry)}
    />
  );
}

function keyOf(line: AgendaLine): string {
  if (line.kind === 'entry') return line.entry.id;
  if (line.kind === 'overlay') return overlayKey(line.overlay);
  return line.kind === 'ghost' ? line.ghost.key : `${line.kind} ${line.top}`;
}

/** What a row says under a heading that has the date: the hours and whose they are, the place, the standing. */
function detailOf(entry: EntryView, text: Text): string {
  const { when, venue, exact } = entry;
  const times = [when?.start, when?.end].filter((time) => time !== undefined).join('–');
  const place = venue === undefined ? undefined : venue.city || venue.name;
  return [
    ...(exact && times !== '' ? [`${times} ${clockName(entry, text)}`] : []),
    ...(place === undefined ? [] : [place]),
    `${standingText(entry, text)}, ${badgeText(entry.badge, text)}`,
  ].join(' · ');
}

function headingWords({ heading, entries, ghosts }: AgendaGroup, dates: MonthWords, text: Text): string {
  switch (heading.kind) {
    case 'day':
      return dates.fullDay(heading.day);
    case 'window': {
      const days = dates.window((entries[0] ?? ghosts[0])?.window ?? {});
      const isSaidSo = heading.said === undefined || days.toLowerCase().includes(heading.said.toLowerCase());
      return isSaidSo ? `≈ ${days}` : `≈ ${days} · “${heading.said}”`;
    }
    case 'undated':
      return text('calendar.undated');
  }
}

/** Rows answer for themselves; their list only carries the arrows from one to the next. */
const ROW_KEYS = { onKeyDown: moveBetweenRows };

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const rows = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry], [data-ghost], [data-overlay]'),
  ];
  const next = rows[rows.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
