import { given } from '../core/entries/given.ts';
import type { InputOf } from '../shared/contract/methods.ts';
import type { Flag, Given } from './command.ts';

type Source = InputOf<'statements.say'>['source'];

/** The flags that say where something is published, and in which words. */
export const SOURCE_FLAGS: readonly Flag[] = [
  { name: 'source', takes: 'URL', about: 'where it is published' },
  { name: 'publisher', takes: 'NAME', about: 'who published it' },
  { name: 'quote', takes: 'TEXT', about: 'the words themselves' },
];

/** Where something is published, if a flag says so. */
export function sourceIn(args: Given): Source {
  const source = given({ url: args.text('source'), publisher: args.text('publisher') });
  return Object.keys(source).length === 0 ? undefined : source;
}
