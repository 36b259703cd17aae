import type { Publications } from '../../core/publications/publications.ts';
import { createPublishingWorld, titleIn } from './a-publishing-world.ts';

type World = ReturnType<typeof createPublishingWorld>;

/** A host that publishes its feed as a file on the server, with each change unless otherwise said. */
export async function aPublishedFile(every: 'changes' | number = 'changes') {
  const world = createPublishingWorld();
  name(world, 'A');
  const publishing = world.begin();
  await publishing.start();
  const { id } = await publishing.save({ ...wantedOf(world), every });
  return { world, publishing, id };
}

/** Gives the world's feed one entry, called so. */
export function name(world: World, title: string): void {
  world.feed.entries = new Map([['a@sherpa', { title, sequence: 0 }]]);
}

/** What is saved for that. */
export const wantedOf = ({ server }: World) => ({
  feed: 'truce',
  rendering: {},
  to: { kind: 'webdav' as const, url: server.url, user: 'lifeng' },
  every: 'changes' as const,
  enabled: true,
  password: 'correct horse',
});

/** What the entry in the file on the server is called. */
export const titleAt = ({ server }: World, file = 'truce.ics') =>
  titleIn(server.objects.get(`/lifeng/truce/${file}`)?.text);

/** How it stands with the first publication. */
export const statusOf = async (publishing: Publications) => (await publishing.list())[0]?.status;
