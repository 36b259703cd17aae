import type { Day } from '../dates/day.ts';
import type { EntryView, Slip, StatementView } from '../entries/entry-view.ts';
import type { Speakers } from '../statements/speakers.ts';
import type { StandingName } from '../statements/standing.ts';
import { standingOfView } from '../statements/standing-of-view.ts';

/** How firm an entry was or is. */
export interface Firmness {
  readonly standing: StandingName;
  readonly badge: string;
}

/** What changed last of an entry: its date, or how firm it is; on which day, by whom and where it was published. */
export type LastChange = {
  readonly day: Day;
  readonly by?: string | undefined;
  readonly source?: Slip['source'];
} & (
  | {
      readonly what: 'date';
      /** EDTF; absent where it had none. */
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      readonly reason?: string | undefined;
    }
  | { readonly what: 'standing'; readonly from: Firmness; readonly to: Firmness }
);

/** Days with statements to look back over: who has said nothing new on so many is told by its date. */
const MOST_DAYS = 8;

/** The last change of an entry, undefined where it stands as it did at first. Of one day the date goes before the standing. */
export function lastChangeOf(view: EntryView, speakers: Speakers): LastChange | undefined {
  const slip = view.slips.at(-1);
  const standing = lastStanding(view, speakers, slip?.known);
  if (standing !== undefined || slip === undefined) return standing;
  const { known, from, to, reason, by, source } = slip;
  return { what: 'date', day: known, from, to, reason, by, source };
}

/** Whose word of a day made the standing what it is: the first after which it stays so. */
function voiceBehind(view: EntryView, speakers: Speakers, day: Day): StatementView | undefined {
  const before = view.statements.filter(({ made }) => made < day);
  const said = view.statements.filter(({ made, withdrawn }) => made === day && withdrawn === undefined);
  return said.find((_, index) => {
    const statements = [...before, ...said.slice(0, index + 1)];
    const { name, badge } = standingOfView({ ...view, statements }, speakers);
    return name === view.standing && badge === view.badge;
  });
}

/** The last change of the standing after a day, found by leaving out what was said on the last days, one by one. */
function lastStanding(view: EntryView, speakers: Speakers, after: Day | undefined): LastChange | undefined {
  const counted = view.statements.filter(
    ({ withdrawn, made }) => withdrawn === undefined && (after === undefined || made > after),
  );
  const days = [...new Set(counted.map(({ made }) => made))].sort().reverse().slice(0, MOST_DAYS);
  for (const day of days) {
    const statements = view.statements.filter(({ made }) => made < day);
    const { name, badge } = standingOfView({ ...view, statements }, speakers);
    if (name === view.standing && badge === view.badge) continue;
    const voice = voiceBehind(view, speakers, day);
    return {
      what: 'standing',
      day,
      from: { standing: name, badge },
      to: { standing: view.standing, badge: view.badge },
      by: voice?.by,
      source: voice?.source,
    };
  }
  return undefined;
}
