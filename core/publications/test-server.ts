import type { PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import type { Dav } from './dav.ts';
import { etagIn, pathOf } from './dav.ts';
import { probeEvent } from './probe-event.ts';
import { tested } from './target.ts';

interface ServerTest {
  readonly openDav: () => Promise<Dav>;
  readonly host: string;
  /** The collection that is published into. */
  readonly folder: string;
  /** A name that nobody has used. */
  readonly name: string;
  /** Looks at the collection, signed in; says what it is. */
  readonly look: (dav: Dav) => Promise<string>;
  readonly sentenceOf: (error: unknown) => string;
}

/** Tries a server step by step, with a file of its own that is gone afterwards. */
export async function testServer(test: ServerTest): Promise<PublishTest> {
  const { host, folder, name, sentenceOf } = test;
  const dav = await test.openDav();
  const probe = new URL(`${name}.ics`, folder).href;
  let etag: string | undefined;
  return tested(
    [
      [
        'reach',
        async () => {
          await dav.reach(folder);
          return `${host} answers.`;
        },
      ],
      ['sign-in', () => test.look(dav)],
      [
        'write',
        async () => {
          const response = await dav.put(probe, probeEvent(name), 'new');
          if (!response.ok) throw dav.trouble(response, pathOf(folder));
          etag = etagIn(response);
          return 'Something could be written.';
        },
      ],
      [
        'delete',
        async () => {
          const response = await dav.remove(probe, etag === undefined ? 'any' : { etag });
          if (!response.ok) throw dav.trouble(response, pathOf(probe));
          return 'It could be deleted again: all is ready.';
        },
      ],
    ],
    sentenceOf,
  );
}
