import { expect, it } from 'vitest';
import { openDevice } from '../../../core/store/device.ts';
import { aDay, anInstant } from '../../support/a-calendar.ts';
import { createMemoryFileSystem } from '../../support/memory-file-system.ts';
import { createQuietLog } from '../../support/quiet-log.ts';

let secrets = 0;

function newSecret(): string {
  secrets += 1;
  return `secret-number-${secrets}-of-many`;
}

function open(files: ReturnType<typeof createMemoryFileSystem>) {
  return openDevice(files, {
    log: createQuietLog(),
    newSecret,
  });
}

it('keeps its feed secret for life, and what it is asked to remember', async () => {
  const files = createMemoryFileSystem();
  const first = await open(files);
  await Promise.all([first.rememberPort(7000), first.rememberPort(7437)]);
  files.powerCut();
  const second = await open(files);
  expect(second.feedSecret).toBe(first.feedSecret);
  expect(second.port).toBe(7437);
  expect(second.problems).toEqual([]);
});

it('remembers up to which change was looked, and of which entries further', async () => {
  const files = createMemoryFileSystem();
  const first = await open(files);
  expect(first.looked).toBeUndefined();
  const looked = { seq: 12, at: anInstant('2025-11-21T17:04:00Z'), entries: { e1: 14 } };
  await first.rememberLooked(looked);
  files.powerCut();
  expect((await open(files)).looked).toEqual(looked);
});

it('keeps which entries were checked', async () => {
  const files = createMemoryFileSystem();
  const first = await open(files);
  expect(first.checked).toEqual({});
  await first.rememberChecked({ e1: aDay('2025-11-25') });
  expect((await open(files)).checked).toEqual({ e1: '2025-11-25' });
});

it('keeps the fields of a newer version', async () => {
  const files = createMemoryFileSystem();
  files.put('device.json', '{"feedSecret":"a-long-enough-secret","tomorrow":{"x":1}}');
  await (await open(files)).rememberPort(8000);
  expect(JSON.parse(files.contents().get('device.json') ?? '')).toMatchObject({
    tomorrow: { x: 1 },
    port: 8000,
  });
});

it.each(['', '{"feedSecret":7}', 'oops'])('sets a file that says %j aside and tells of it', async (text) => {
  const files = createMemoryFileSystem();
  files.put('device.json', text);
  const device = await open(files);
  expect(device.problems).toEqual([expect.stringContaining('device.aside.json')]);
  expect(files.contents().get('device.aside.json')).toBe(text);
  expect((await open(files)).feedSecret).toBe(device.feedSecret);
});

it('works without a file where nothing may be written, and says so', async () => {
  const files = createMemoryFileSystem();
  files.trouble.readOnly = true;
  const device = await open(files);
  expect(device.feedSecret).toContain('secret');
  expect(device.problems).toEqual([expect.stringContaining("couldn't be written")]);
});

it('saves the feed secret out of a file that can’t be understood otherwise', async () => {
  const files = createMemoryFileSystem();
  files.put('device.json', '{"feedSecret":"a-long-enough-secret","port":"7440"}');
  const device = await open(files);
  expect([device.feedSecret, device.port]).toEqual(['a-long-enough-secret', undefined]);
  expect(device.problems).toEqual([expect.stringContaining('--port')]);
});

it('gives a feed a secret of its own, another each time, and keeps them', async () => {
  const files = createMemoryFileSystem();
  const first = await open(files);
  expect(first.feedSecrets).toEqual({});
  expect(await first.renewFeedSecret('everything')).toBe(true);
  const { everything } = first.feedSecrets;
  await first.renewFeedSecret('everything');
  await first.renewFeedSecret('feed-1');
  files.powerCut();
  const second = await open(files);
  expect(second.feedSecrets).toEqual(first.feedSecrets);
  expect(second.feedSecrets.everything).not.toBe(everything);
  expect(second.feedSecret).toBe(first.feedSecret);
});

it('keeps the old secret where the new one can’t be written, lest an address that was dead is alive again', async () => {
  const files = createMemoryFileSystem();
  const device = await open(files);
  await device.renewFeedSecret('everything');
  const before = device.feedSecrets;
  files.trouble.readOnly = true;
  expect(await device.renewFeedSecret('everything')).toBe(false);
  expect(await device.renewFeedSecret('deadlines')).toBe(false);
  expect(device.feedSecrets).toEqual(before);
});

it('refuses what somebody settles where it can’t be written, and nothing has changed', async () => {
  const files = createMemoryFileSystem();
  const device = await open(files);
  await device.settleLan(true);
  files.trouble.readOnly = true;
  const refused = { code: 'unavailable', message: expect.stringContaining('nothing was changed') };
  await expect(device.settleLan(false)).rejects.toMatchObject(refused);
  await expect(device.settlePort(7000)).rejects.toMatchObject(refused);
  await expect(device.settlePublications([{ id: 'one' }])).rejects.toMatchObject(refused);
  expect([device.lan, device.port, device.publications]).toEqual([true, undefined, []]);
});

it('saves the secrets of feeds from a file that it can’t understand otherwise', async () => {
  const files = createMemoryFileSystem();
  const feedSecrets = { everything: 'another-long-enough-one' };
  files.put(
    'device.json',
    JSON.stringify({ feedSecret: 'a-long-enough-secret', feedSecrets, port: 'seven' }),
  );
  const device = await open(files);
  expect(device.problems).toHaveLength(1);
  expect(device.feedSecrets).toEqual(feedSecrets);
});
