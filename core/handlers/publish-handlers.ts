import type { Handlers } from '../../shared/contract/dispatch.ts';
import type { Publications } from '../publications/publications.ts';

type PublishHandlers = Pick<
  Handlers,
  'publish.list' | 'publish.save' | 'publish.remove' | 'publish.test' | 'publish.now'
>;

/** What clients may ask of publishing beyond this computer; none of it is part of the record. */
export function publishHandlers(publications: Publications): PublishHandlers {
  return {
    'publish.list': () => publications.list(),
    'publish.save': (wanted) => publications.save(wanted),
    'publish.remove': (wanted) => publications.remove(wanted),
    'publish.test': (wanted) => publications.test(wanted),
    'publish.now': (wanted) => publications.now(wanted),
  };
}
