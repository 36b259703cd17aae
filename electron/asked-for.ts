import { resolve } from 'node:path';
import * as v from 'valibot';
import { type EntryId, EntryIdSchema } from '../shared/entries/ids.ts';

/** What somebody outside asks of the app: to show an entry, or to look at a file. */
export type AskedFor =
  | { readonly kind: 'entry'; readonly id: EntryId }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'refused'; readonly link: string };

/** The scheme of links to an entry: `sherpa://entry/ID`. */
export const LINK_SCHEME = 'sherpa';

const MOST_SAID = 200;

/** What a command line asks for: links of ours and calendar files; options, and whatever else is there, ask for nothing. */
export function askedForBy(args: readonly string[], folder: string): readonly AskedFor[] {
  return args.flatMap((arg): readonly AskedFor[] => {
    if (arg.toLowerCase().startsWith(`${LINK_SCHEME}:`)) return [askedForByLink(arg)];
    if (!arg.startsWith('-') && /\.ics$/i.test(arg)) return [{ kind: 'file', path: resolve(folder, arg) }];
    return [];
  });
}

/** What a link asks for. Anything but an entry of a well-formed id is refused: any page can write a link. */
export function askedForByLink(link: string): AskedFor {
  const [, id] = /^sherpa:\/\/entry\/([^/?#]*)\/?$/i.exec(link) ?? [];
  const parsed = v.safeParse(EntryIdSchema, id);
  return parsed.success
    ? { kind: 'entry', id: parsed.output }
    : { kind: 'refused', link: link.slice(0, MOST_SAID) };
}
