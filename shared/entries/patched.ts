/** A record with some fields given a value and others taken away; what the patch doesn't name stays. */
export function patched<Fields extends object>(
  record: Fields,
  patch: { readonly set: object; readonly unset: readonly string[] },
): Fields {
  const kept = Object.entries(record).filter(([field]) => !patch.unset.includes(field));
  return { ...Object.fromEntries(kept), ...patch.set } as Fields;
}
