import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { argsAfterMove, takeProfileOver } from '../../../electron/start-anew.ts';

const move = (args: readonly string[], isFound = false) =>
  argsAfterMove({ args, data: '/new place', isFound, profile: '/profiles/0123456789ab' });

test('after a move Sherpa starts on the new folder with the options that it had', () => {
  expect(move(['--data', '/old', '--port', '0'])).toEqual([
    '--port',
    '0',
    '--data',
    '/new place',
    '--profile-from',
    '0123456789ab',
  ]);
  expect(move(['--data=/old', '--profile-from=fedcba987654'])).toEqual(move([]));
});

test('after a move it isn’t told where the folder is, where it finds that by itself', () => {
  expect(move(['--port', '0'], true)).toEqual(['--port', '0', '--profile-from', '0123456789ab']);
});

test('after a move it doesn’t hide, nor open once more what it was started with', () => {
  expect(move(['--hidden', 'sherpa://entry/e1', '/tmp/truce.ICS'], true)).toEqual(move([], true));
});

test('the profile of the old folder becomes that of the new, and nothing else does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sherpa-profiles-'));
  const path = (name: string) => join(folder, name);
  const old = 'aaaaaaaaaaaa';
  try {
    mkdirSync(path(old));
    writeFileSync(join(path(old), 'desktop.json'), 'kept');
    takeProfileOver(path('bbbbbbbbbbbb'), undefined);
    takeProfileOver(path('bbbbbbbbbbbb'), '../aaaaaaaaaaaa');
    takeProfileOver(path('bbbbbbbbbbbb'), 'cccccccccccc');
    expect(existsSync(path('bbbbbbbbbbbb'))).toBe(false);
    mkdirSync(path('dddddddddddd'));
    takeProfileOver(path('dddddddddddd'), old);
    expect(existsSync(path(old))).toBe(true);
    takeProfileOver(path('bbbbbbbbbbbb'), old);
    expect(readFileSync(join(path('bbbbbbbbbbbb'), 'desktop.json'), 'utf8')).toBe('kept');
    expect(existsSync(path(old))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
