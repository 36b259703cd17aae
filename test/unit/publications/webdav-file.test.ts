import { describe, expect, it } from 'vitest';
import { aPublishedFile, name, titleAt } from '../../support/a-published-file.ts';
import { feedText } from '../../support/a-publishing-world.ts';

describe('a file on a WebDAV server', () => {
  it('that somebody else put there is overwritten only if the user says so', async () => {
    const { world, publishing, id } = await aPublishedFile();
    const theirs = feedText(new Map([['x@example.org', { title: 'Theirs', sequence: 0 }]]));
    world.server.put('truce.ics', theirs);
    const { status: refused } = await publishing.now({ id });
    expect(refused).toMatchObject({
      waitsFor: 'consent',
      last: { sentence: expect.stringContaining('which Sherpa didn’t put there') },
    });
    expect(titleAt(world)).toBe('Theirs');
    await publishing.now({ id, consent: true });
    expect(titleAt(world)).toBe('A');
    world.server.put('truce.ics', theirs);
    expect((await publishing.now({ id })).status.last?.sentence).toContain('since Sherpa wrote it');
    expect(titleAt(world)).toBe('Theirs');
  });

  it('whose answer was lost is known again', async () => {
    const { world, publishing, id } = await aPublishedFile();
    world.server.fault = (_, method) => (method === 'PUT' ? 'lost-answer' : undefined);
    expect((await publishing.now({ id })).status.last?.outcome).toBe('failed');
    world.server.fault = () => undefined;
    name(world, 'B');
    expect((await publishing.now({ id })).status.last?.outcome).toBe('published');
    expect(titleAt(world)).toBe('B');
  });

  it('is tested without a trace', async () => {
    const { world, publishing, id } = await aPublishedFile();
    expect(await publishing.test({ id })).toMatchObject({
      ok: true,
      steps: [{ step: 'reach' }, { step: 'sign-in' }, { step: 'write' }, { step: 'delete' }],
    });
    expect(world.server.objects.size).toBe(0);
    world.server.fault = (_, method) => (method === 'PUT' ? 507 : undefined);
    const full = await publishing.test({ id });
    expect(full.steps.at(-1)?.sentence).toMatch(/disk of dav\.example\.org is full .* as it was\.$/);
    world.server.fault = () => 'lost-request';
    const broken = await publishing.test({ id });
    expect(broken.steps.at(-1)?.sentence).toMatch(/in the middle\.$/);
    world.server.fault = () => undefined;
    world.server.password = 'another';
    expect(await publishing.test({ id })).toEqual({
      ok: false,
      steps: [
        { step: 'reach', ok: true, sentence: 'dav.example.org answers.' },
        {
          step: 'sign-in',
          ok: false,
          sentence: 'dav.example.org doesn’t take this password of lifeng: check both, and give them again.',
        },
      ],
    });
  });
});
