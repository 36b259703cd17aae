import { describe, expect, it } from 'vitest';
import { aPublishedFile, statusOf, titleAt, wantedOf } from '../../support/a-published-file.ts';

describe('a password', () => {
  it('is in the secret store, and nowhere else', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await world.pass(publishing, 1);
    world.server.password = 'another';
    await publishing.now({ id });
    await publishing.test({ id });
    expect([...world.secrets.all.values()]).toEqual(['correct horse']);
    const elsewhere = JSON.stringify([
      await publishing.list(),
      world.told,
      world.kept(),
      world.log.errors,
      [...world.files.contents()],
    ]);
    expect(elsewhere).not.toContain('correct horse');
    expect(elsewhere).not.toContain(btoa('lifeng:correct horse'));
  });

  it('isn’t sent to another server or for another user than it was given for', async () => {
    const { world, publishing, id } = await aPublishedFile();
    const elsewhere = { kind: 'webdav' as const, url: 'https://elsewhere.example/', user: 'lifeng' };
    const { password: _given, ...others } = wantedOf(world);
    await expect(publishing.save({ ...others, id, to: elsewhere })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const asked: (string | null)[] = [];
    const { fetch } = world.server;
    Object.assign(world.server, {
      fetch: (...[input, init]: Parameters<typeof fetch>) => {
        asked.push(new Headers(init?.headers).get('authorization'));
        return fetch(input, init);
      },
    });
    await publishing.close();
    const again = world.begin();
    await again.start();
    await again.test({ id, to: elsewhere });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((one) => one === null)).toBe(true);
  });

  it('that this host can’t read is asked for anew', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await publishing.close();
    world.secrets.all.clear();
    const again = world.begin();
    await again.start();
    expect((await again.list())[0]?.password).toEqual({ kept: 'missing' });
    expect((await again.now({ id })).status).toMatchObject({ waitsFor: 'password' });
  });

  it('in a file that is damaged is said to be so', async () => {
    const { world, publishing, id } = await aPublishedFile();
    Object.assign(world.secrets, {
      get: async () => {
        throw Object.assign(new Error('secrets.json is damaged'), { code: 'EBADMSG' });
      },
    });
    expect((await publishing.now({ id })).status).toMatchObject({
      waitsFor: 'password',
      last: { sentence: 'The password can’t be read here, as secrets.json is damaged: give it again.' },
    });
  });

  it('that only another host couldn’t read is used where it can be', async () => {
    const { world, publishing, id } = await aPublishedFile();
    await publishing.close();
    const kept = [...world.secrets.all];
    world.secrets.all.clear();
    const headless = world.begin();
    await headless.start();
    await headless.now({ id });
    await headless.close();
    for (const [name, value] of kept) world.secrets.all.set(name, value);
    const desktop = world.begin();
    await desktop.start();
    await world.pass(desktop, 2);
    expect(titleAt(world)).toBe('A');
    world.server.password = 'battery staple';
    await desktop.now({ id });
    await desktop.close();
    const again = world.begin();
    await again.start();
    expect(await statusOf(again)).toMatchObject({ waitsFor: 'password' });
  });
});
