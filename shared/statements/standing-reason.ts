import type { StandingWhy, Told } from './standing-why.ts';

/** Why an entry stands as it does, as one English sentence without a full stop. */
export function reasonOf(why: StandingWhy): string {
  switch (why.kind) {
    case 'held':
      return `${why.by} says on ${why.made} that it was held`;
    case 'cancelled':
    case 'disputed':
      return said(why.told);
    case 'postponed':
      return `${said(why.told)} without a new date`;
    case 'announced':
      return `${why.party}, whose word suffices, has announced it`;
    case 'agreed':
      return `all sides have: ${said(why.told)}`;
    case 'one-sided':
      return `${said(why.told)}; nothing that counts from ${why.missing.join(', ')}`;
    case 'one-known':
      return `${said(why.told)}; the other side isn’t known`;
    case 'reported':
      return `${said(why.told)}; nobody has announced it`;
    case 'reported-elsewhere':
      return 'reported, but by none of those whose word counts';
    case 'unconfirmed':
      return 'nobody has confirmed the new date';
    case 'unsaid':
      return 'nobody has said anything yet';
  }
}

function said(told: readonly Told[]): string {
  return told
    .map(({ party, says, made, date }) => {
      const to = date === undefined ? '' : says === 'postpones' ? ` to ${date}` : ` ${date}`;
      return `${party} ${says}${to} (${made})`;
    })
    .join(', ');
}
