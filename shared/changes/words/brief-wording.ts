import type { Day } from '../../dates/day.ts';
import type { DateLocale } from '../../dates/describe-date.ts';
import type { Move } from '../../entries/move.ts';
import type { StandingName } from '../../statements/standing.ts';
import type { Saying } from '../../statements/statement.ts';
import type { NewsKind } from '../news-item.ts';

/** How a language words what moved. What takes text takes it worded already. */
export interface BriefWording {
  readonly locale: DateLocale;
  readonly kinds: Readonly<Record<NewsKind, string>>;
  readonly sayings: Readonly<Record<Saying, string>>;
  readonly standings: Readonly<Record<StandingName | 'announced', string>>;
  readonly noDate: string;
  readonly nowhere: string;
  readonly nothing: string;
  /** The heading over entries without a track. */
  readonly trackless: string;
  readonly colon: string;
  readonly comma: string;
  readonly open: string;
  readonly close: string;
  title(span: string): string;
  nothingMoved(span: string): string;
  /** A day in brief; without its year where that is the year of `near`. */
  day(day: Day, near: Day): string;
  /** How far a date moved; empty where the two dates say it. */
  move(move: Move, days: number | undefined): string;
  standing(word: string, badge: string): string;
  speaker(by: string, capacity: string): string;
  says(speaker: string, saying: string): string;
  claims(saying: string, date: string): string;
  because(reason: string): string;
  expiryOf(party: string): string;
  amountUpTo(amount: string, day: string): string;
}
