import type { Text } from './use-text.ts';

/** A badge such as "1 of 2" in the user's language. */
export function badgeText(badge: string, text: Text): string {
  const [said, of] = badge.split(' of ');
  return of === undefined ? badge : text('ledger.badge', { said, of });
}
