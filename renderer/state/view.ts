import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Backup } from '../../shared/contract/methods/backup-methods.ts';
import type { FeedDraft } from '../../shared/contract/methods/feed-methods.ts';
import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import type { NoticeOf } from '../../shared/contract/notices.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { type EntryFilter, type Facet, NO_FILTER } from '../../shared/entries/filter-entries.ts';
import type { EntryId, FeedId } from '../../shared/entries/ids.ts';
import type { Overlay } from '../subscriptions/overlay.ts';
import type { AsOf } from './as-of.ts';
import type { Preferences } from './preferences.ts';
import type { StatementDraft } from './statement-draft.ts';

export const SCREENS = ['calendar', 'timeline', 'map', 'deadlines', 'changes', 'feeds'] as const;
/** The settings aren't in the row of screens: one opens them, and goes back to where one was. */
export type Screen = (typeof SCREENS)[number] | 'settings';

export const CALENDAR_MODES = ['year', 'month', 'week', 'agenda'] as const;
export type CalendarMode = (typeof CALENDAR_MODES)[number];

/** Somebody else's file, to be looked at before anything of it is taken. */
export type ImportFile = NoticeOf<'import.offered'>;

/** What the calendar may be made again: a backup, or a file of the whole. */
export type RestoreSource = Backup | { readonly file: string; readonly content: string };

/** A dialog that is open, and what it is about. */
export type OpenDialog =
  | { readonly name: 'quick-add'; readonly line?: string }
  | { readonly name: 'search' }
  | { readonly name: 'import'; readonly file?: ImportFile }
  | { readonly name: 'shortcuts' }
  | { readonly name: 'restore'; readonly from: RestoreSource }
  | { readonly name: 'extend'; readonly entry: EntryId }
  | { readonly name: 'publication'; readonly publication?: PublicationView }
  | { readonly name: 'remove-publication'; readonly publication: PublicationView }
  | { readonly name: 'subscription'; readonly subscription?: SubscriptionView }
  | { readonly name: 'overlay'; readonly overlay: Overlay }
  | { readonly name: 'proposals' }
  | { readonly name: 'track'; readonly track?: string };

/** Something the user did, said for a moment; `undoable` offers to take it back. */
export interface Toast {
  readonly key: number;
  readonly text: string;
  readonly tone: 'done' | 'trouble';
  readonly undoable: boolean;
  /** What it is about: what is said of it next takes its place. */
  readonly about: string;
}

/** How many months before and after that of the focus the map shows and the scrubber marks. */
export interface MonthSpan {
  readonly before: number;
  readonly after: number;
}

/** Half a year of what led here, and a year of what is to come. */
const USUAL_SPAN: MonthSpan = { before: 6, after: 12 };

/** How the timeline is looked at. */
export interface TimelineLook {
  /** How many days lie across it. */
  readonly days: number;
  /** The rows that are collapsed, by track id. */
  readonly collapsed: readonly string[];
}

/** As much as the map shows: what led here, and a year of what is to come. */
const USUAL_TIMELINE: TimelineLook = { days: 548, collapsed: [] };

/** The two days between which changes are asked for; `until` is today if absent. */
export interface ComparedDays {
  readonly since: Day;
  readonly until?: Day;
}

/** A feed that is edited: one of one's own, or one that isn't there yet. */
type EditedFeed = FeedId | 'new';

/** What the user is looking at. */
export interface View extends Preferences {
  readonly screen: Screen;
  /** The screen that closing the settings goes back to. */
  readonly screenBefore: Screen;
  readonly calendarMode: CalendarMode;
  /** The day that calendar, map and scrubber are turned to; absent while it is today. */
  readonly focus?: Day;
  readonly span: MonthSpan;
  readonly timeline: TimelineLook;
  /** The days compared on the screen of changes; absent while it shows those since this device last looked. */
  readonly compared?: ComparedDays;
  /** The feed that was asked for on the screen of feeds, anew each time; absent while that shows the first. */
  readonly feed?: { readonly key: string };
  /** The feed whose editor is open, and what was typed of those left unsaved. */
  readonly editedFeed?: EditedFeed;
  readonly feedDrafts: ReadonlyMap<EditedFeed, FeedDraft>;
  /** Whether the rail is shown where there is no room for it beside the rest. */
  readonly railShown: boolean;
  readonly selected?: EntryId;
  /** The selected entry, until the keyboard has gone to where it is shown. */
  readonly arriving?: EntryId;
  readonly filter: EntryFilter;
  /** Whether only entries that ask to be checked are shown. */
  readonly toCheck: boolean;
  /** How often the strip was asked for in which a past day is chosen; absent while it is closed. */
  readonly asOfAsked?: number;
  /** The past day that everything is shown as of; absent while that is today, and things can be edited. */
  readonly asOf?: AsOf;
  /** The entry of which a statement is being written, and what was typed of those left unrecorded. */
  readonly stating?: EntryId;
  readonly drafts: ReadonlyMap<EntryId, StatementDraft>;
  readonly dialog?: OpenDialog;
  readonly toasts: readonly Toast[];
}

