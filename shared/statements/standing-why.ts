import type { Day } from '../dates/day.ts';
import type { Party } from '../entries/person.ts';
import type { Claim, StandingFacts, StandingName } from './standing.ts';
import type { Saying } from './statement.ts';

/** A party's word as a reason tells it; the date only where it is what matters. */
export interface Told {
  readonly party: Party;
  readonly says: Saying;
  readonly made: Day;
  /** EDTF. */
  readonly date?: string;
}

/** Why an entry stands as it does, as data, so that every language can say it. */
export type StandingWhy =
  | { readonly kind: 'held'; readonly by: string; readonly made: Day }
  | {
      readonly kind: 'cancelled' | 'postponed' | 'disputed' | 'agreed' | 'reported' | 'one-known';
      readonly told: readonly Told[];
    }
  | { readonly kind: 'announced'; readonly party: Party }
  | { readonly kind: 'one-sided'; readonly told: readonly Told[]; readonly missing: readonly Party[] }
  /** Said by others than those whose word counts; new date unconfirmed; nobody has said a thing. */
  | { readonly kind: 'reported-elsewhere' | 'unconfirmed' | 'unsaid' };

/** Why a standing follows from the facts. */
export function whyOf(name: StandingName, facts: StandingFacts): StandingWhy {
  const { live, announcing, required, held } = facts;
  switch (name) {
    case 'held':
      return held === undefined
        ? { kind: 'unsaid' }
        : {
            kind: 'held',
            by: held.statement.source?.publisher ?? held.statement.by,
            made: held.statement.made,
          };
    case 'cancelled':
      return { kind: name, told: toldBy(live, ({ statement }) => statement.says === 'cancels') };
    case 'postponed':
      return {
        kind: name,
        told: toldBy(live, ({ statement }) => statement.says === 'postpones' && statement.date === undefined),
      };
    case 'disputed':
      return {
        kind: name,
        told: toldBy(live, ({ statement, currency }) => statement.says === 'denies' || currency === 'rival'),
      };
    case 'agreed':
      return required.length === 1 && required[0] !== undefined
        ? { kind: 'announced', party: required[0] }
        : { kind: name, told: toldBy(announcing) };
    case 'one-sided':
      return facts.enough
        ? { kind: name, told: toldBy(announcing), missing: missingOf(facts) }
        : { kind: 'one-known', told: toldBy(announcing) };
    case 'reported':
      return live.length > 0 ? { kind: name, told: toldBy(live) } : { kind: 'reported-elsewhere' };
    case 'expected':
      return { kind: facts.moved ? 'unconfirmed' : 'unsaid' };
  }
}

function toldBy(claims: readonly Claim[], matters: (claim: Claim) => boolean = () => true): readonly Told[] {
  return claims.filter(matters).map(({ party, statement, date, currency }) => {
    const told = { party, says: statement.says, made: statement.made };
    const named = statement.says === 'postpones' ? statement.date : currency === 'rival' ? date : undefined;
    return named === undefined ? told : { ...told, date: named };
  });
}

function missingOf({ required, announcing }: StandingFacts): readonly Party[] {
  return required.filter((party) => !announcing.some((claim) => claim.party === party));
}
