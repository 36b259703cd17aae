import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDesktopLog } from '../../../electron/desktop-log.ts';

let folder: string;
let heard: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sherpa-log-'));
  heard = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    heard.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const now = () => '2025-11-25T12:12:00Z';

test('writes what stderr hears, with the time before it', () => {
  const log = createDesktopLog({ folder: join(folder, 'logs'), now });
  log.error('It broke.', { error: new Error('why') });
  const text = readFileSync(join(folder, 'logs', 'sherpa.log'), 'utf8');
  expect(text).toMatch(/^2025-11-25T12:12:00Z \{"level":"error","message":"It broke\.","error":"Error: why/);
  expect(heard.join('')).toContain('It broke.');
});

test('begins another file when one is full, across restarts, and keeps three of the old', () => {
  for (let start = 0; start < 3; start += 1) {
    const log = createDesktopLog({ folder, now, mostBytes: 300 });
    for (let line = 0; line < 10; line += 1) log.info(`line ${start}.${line}`);
  }
  const files = readdirSync(folder).sort();
  expect(files).toEqual(['sherpa.1.log', 'sherpa.2.log', 'sherpa.3.log', 'sherpa.log']);
  for (const file of files) expect(readFileSync(join(folder, file)).length).toBeLessThanOrEqual(300);
  expect(readFileSync(join(folder, 'sherpa.log'), 'utf8')).toContain('line 2.9');
});

test('goes on without a file where none can be written, and says so once', () => {
  const taken = join(folder, 'taken');
  writeFileSync(taken, '');
  const log = createDesktopLog({ folder: taken, now });
  log.info('one');
  log.info('two');
  expect(heard.filter((text) => text.includes('can’t be written'))).toHaveLength(1);
  expect(heard.filter((text) => /"(one|two)"/.test(text))).toHaveLength(2);
});
