import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataPlace, pointerPath } from '../../../core/node/data-place.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sherpa-place-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const find = (named?: string, env: Readonly<Record<string, string>> = {}) =>
  dataPlace(named, { env, platform: 'linux', home });

async function aCalendarIn(folder: string): Promise<string> {
  const path = join(home, folder);
  await mkdir(join(path, 'journal'), { recursive: true });
  return path;
}

async function markAsMoved(from: string, to: string): Promise<void> {
  await writeFile(join(from, 'moved.json'), JSON.stringify({ to, at: '2026-04-01T09:00:00Z' }));
}

describe('the place of the calendar', () => {
  it('is the platform’s own until it was moved, and then where it was moved to', async () => {
    const usual = find();
    expect(usual.folder).toBe(join(home, '.local/share/sherpa'));
    const elsewhere = await aCalendarIn('elsewhere');
    await usual.remember?.(elsewhere);
    expect(find().folder).toBe(elsewhere);
    expect(JSON.parse(await readFile(join(home, '.config/sherpa/folder.json'), 'utf8'))).toEqual({
      data: elsewhere,
    });
    const back = await aCalendarIn('.local/share/sherpa');
    await find().remember?.(back);
    expect(find().folder).toBe(back);
  });

  it('is the one named, or SHERPA_DATA, whatever was remembered; and that isn’t remembered', async () => {
    await find().remember?.(await aCalendarIn('elsewhere'));
    expect(find('/named')).toEqual({ folder: '/named' });
    expect(find(undefined, { SHERPA_DATA: '/set' })).toEqual({ folder: '/set' });
  });

  it('is where the mark in the old folder leads, as long as nothing else is remembered', async () => {
    const [old, second, third] = [
      await aCalendarIn('.local/share/sherpa'),
      await aCalendarIn('second'),
      await aCalendarIn('third'),
    ];
    await markAsMoved(old, second);
    expect(find().folder).toBe(second);
    await markAsMoved(second, third);
    expect(find().folder).toBe(third);
    expect(find(old).folder).toBe(old);
  });

  it('isn’t a new, empty one where the one remembered isn’t there now', async () => {
    const elsewhere = await aCalendarIn('disk');
    await find().remember?.(elsewhere);
    await rm(elsewhere, { recursive: true });
    expect(() => find()).toThrow(/was moved to .*disk, where it isn’t now. Connect the disk/);
    await mkdir(elsewhere);
    expect(() => find()).toThrow(/where it isn’t now/);
    expect(find('/named').folder).toBe('/named');
  });

  it('is asked for where what was remembered can’t be understood', async () => {
    await mkdir(join(home, '.config/sherpa'), { recursive: true });
    await writeFile(join(home, '.config/sherpa/folder.json'), '{"data":');
    expect(() => find()).toThrow(/folder.json should say where the calendar is/);
  });

  it('comes to an end where marks lead in a circle', async () => {
    const [old, other] = [await aCalendarIn('.local/share/sherpa'), await aCalendarIn('other')];
    await markAsMoved(old, other);
    await markAsMoved(other, old);
    expect([old, other]).toContain(find().folder);
  });
});

it.each([
  ['linux', {}, '/home/kim', '/home/kim/.config/sherpa/folder.json'],
  ['linux', { XDG_CONFIG_HOME: '/etc/kim' }, '/home/kim', '/etc/kim/sherpa/folder.json'],
  ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/kim', '/home/kim/.config/sherpa/folder.json'],
  ['darwin', {}, '/Users/kim', '/Users/kim/Library/Preferences/Sherpa/folder.json'],
  ['win32', {}, 'C:\\Users\\kim', 'C:\\Users\\kim\\AppData\\Local\\Sherpa\\folder.json'],
])('on %s with %j it is remembered among the configuration', (platform, env, user, expected) => {
  expect(pointerPath(env, platform, user)).toBe(expected);
});
