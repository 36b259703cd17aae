import { sameJson } from '../same-json.ts';

/** The patch that makes one record of another: `patched(from, patchBetween(from, to))` says the same as `to`. */
export function patchBetween<Fields extends object>(
  from: Fields,
  to: Fields,
): { set: Partial<Fields>; unset: string[] } {
  const before = new Map<string, unknown>(Object.entries(from));
  const after = new Map<string, unknown>(Object.entries(to));
  const set = [...after].filter(([field, value]) => !sameJson(value, before.get(field)));
  const unset = [...before.keys()].filter((field) => !after.has(field));
  return { set: Object.fromEntries(set) as Partial<Fields>, unset };
}
