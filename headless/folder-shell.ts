import type { Shell } from '../core/ports.ts';
import { openerOf, openInBrowser } from './open-in-browser.ts';

/** Shows folders by the platform's own opener; undefined where nobody would see it. */
export function folderShell(env: Readonly<Record<string, string | undefined>>): Shell | undefined {
  if (openerOf(process.platform, env) === undefined) return undefined;
  return {
    async showFolder(path) {
      openInBrowser(path, env);
    },
  };
}
