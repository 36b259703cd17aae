import type { MenuItemConstructorOptions } from 'electron';
import { type Day, daysBetween } from '../shared/dates/day.ts';
import type { NextDeadline } from '../shared/deadlines/next-deadline.ts';
import type { EntryId } from '../shared/entries/ids.ts';
import type { ShellTexts } from './shell-texts.ts';

export interface TrayMenuOptions {
  readonly deadlines: readonly NextDeadline[];
  readonly today: Day;
  /** How many reminders are due. */
  readonly due: number;
  readonly texts: ShellTexts;
  readonly locale: string;
  readonly open: () => void;
  readonly openEntry: (id: EntryId) => void;
  readonly openDue: () => void;
  readonly quickAdd: () => void;
  readonly quit: () => void;
}

const MOST_DEADLINES = 5;
/** As wide as a menu may be that hangs from a bar. */
const MOST_LETTERS = 48;

/** What the tray offers: what falls due next, in words, then quick add, the window, and the end. */
export function trayMenuFor(options: TrayMenuOptions): readonly MenuItemConstructorOptions[] {
  const { deadlines, today, due, texts, locale } = options;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const shown = deadlines.slice(0, MOST_DEADLINES);
  return [
    ...(due > 0 ? [{ label: texts.due(due), click: options.openDue }, separator] : []),
    { label: shown.length > 0 ? texts.nextDeadlines : texts.noDeadlines, enabled: false },
    ...shown.map(({ entry, day }) => ({
      label: `${words.format(daysBetween(today, day), 'day')} · ${shortened(entry.title)}`,
      click: () => options.openEntry(entry.id),
    })),
    separator,
    { label: texts.quickAdd, click: options.quickAdd },
    { label: texts.open, click: options.open },
    separator,
    { label: texts.quit, click: options.quit },
  ];
}

const separator = { type: 'separator' } as const;

/** An `&` marks a letter in a menu, unless it is doubled. */
function shortened(title: string): string {
  const letters = [...title];
  const short = letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : title;
  return short.replaceAll('&', '&&');
}
