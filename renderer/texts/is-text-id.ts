import { en } from './en.ts';
import type { TextId } from './use-text.ts';

/** Whether the catalogue has a text of this id, for ids made of what a host says. */
export function isTextId(id: string): id is TextId {
  return Object.hasOwn(en, id);
}
