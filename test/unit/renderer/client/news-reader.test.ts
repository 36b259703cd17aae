import { expect, it } from 'vitest';
import { createNewsReader } from '../../../../renderer/client/news-reader.ts';
import { createMirror } from '../../../../renderer/state/mirror.ts';
import type { Changes } from '../../../../shared/contract/methods/change-methods.ts';
import type { Transport } from '../../../../shared/contract/transport.ts';
import { aDay } from '../../../support/a-calendar.ts';

function news(seq: number): Changes {
  const day = aDay('2025-11-25');
  return { since: { day }, until: day, seq, tracks: [], items: [] };
}

/** A host that answers when the test says so, in any order. */
function aSlowHost() {
  const answers: { give(changes: Changes): void; refuse(reason: string): void }[] = [];
  const request = () =>
    new Promise((resolve, reject) => {
      answers.push({ give: resolve, refuse: (reason) => reject(new Error(reason)) });
    });
  return { link: { request } as unknown as Pick<Transport, 'request'>, answers };
}

it('keeps the last answer asked for, whichever comes last', async () => {
  const mirror = createMirror();
  const { link, answers } = aSlowHost();
  const reader = createNewsReader(link, mirror);
  reader.ask();
  reader.ask();
  answers[1]?.give(news(2));
  answers[0]?.give(news(1));
  await expect.poll(() => mirror.getState().news?.seq).toBe(2);
});

it('says why news couldn’t be read, and keeps what there was until it can', async () => {
  const mirror = createMirror();
  const { link, answers } = aSlowHost();
  const reader = createNewsReader(link, mirror);
  reader.ask();
  answers[0]?.give(news(1));
  await expect.poll(() => mirror.getState().news?.seq).toBe(1);
  reader.ask();
  answers[1]?.refuse('The disk is gone.');
  await expect.poll(() => mirror.getState().newsFailure).toBe('The disk is gone.');
  expect(mirror.getState().news?.seq).toBe(1);
  reader.ask();
  answers[2]?.give(news(3));
  await expect.poll(() => mirror.getState().news?.seq).toBe(3);
  expect(mirror.getState().newsFailure).toBeUndefined();
});
