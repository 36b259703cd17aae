import { spawn } from 'node:child_process';

/** Opens an address in the browser by the platform's own opener; false where there is none, as without a display. */
export function openInBrowser(url: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const opener = openerOf(process.platform, env);
  if (opener === undefined) return false;
  const [command, args] = opener;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // No opener installed: the address has been printed, and that is enough.
  child.on('error', () => {});
  child.unref();
  return true;
}

/** What opens an address on a platform, with the arguments before it; nothing where nobody would see it. */
export function openerOf(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, readonly string[]] | undefined {
  if (platform === 'darwin') return ['open', []];
  // Not “start”, which a shell would have to read: the address goes through as one argument.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler']];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', []] : undefined;
}
