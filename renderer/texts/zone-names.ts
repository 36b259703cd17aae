import type { TextId } from './use-text.ts';

/** The zones whose clocks a trade diplomat looks at first, and what they go by. */
export const CAPITAL_ZONES = [
  { zone: 'America/New_York', name: 'zone.washington' },
  { zone: 'Asia/Shanghai', name: 'zone.beijing' },
] as const satisfies readonly { readonly zone: string; readonly name: TextId }[];

/** The city a zone is named after, such as "Kuala Lumpur". */
export function cityOfZone(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