/** What may be done to it; everything else that changes a view goes through these. */
export interface ViewActions {
  show(screen: Screen): void;
  /** Goes back to the screen from which the settings were opened. */
  closeSettings(): void;
  setMode(mode: CalendarMode): void;
  /** Turns to a day; `undefined` means today, whichever day that is. */
  turnTo(day: Day | undefined): void;
  /** Widens or narrows what the map shows around the focus. */
  setSpan(span: MonthSpan): void;
  setTimeline(change: Partial<TimelineLook>): void;
  /** Compares two days on the screen of changes, or shows what is new since this device last looked. */
  compare(days: ComparedDays | undefined): void;
  /** Shows a feed on its screen, by its key. */
  showFeed(key: string): void;
  /** Opens the editor of a feed, or closes it. */
  editFeed(feed: EditedFeed | undefined): void;
  /** Keeps what was typed of a feed, or forgets it. */
  keepFeedDraft(feed: EditedFeed, draft: FeedDraft | undefined): void;
  /** Shows the rail over the rest where there is no room beside it, or hides it. */
  showRail(isShown: boolean): void;
  /** Selects an entry, or nothing. */
  select(entry: EntryId | undefined): void;
  /** Selects an entry, turns to the first day that it may be on, and has the keyboard go there once it is shown. */
  goTo(entry: Pick<EntryView, 'id' | 'window'>): void;
  /** Notes that the keyboard has gone there. */
  arrive(): void;
  /** Asks for one value more or less of a facet. */
  toggle(facet: Facet, value: string): void;
  clear(facet?: Facet): void;
  /** Shows only what asks to be checked, as an agenda, or everything again. */
  showToCheck(isOn: boolean): void;
  /** Follows a track that got another name. */
  renameTrack(from: string, to: string): void;
  /** Opens the strip in which a past day is chosen, or has the keyboard go there. */
  askAsOf(): void;
  /** Shows everything as of a past day. */
  lookBack(asOf: AsOf): void;
  /** Closes the strip, and shows everything as it is. */
  returnToToday(): void;
  /** Opens the form of a statement about an entry, or closes it. */
  writeStatement(entry: EntryId | undefined): void;
  /** Keeps what was typed of a statement, or forgets it. */
  keepDraft(entry: EntryId, draft: StatementDraft | undefined): void;
  open(dialog: OpenDialog | undefined): void;
  prefer(change: Partial<Preferences>): void;
  say(text: string, options?: Partial<Pick<Toast, 'tone' | 'undoable' | 'about'>>): void;
  dismiss(key: number): void;
}

export type ViewStore = StoreApi<View & ViewActions>;

const MOST_TOASTS = 3;

