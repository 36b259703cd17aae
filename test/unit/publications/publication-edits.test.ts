import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/app-error.ts';
import { aPromise } from '../../support/a-promise.ts';
import { aPublishedFile, name, statusOf, titleAt, wantedOf } from '../../support/a-published-file.ts';
import { createPublishingWorld } from '../../support/a-publishing-world.ts';

const refuse = async () => {
  throw new AppError('unavailable', 'device.json couldn’t be written');
};

const memoriesIn = ({ files }: ReturnType<typeof createPublishingWorld>) =>
  [...files.contents().keys()].filter((path) => path.startsWith('publications/'));

describe('a publication that can’t be saved', () => {
  it('leaves neither its password nor a memory behind', async () => {
    const world = createPublishingWorld();
    name(world, 'A');
    const publishing = world.begin();
    await publishing.start();
    world.device.fault = refuse;
    await expect(publishing.save(wantedOf(world))).rejects.toMatchObject({ code: 'unavailable' });
    expect(world.secrets.all.size).toBe(0);
    expect(memoriesIn(world)).toEqual([]);
    expect(await publishing.list()).toEqual([]);
  });

  it('keeps the password and the memory that it had', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await world.pass(publishing, 1);
    world.device.fault = refuse;
    const to = { ...wantedOf(world).to, url: `${world.server.url}other.ics` };
    await expect(
      publishing.save({ ...wantedOf(world), id, to, password: 'battery staple' }),
    ).rejects.toMatchObject({ code: 'unavailable' });
    expect([...world.secrets.all.values()]).toEqual(['correct horse']);
    await publishing.close();
    const again = world.begin();
    await again.start();
    expect(await statusOf(again)).toMatchObject({ last: { outcome: 'published' } });
    expect((await again.now({ id })).status.last?.outcome).toBe('unchanged');
  });

  it('is saved though the password of before can’t be forgotten, which the log says and the next start does', async () => {
    const { world, publishing, id } = await aPublishedFile();
    const { remove } = world.secrets;
    Object.assign(world.secrets, {
      remove: async () => {
        throw Object.assign(new Error('no'), { code: 'EACCES' });
      },
    });
    const to = { ...wantedOf(world).to, user: 'meng' };
    expect(await publishing.save({ ...wantedOf(world), id, to })).toMatchObject({ to: { user: 'meng' } });
    expect(world.log.errors).toHaveLength(1);
    expect(world.secrets.all.size).toBe(2);
    await publishing.close();
    Object.assign(world.secrets, { remove });
    await world.begin().start();
    expect([...world.secrets.all.keys()]).toEqual([`password of ${id} for meng at https://dav.example.org`]);
  });
});

describe('what belongs to no publication', () => {
  it('is cleared away at the start, but what isn’t ours or isn’t understood', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await world.pass(publishing, 1);
    await publishing.close();
    world.secrets.all.set('password of id0 for lifeng at https://dav.example.org', 'left behind');
    world.secrets.all.set('password of newer for me at https://dav.example.org', 'a newer Sherpa’s');
    world.secrets.all.set('something else', 'not ours');
    world.addUnknown({ id: 'newer' });
    world.files.put('publications/id0.json', '{}');
    world.files.put('publications/newer.json', '{}');
    await world.begin().start();
    expect([...world.secrets.all.values()].sort()).toEqual(['a newer Sherpa’s', 'correct horse', 'not ours']);
    expect(memoriesIn(world).sort()).toEqual([`publications/${id}.json`, 'publications/newer.json'].sort());
  });
});

describe('two that are saved at once', () => {
  it('don’t take one another along when one of them is refused', async () => {
    const { world, publishing, id } = await aPublishedFile();
    const first = aPromise();
    let isOver = false;
    world.device.fault = async (now) => {
      if (isOver || now.every((one) => Reflect.get(one, 'every') !== 60)) return;
      isOver = true;
      await first.promise;
      await refuse();
    };
    const wrong = publishing.save({ ...wantedOf(world), id, every: 60 });
    const to = { kind: 'folder' as const, path: '/shared' };
    const right = publishing.save({ feed: 'truce', rendering: {}, to, every: 'changes', enabled: true });
    await new Promise((resolve) => setImmediate(resolve));
    first.resolve();
    await expect(wrong).rejects.toMatchObject({ code: 'unavailable' });
    await right;
    expect(world.kept().map((one) => Reflect.get(one, 'every'))).toEqual(['changes', 'changes']);
  });
});

describe('another place', () => {
  async function moved(takeAway: boolean) {
    const { world, publishing, id } = await aPublishedFile();
    await world.pass(publishing, 1);
    const to = { ...wantedOf(world).to, url: `${world.server.url}other.ics` };
    const { left } = await publishing.save({ ...wantedOf(world), id, to, takeAway });
    await publishing.now({ id });
    expect(titleAt(world, 'other.ics')).toBe('A');
    return { world, publishing, id, left };
  }

  it('leaves what is at the one before, and says so', async () => {
    const { world, left } = await moved(false);
    expect(left).toBe(
      'What was published stays where it is: https://dav.example.org/lifeng/truce/truce.ics.',
    );
    expect(titleAt(world)).toBe('A');
  });

  it('takes away what is at the one before, where that is wanted', async () => {
    const { world, left } = await moved(true);
    expect(left).toContain('is deleted');
    expect(titleAt(world)).toBeUndefined();
  });

  it('isn’t saved where what is at the one before can’t be taken away', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await world.pass(publishing, 1);
    world.server.fault = () => 503;
    const to = { ...wantedOf(world).to, url: `${world.server.url}other.ics` };
    await expect(publishing.save({ ...wantedOf(world), id, to, takeAway: true })).rejects.toThrow(
      'Nothing is changed yet.',
    );
    expect((await publishing.list())[0]?.to).toMatchObject({ url: `${world.server.url}truce.ics` });
  });

  it('knows what is its own there when it is gone back to', async () => {
    const { world, publishing, id } = await moved(false);
    name(world, 'B');
    const { left } = await publishing.save({ ...wantedOf(world), id });
    expect(left).toContain('other.ics');
    expect((await publishing.now({ id })).status.last?.outcome).toBe('published');
    expect(titleAt(world)).toBe('B');
  });

  it('says nothing of what was never there', async () => {
    const { world, publishing, id } = await aPublishedFile();
    const to = { ...wantedOf(world).to, url: `${world.server.url}other.ics` };
    expect(await publishing.save({ ...wantedOf(world), id, to })).not.toHaveProperty('left');
  });

  it('isn’t where another feed goes, however it is written, nor Sherpa’s own folder', async () => {
    const { world, publishing } = await aPublishedFile();
    const folder = (path: string) =>
      publishing.save({
        ...{ feed: 'truce', rendering: {}, every: 'changes', enabled: true },
        to: { kind: 'folder', path },
      });
    await folder('/shared');
    await expect(folder('/shared//')).rejects.toMatchObject({ code: 'conflict' });
    await expect(folder('/other/../own/backups')).rejects.toThrow('where Sherpa keeps the calendar itself');
    await expect(publishing.test({ to: { kind: 'folder', path: '/own' } })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(publishing.save(wantedOf(world))).rejects.toMatchObject({ code: 'conflict' });
  });
});
