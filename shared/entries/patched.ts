/** A record with some fields given a value and others taken away; what the patch doesn't name stays. */
export function patched<Fields extends object>(
  record: Fields,
  patch: { readonly set: object; readonly unset: readonly string[] },
): Fields {
  const next = { ...record, ...patch.set } as Record<string, unknown>;
  for (const field of patch.unset) if (!(field in patch.set)) delete next[field];
  return next as Fields;
}
