import * as v from 'valibot';
import { type OtherRendering, OtherRenderingSchema } from '../../shared/feeds/rendering.ts';

/** What an address asks for in place of a feed's own rendering, or why that can't be had. */
export type AskedRendering =
  | { readonly ok: true; readonly value: OtherRendering }
  | { readonly ok: false; readonly reason: string };

/** Reads what stands behind an address's “?”; whatever else stands there is passed over. */
export function askedRendering(search: string): AskedRendering {
  const read = v.safeParse(OtherRenderingSchema, Object.fromEntries(new URLSearchParams(search)));
  if (read.success) return { ok: true, value: read.output };
  return { ok: false, reason: read.issues[0].message };
}

/** The address of a feed in a rendering: what is asked for stands behind it, always in the same order. */
export function addressWith(address: string, { profile, alarms, language }: OtherRendering): string {
  const parts = Object.entries({ profile, alarms, language });
  const query = parts.flatMap(([part, name]) => (name === undefined ? [] : [`${part}=${name}`])).join('&');
  return query === '' ? address : `${address}?${query}`;
}
