import { ALARM_MODES } from '../../shared/feeds/alarm-mode.ts';
import { PROFILES } from '../../shared/feeds/profile.ts';
import type { OtherRendering } from '../../shared/feeds/rendering.ts';

/** What an address asks for in place of a feed's own rendering, or why that can't be had. */
export type AskedRendering =
  | { readonly ok: true; readonly value: OtherRendering; readonly query: string }
  | { readonly ok: false; readonly reason: string };

/** Reads what stands behind an address's “?”; `query` is what of it counts, always in the same order. */
export function askedRendering(search: string): AskedRendering {
  if (search === '') return { ok: true, value: {}, query: '' };
  const given = new URLSearchParams(search);
  const profile = oneOf(PROFILES, given.get('profile'));
  if (profile === 'unknown') return refusal('profile', given.get('profile'), PROFILES);
  const alarms = oneOf(ALARM_MODES, given.get('alarms'));
  if (alarms === 'unknown') return refusal('alarms', given.get('alarms'), ALARM_MODES);
  const query = [
    ...(profile === undefined ? [] : [`profile=${profile}`]),
    ...(alarms === undefined ? [] : [`alarms=${alarms}`]),
  ].join('&');
  return { ok: true, value: { profile, alarms }, query };
}

function oneOf<Name extends string>(
  names: readonly Name[],
  given: string | null,
): Name | undefined | 'unknown' {
  if (given === null) return undefined;
  return names.find((name) => name === given) ?? 'unknown';
}

function refusal(
  what: 'profile' | 'alarms',
  given: string | null,
  names: readonly string[],
): AskedRendering & { readonly ok: false } {
  const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  return {
    ok: false,
    reason: `There is no “${what}=${given}”: write ${list} in the address, or leave “${what}” out.`,
  };
}
