/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export function sameSecret(given: string, secret: string): boolean {
  let difference = given.length ^ secret.length;
  for (let at = 0; at < given.length; at += 1)
    difference |= given.charCodeAt(at) ^ secret.charCodeAt(secret.length === 0 ? 0 : at % secret.length);
  return difference === 0;
}
