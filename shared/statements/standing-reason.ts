import type { Claim, StandingFacts, StandingName } from './standing.ts';

/** Why an entry stands as it does, as one English sentence without a full stop. */
export function reasonFor(name: StandingName, facts: StandingFacts): string {
  const { live, announcing, required } = facts;
  switch (name) {
    case 'held':
      return `${facts.held?.source?.publisher ?? facts.held?.by} says on ${facts.held?.made} that it was held`;
    case 'cancelled':
      return said(live.filter(({ statement }) => statement.says === 'cancels'));
    case 'postponed':
      return `${said(live.filter(({ statement }) => statement.says === 'postpones' && statement.date === undefined))} without a new date`;
    case 'disputed':
      return said(
        live.filter(({ statement, currency }) => statement.says === 'denies' || currency === 'rival'),
      );
    case 'agreed':
      return required.length === 1
        ? `${required[0]}, whose word suffices, has announced it`
        : `all sides have: ${said(announcing)}`;
    case 'one-sided':
      return `${said(announcing)}; ${silence(facts)}`;
    case 'reported':
      return live.length > 0
        ? `${said(live)}; nobody has announced it`
        : 'reported, but by none of those whose word counts';
    case 'expected':
      return facts.moved ? 'nobody has confirmed the new date' : 'nobody has said anything yet';
  }
}

function said(claims: readonly Claim[]): string {
  return claims
    .map(({ party, statement, date, currency }) => {
      const what =
        currency === 'rival' || statement.says === 'postpones' ? (statement.date ?? date) : undefined;
      const to =
        statement.says === 'postpones' && statement.date !== undefined
          ? ` to ${statement.date}`
          : what === undefined
            ? ''
            : ` ${what}`;
      return `${party} ${statement.says}${to} (${statement.made})`;
    })
    .join(', ');
}

function silence({ required, enough, announcing }: StandingFacts): string {
  if (!enough) return 'the other side isn’t known';
  const missing = required.filter((party) => !announcing.some((claim) => claim.party === party));
  return missing.length > 0 ? `nothing that counts from ${missing.join(', ')}` : 'one side only';
}
