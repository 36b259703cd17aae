import * as v from 'valibot';
import { type OtherRendering, OtherRenderingSchema } from '../../shared/feeds/rendering.ts';

/** What an address asks for in place of a feed's own rendering, or why that can't be had. */
export type AskedRendering =
  | { readonly ok: true; readonly value: OtherRendering; readonly query: string }
  | { readonly ok: false; readonly reason: string };

/** Reads what stands behind an address's “?”; `query` is what of it counts, as `renderingQuery` writes it. */
export function askedRendering(search: string): AskedRendering {
  const read = v.safeParse(OtherRenderingSchema, Object.fromEntries(new URLSearchParams(search)));
  if (read.success) return { ok: true, value: read.output, query: renderingQuery(read.output) };
  return { ok: false, reason: read.issues[0].message };
}

/** What stands behind an address's “?” for a rendering, always in the same order; empty for a feed's own. */
export function renderingQuery({ profile, alarms, language }: OtherRendering): string {
  const parts = Object.entries({ profile, alarms, language });
  return parts.flatMap(([part, name]) => (name === undefined ? [] : [`${part}=${name}`])).join('&');
}
