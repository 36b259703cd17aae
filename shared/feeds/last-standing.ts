import type { Day } from '../dates/day.ts';
import type { EntryView, StatementView } from '../entries/entry-view.ts';
import type { Speakers } from '../statements/speakers.ts';
import type { StandingName } from '../statements/standing.ts';
import { standingOfView } from '../statements/standing-of-view.ts';

/** How firm an entry was or is. */
interface Firmness {
  readonly standing: StandingName;
  readonly badge: string;
}

/** That an entry became as firm as it is, by a statement, or by the withdrawal of one. */
export interface StandingChange {
  readonly what: 'standing';
  readonly day: Day;
  readonly from: Firmness;
  readonly to: Firmness;
  readonly by?: string | undefined;
  readonly source?: StatementView['source'];
  /** What was taken back. */
  readonly withdrawn?: StatementView | undefined;
}

/** Days with words to look back over: of whom nothing new was heard on so many, what came before counts. */
const MOST_DAYS = 8;

/**
 * The last change of the standing, not before a day, found by leaving out what happened on the last days, one by one: first
 * what was taken back on a day, then what was said on it. What was said by the day that the date moved was said of another date.
 */
export function lastStanding(
  view: EntryView,
  speakers: Speakers,
  { since, moved }: { readonly since: Day | undefined; readonly moved: Day | undefined },
): StandingChange | undefined {
  if (view.statements.length === 0) return undefined;
  for (const day of daysBack(view.statements, since)) {
    const taken = view.statements.filter(({ withdrawn }) => withdrawn?.on === day);
    if (taken.length > 0) {
      const back = firmnessWith(view, speakers, asBefore(view.statements, day, 'withdrawals'));
      if (isOther(back, view)) {
        const withdrawn = taken.find((one) =>
          isOther(firmnessWith(view, speakers, without(view, one)), view),
        );
        return { what: 'standing', day, from: back, to: firmnessOf(view), withdrawn: withdrawn ?? taken[0] };
      }
    }
    const said = view.statements.filter(({ made, withdrawn }) => made === day && withdrawn === undefined);
    if (said.length === 0 || (moved !== undefined && day <= moved)) continue;
    const earlier = asBefore(view.statements, day, 'statements');
    const before = firmnessWith(view, speakers, earlier);
    if (!isOther(before, view)) continue;
    // The first after whose word it is as firm as it stays: after the last it is.
    const voice = said.find((_, index) => {
      const heard = [...earlier, ...said.slice(0, index + 1)];
      return index === said.length - 1 || !isOther(firmnessWith(view, speakers, heard), view);
    });
    const { by, source } = voice ?? {};
    return { what: 'standing', day, from: before, to: firmnessOf(view), by, source };
  }
  return undefined;
}

/** The last days on which something was said or taken back, the latest first. */
function daysBack(statements: readonly StatementView[], since: Day | undefined): readonly Day[] {
  const days = new Set<Day>();
  for (const { made, withdrawn } of statements) {
    if (withdrawn !== undefined) days.add(withdrawn.on);
    else days.add(made);
  }
  return [...days]
    .filter((day) => since === undefined || day >= since)
    .sort()
    .reverse()
    .slice(0, MOST_DAYS);
}

/** The statements as they were before a day's withdrawals, or before what was said on it. */
function asBefore(
  statements: readonly StatementView[],
  day: Day,
  its: 'withdrawals' | 'statements',
): readonly StatementView[] {
  return statements
    .filter(({ made }) => (its === 'statements' ? made < day : made <= day))
    .map((statement) =>
      statement.withdrawn !== undefined && statement.withdrawn.on >= day ? held(statement) : statement,
    );
}

/** The statements with one that is withdrawn as if it weren't. */
function without({ statements }: EntryView, one: StatementView): readonly StatementView[] {
  return statements.map((statement) => (statement === one ? held(statement) : statement));
}

/** A statement that was withdrawn as if it weren't. */
function held({ withdrawn: _, ...statement }: StatementView): StatementView {
  return statement;
}

function firmnessWith(view: EntryView, speakers: Speakers, statements: readonly StatementView[]): Firmness {
  const { name, badge } = standingOfView({ ...view, statements: [...statements] }, speakers);
  return { standing: name, badge };
}

function firmnessOf({ standing, badge }: EntryView): Firmness {
  return { standing, badge };
}

function isOther(one: Firmness, { standing, badge }: EntryView): boolean {
  return one.standing !== standing || one.badge !== badge;
}
