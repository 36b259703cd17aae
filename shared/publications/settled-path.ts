/** A whole path of a folder without what makes no difference: doubled and last slashes, `.` and `..`; undefined if it isn't whole. */
export function settledPath(typed: string): string | undefined {
  const path = typed.trim();
  const root = /^(?:\/|[A-Za-z]:[\\/]|\\\\)/.exec(path)?.[0];
  if (root === undefined) return undefined;
  const isPosix = root === '/';
  const names: string[] = [];
  for (const name of path.slice(root.length).split(isPosix ? '/' : /[\\/]/)) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return isPosix ? `/${names.join('/')}` : root.replace('/', '\\') + names.join('\\');
}
