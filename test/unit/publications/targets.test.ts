import { describe, expect, it } from 'vitest';
import type { PublishTo } from '../../../shared/publications/publication.ts';
import { name } from '../../support/a-published-file.ts';
import { createPublishingWorld, feedText } from '../../support/a-publishing-world.ts';

type World = ReturnType<typeof createPublishingWorld>;

interface Place {
  readonly to: (world: World) => PublishTo;
  /** All that is there, by name. */
  readonly there: (world: World) => Readonly<Record<string, string>>;
  readonly put: (world: World, name: string, text: string) => void;
  /** What the one entry is in. */
  readonly own: string;
}

const onServer = {
  there: ({ server }: World) =>
    Object.fromEntries(
      Array.from(server.objects, ([path, { text }]) => [path.slice('/lifeng/truce/'.length), text]),
    ),
  put: ({ server }: World, name: string, text: string) => server.put(name, text),
};

const PLACES: Readonly<Record<string, Place>> = {
  'a folder': {
    to: () => ({ kind: 'folder', path: '/shared' }),
    there: ({ files }) =>
      Object.fromEntries(
        Array.from(files.contents())
          .filter(([path]) => path.startsWith('/shared/'))
          .map(([path, text]) => [path.slice('/shared/'.length), text]),
      ),
    put: ({ files }, name, text) => files.put(`/shared/${name}`, text),
    own: 'truce.ics',
  },
  'a WebDAV server': {
    to: ({ server }) => ({ kind: 'webdav', url: server.url, user: 'lifeng' }),
    ...onServer,
    own: 'truce.ics',
  },
  'a CalDAV calendar': {
    to: ({ server }) => ({ kind: 'caldav', url: server.url, user: 'lifeng' }),
    ...onServer,
    own: 'a-sherpa.ics',
  },
};

const THEIRS = feedText(new Map([['x@example.org', { title: 'Theirs', sequence: 0 }]]));

describe.each(Object.entries(PLACES))('whatever is published to %s', (_, { to, there, put, own }) => {
  async function published() {
    const world = createPublishingWorld();
    name(world, 'A');
    put(world, 'theirs.ics', THEIRS);
    const publishing = world.begin();
    await publishing.start();
    const place = to(world);
    const { id } = await publishing.save({
      ...{ feed: 'truce', rendering: {}, every: 'changes', enabled: true, to: place },
      ...(place.kind === 'folder' ? {} : { password: 'correct horse' }),
    });
    return { world, publishing, id };
  }

  it('is unchanged when it is published again', async () => {
    const { world, publishing, id } = await published();
    expect((await publishing.now({ id })).status.last?.outcome).toBe('published');
    const before = there(world);
    expect(before[own]).toContain('SUMMARY:A\r\n');
    expect((await publishing.now({ id })).status.last?.outcome).toBe('unchanged');
    expect(there(world)).toEqual(before);
  });

  it('is all that is taken away', async () => {
    const { world, publishing, id } = await published();
    await publishing.now({ id });
    await publishing.remove({ id, takeAway: true });
    expect(there(world)).toEqual({ 'theirs.ics': THEIRS });
  });

  it('never replaces unseen what somebody else has in its place', async () => {
    const { world, publishing, id } = await published();
    put(world, own, THEIRS);
    const { status } = await publishing.now({ id });
    expect(status.last?.outcome).toMatch(/^(?:failed|partly)$/);
    expect(there(world)[own]).toBe(THEIRS);
    await publishing.remove({ id, takeAway: true });
    expect(there(world)).toEqual({ 'theirs.ics': THEIRS, [own]: THEIRS });
  });

  it('is tested without a trace', async () => {
    const { world, publishing, id } = await published();
    expect((await publishing.test({ id })).ok).toBe(true);
    expect(there(world)).toEqual({ 'theirs.ics': THEIRS });
  });
});
