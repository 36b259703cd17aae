import { describe, expect, test } from 'vitest';
import { createClient } from '../../../../renderer/client/client.ts';
import type { Link } from '../../../../renderer/client/link.ts';
import { createMirror } from '../../../../renderer/state/mirror.ts';
import { AppError } from '../../../../shared/contract/app-error.ts';
import type { Notice } from '../../../../shared/contract/notices.ts';
import { createMemoryApp, type MemoryApp } from '../../../support/memory-app.ts';

/** A link to an application in this process, which can lose notices and the connection. */
function linkTo({ app, request }: MemoryApp) {
  const asked: string[] = [];
  let watcher = (_: number | undefined) => {};
  let isLosing = false;
  const link: Link = {
    request: async (method, input) => {
      asked.push(method);
      return request(method, input);
    },
    subscribe: (listener) =>
      app.subscribe((notice: Notice) => {
        if (!isLosing) listener(notice);
      }),
    watch(listener) {
      watcher = listener;
      return () => {};
    },
  };
  return {
    link,
    asked,
    lose(losing: boolean) {
      isLosing = losing;
    },
    connection: (from: number | undefined) => watcher(from),
  };
}

async function started() {
  const app = await createMemoryApp();
  const wire = linkTo(app);
  const mirror = createMirror();
  const client = createClient(wire.link, mirror);
  client.start();
  await expect.poll(() => mirror.getState().calendar).toBeDefined();
  return { app, wire, mirror, client };
}

function titlesIn(mirror: ReturnType<typeof createMirror>) {
  return mirror.getState().calendar?.entries.map(({ title }) => title);
}

describe('the client', () => {
  test('mirrors what it wrote and what others wrote', async () => {
    const { app, mirror, client } = await started();
    await client.request('entries.add', { entry: { kind: 'summit', title: 'Mine' } });
    await app.request('entries.add', { entry: { kind: 'talks', title: 'Theirs' } });
    await expect.poll(() => titlesIn(mirror)).toEqual(['Mine', 'Theirs']);
  });

  test('reads anew where a notice was lost', async () => {
    const { app, wire, mirror } = await started();
    wire.lose(true);
    await app.request('entries.add', { entry: { kind: 'summit', title: 'Missed' } });
    wire.lose(false);
    await app.request('entries.add', { entry: { kind: 'summit', title: 'Heard' } });
    await expect.poll(() => titlesIn(mirror)).toEqual(['Missed', 'Heard']);
    expect(wire.asked.filter((method) => method === 'calendar.read')).toHaveLength(2);
  });

  test('says that the host is lost, and reads anew when it is back', async () => {
    const { app, wire, mirror } = await started();
    wire.connection(undefined);
    expect(mirror.getState().connection).toBe('lost');
    wire.lose(true);
    await app.request('entries.add', { entry: { kind: 'summit', title: 'Meanwhile' } });
    wire.lose(false);
    wire.connection(1);
    await expect.poll(() => titlesIn(mirror)).toEqual(['Meanwhile']);
    expect(mirror.getState().connection).toBe('open');
  });

  test('reads once where notices come from the change it was read at', async () => {
    const { wire, mirror } = await started();
    wire.connection(mirror.getState().calendar?.seq);
    expect(wire.asked).toEqual(['calendar.read']);
  });

  test('remembers why a write failed until one succeeds', async () => {
    const { mirror, client } = await started();
    await expect(client.request('entries.remove', { id: 'nothing' })).rejects.toBeInstanceOf(AppError);
    expect(mirror.getState().writes).toMatchObject({ pending: 0, done: 0 });
    expect(mirror.getState().writes.failed).toBeTypeOf('string');
    await client.request('entries.add', { entry: { kind: 'summit', title: 'Fine' } });
    expect(mirror.getState().writes).toEqual({ pending: 0, done: 1 });
  });
});