/** The view as it opens: the calendar's month of today, nothing selected, nothing filtered. */
export function createView(preferences: Preferences): ViewStore {
  let toastKey = 0;
  return createStore<View & ViewActions>((set) => ({
    ...preferences,
    screen: 'calendar',
    screenBefore: 'calendar',
    calendarMode: 'month',
    span: USUAL_SPAN,
    timeline: USUAL_TIMELINE,
    filter: NO_FILTER,
    toCheck: false,
    drafts: new Map(),
    feedDrafts: new Map(),
    railShown: false,
    toasts: [],
    show: (screen) => set((view) => ({ screen, screenBefore: screenBehind(view), railShown: false })),
    closeSettings: () => set((view) => ({ screen: screenBehind(view) })),
    setMode: (calendarMode) => set({ calendarMode }),
    turnTo: (focus) => set((view) => withOptional(view, 'focus', focus), true),
    setSpan: (span) => set({ span }),
    setTimeline: (change) => set(({ timeline }) => ({ timeline: { ...timeline, ...change } })),
    compare: (compared) => set((view) => withOptional(view, 'compared', compared), true),
    // Whoever asks for a feed is done with the editor of another.
    showFeed: (key) =>
      set(({ editedFeed: _, ...view }) => ({ ...view, feed: { key }, ...onFeeds(view) }), true),
    editFeed: (feed) =>
      set((view) => ({ ...withOptional(view, 'editedFeed', feed), ...(feed && onFeeds(view)) }), true),
    keepFeedDraft: (feed, draft) =>
      set(({ feedDrafts }) => ({ feedDrafts: withDraft(feedDrafts, feed, draft) })),
    showRail: (railShown) => set({ railShown }),
    select: (selected) =>
      set((view) => withOptional(selected === undefined ? view : inSight(view), 'selected', selected), true),
    goTo: ({ id, window }) =>
      set((view) => {
        const focus = window?.from ?? window?.to ?? view.focus;
        return { ...inSight(view), selected: id, arriving: id, ...(focus === undefined ? {} : { focus }) };
      }),
    arrive: () => set(({ arriving: _, ...view }) => view, true),
    toggle: (facet, value) => set(({ filter }) => ({ filter: toggled(filter, facet, value) })),
    clear: (facet) =>
      set(({ filter }) =>
        facet === undefined ? { filter: NO_FILTER, toCheck: false } : { filter: { ...filter, [facet]: [] } },
      ),
    showToCheck: (toCheck) =>
      set(toCheck ? { toCheck, screen: 'calendar', calendarMode: 'agenda' } : { toCheck }),
    renameTrack: (from, to) =>
      set(({ filter }) => ({
        filter: { ...filter, tracks: filter.tracks.map((name) => (name === from ? to : name)) },
      })),
    askAsOf: () => set(({ asOfAsked = 0 }) => ({ asOfAsked: asOfAsked + 1 })),
    lookBack: (asOf) => set(({ asOfAsked = 0 }) => ({ asOf, asOfAsked })),
    returnToToday: () => set(({ asOf: _, asOfAsked: __, ...view }) => view, true),
    writeStatement: (stating) =>
      set((view) => withOptional(stating === undefined ? view : inSight(view), 'stating', stating), true),
    keepDraft: (entry, draft) => set(({ drafts }) => ({ drafts: withDraft(drafts, entry, draft) })),
    open: (dialog) => set((view) => ({ ...withOptional(view, 'dialog', dialog), railShown: false }), true),
    prefer: (change) => set(change),
    say: (text, { tone = 'done', undoable = false, about = text } = {}) => {
      toastKey += 1;
      const toast: Toast = { key: toastKey, text, tone, undoable, about };
      // What is said again takes the place of itself.
      const others = (toasts: readonly Toast[]) => toasts.filter((one) => one.about !== about);
      set(({ toasts }) => ({ toasts: [...others(toasts), toast].slice(-MOST_TOASTS) }));
    },
    dismiss: (key) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.key !== key) })),
  }));
}

/** The screen itself, or the one from which the settings were opened. */
function screenBehind({ screen, screenBefore }: View): Screen {
  return screen === 'settings' ? screenBefore : screen;
}

/** The screen of feeds, and what is behind it. */
function onFeeds(view: View): Pick<View, 'screen' | 'screenBefore' | 'railShown'> {
  return { screen: 'feeds', screenBefore: screenBehind(view), railShown: false };
}

/** The view with the entry selected in sight, which the settings cover. */
function inSight<V extends View>(view: V): V {
  return { ...view, screen: screenBehind(view) };
}

/** The view with a field set, or without it: an absent field isn't there at all. */
function withOptional<
  V extends View,
  K extends 'focus' | 'compared' | 'editedFeed' | 'selected' | 'stating' | 'dialog',
>(view: V, field: K, value: V[K] | undefined): V {
  const { [field]: _, ...others } = view;
  return (value === undefined ? others : { ...others, [field]: value }) as V;
}

function withDraft<Key, Draft>(
  drafts: ReadonlyMap<Key, Draft>,
  of: Key,
  draft: Draft | undefined,
): ReadonlyMap<Key, Draft> {
  const others = [...drafts].filter(([key]) => key !== of);
  return new Map(draft === undefined ? others : [...others, [of, draft]]);
}

function toggled(filter: EntryFilter, facet: Facet, value: string): EntryFilter {
  const chosen: readonly string[] = filter[facet];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filter, [facet]: values };
}
