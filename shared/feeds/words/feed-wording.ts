import type { BriefWording } from '../../changes/words/brief-wording.ts';
import type { Day } from '../../dates/day.ts';
import type { Trigger } from '../../deadlines/trigger.ts';
import type { EntryView } from '../../entries/entry-view.ts';
import type { Pledge } from '../../pledges/pace-line.ts';
import type { LeadTime } from '../../reminders/lead-time.ts';
import type { StandingName } from '../../statements/standing.ts';
import type { StandingWhy } from '../../statements/standing-why.ts';
import type { Saying } from '../../statements/statement.ts';

/** All that feeds say in a language. What takes text takes it worded, and on one line. */
export interface FeedWording {
  /** What stands in front of a title. */
  readonly marks: {
    readonly toBeConfirmed: string;
    readonly disputed: string;
    readonly postponed: string;
    readonly cancelled: string;
    readonly extended: string;
    readonly superseded: string;
    /** So many of so many have announced it. */
    badge(badge: string): string;
  };
  /** The words for what moved. */
  readonly brief: BriefWording;
  readonly sayings: Readonly<Record<Saying, string>>;
  readonly noDate: string;
  /** Between a summary's date and its title. */
  readonly divider: string;
  /** How long before an entry an alarm rings: "T-7". */
  countdown(lead: LeadTime): string;
  /** An entry's date in the words that it was given in, as far as they hold for any reader. */
  said(view: Pick<EntryView, 'when' | 'window'>): string;
  /** A date in EDTF, in words. */
  date(edtf: string): string;
  /** The last day that a date allows, behind its words. */
  byDay(said: string, day: Day): string;
  party(code: string): string;
  /** The parts of a place, in the order that the language names them. */
  place(city: string, country: string, name: string): readonly string[];
  clock(zone: string, parties: readonly string[]): string;
  standing(word: StandingName | 'announced', badge: string): string;
  firm(standing: string, reason: string): string;
  /** Why it is so firm: in English as the view has it. */
  reason(english: string, why: () => StandingWhy): string;
  asSaid(said: string, edtf: string): string;
  due(day: Day, clocks: string): string;
  dueSaid(said: string, edtf: string): string;
  /** By the end of a day: on whose clock, if that is known, and the instants that this may mean, on all clocks. */
  dueByEndOf(day: Day, clock: string | undefined, ends: readonly string[]): string;
  expires(party: string, when: string): string;
  /** By the end of a day, on a clock. */
  endOfDay(day: string, clock: string): string;
  /** A time in words, and the instant that it is. */
  thatIs(words: string, instant: string): string;
  /** The times of a stay of several days. */
  stay(start: string | undefined, end: string | undefined, clock: string | undefined): string;
  instrument(text: string): string;
  ifItLapses(text: string): string;
  computed(trigger: Trigger, title: string | undefined): string;
  promised(amount: number, unit: string): string;
  pace(pledge: Pledge): string;
  earlierDates(dates: readonly string[]): string;
  lastChange(day: Day, what: string): string;
  /** Something that changed before that. */
  earlierChange(day: Day, what: string): string;
  /** What became of a deadline, and what one does to another. */
  readonly successions: Readonly<Record<'extended' | 'superseded' | 'extends' | 'supersedes', string>>;
  byInstrument(text: string): string;
  /** Behind a change of which nobody said who made it known, or why. */
  readonly unsourced: string;
  /** Behind a change that came of a statement taken back. */
  withdrawn(speaker: string, made: Day, reason: string): string;
  /** Who is behind a change, and where it was published. */
  voice(by: string, source: string): string;
  statement(made: Day, speaker: string, says: string, date: string | undefined, source: string): string;
  speaker(by: string, capacity: string | undefined): string;
  link(address: string): string;
}
