import { describe, expect, it } from 'vitest';
import { name } from '../../support/a-published-file.ts';
import { createPublishingWorld, titleIn } from '../../support/a-publishing-world.ts';

describe('a file in a folder', () => {
  async function inFolder(made: boolean) {
    const world = createPublishingWorld();
    name(world, 'A');
    if (made) world.files.put('/shared/other.txt', 'other');
    const publishing = world.begin();
    await publishing.start();
    const to = { kind: 'folder' as const, path: '/shared' };
    const { id } = await publishing.save({
      feed: 'truce',
      rendering: {},
      to,
      every: 'changes',
      enabled: true,
    });
    const file = () => titleIn(world.files.contents().get('/shared/truce.ics'));
    return { world, publishing, id, file, to };
  }

  it('is written whole, and only when it is another', async () => {
    const { world, publishing, id, file } = await inFolder(true);
    expect((await publishing.now({ id })).status.last?.sentence).toBe('Written to “truce.ics” in /shared.');
    expect(file()).toBe('A');
    expect([...world.files.contents().keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect((await publishing.now({ id })).status.last?.outcome).toBe('unchanged');
    expect(world.files.contents().get('/shared/other.txt')).toBe('other');
  });

  it('says what is wrong with the folder', async () => {
    const missing = await inFolder(false);
    expect((await missing.publishing.now({ id: missing.id })).status.last?.sentence).toBe(
      'There is no folder /shared: make it, connect the disk that it is on, or choose another.',
    );
    const { world, publishing, id, file } = await inFolder(true);
    await publishing.now({ id });
    world.files.put('/shared/truce.ics', 'somebody’s');
    expect((await publishing.now({ id })).status).toMatchObject({ waitsFor: 'consent' });
    await publishing.now({ id, consent: true });
    expect(file()).toBe('A');
    expect(await publishing.remove({ id, takeAway: true })).toEqual({
      sentence: '“truce.ics” in /shared is deleted.',
    });
    expect(file()).toBeUndefined();
  });

  it('stays where it is when its publication is removed, which says so', async () => {
    const { publishing, id, file } = await inFolder(true);
    await publishing.now({ id });
    expect((await publishing.remove({ id })).sentence).toBe(
      'What was published stays where it is: /shared/truce.ics.',
    );
    expect(file()).toBe('A');
  });
});
