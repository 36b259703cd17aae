import { expect, it } from 'vitest';
import { dataFolder } from '../../../core/node/data-folder.ts';

it.each([
  ['linux', {}, '/home/kim', '/home/kim/.local/share/sherpa'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/kim', '/data/sherpa'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/kim', '/home/kim/.local/share/sherpa'],
  ['darwin', {}, '/Users/kim', '/Users/kim/Library/Application Support/Sherpa'],
  [
    'win32',
    { APPDATA: 'C:\\Users\\kim\\AppData\\Roaming' },
    'C:\\Users\\kim',
    'C:\\Users\\kim\\AppData\\Roaming\\Sherpa',
  ],
  ['win32', {}, 'C:\\Users\\kim', 'C:\\Users\\kim\\AppData\\Roaming\\Sherpa'],
  ['linux', { SHERPA_DATA: '/elsewhere', XDG_DATA_HOME: '/data' }, '/home/kim', '/elsewhere'],
])('on %s with %j is the folder for application data', (platform, env, home, expected) => {
  expect(dataFolder(env, platform, home)).toBe(expected);
});
