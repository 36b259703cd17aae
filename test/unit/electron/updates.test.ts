import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releasesOf } from '../../../electron/release-address.ts';
import { updateTroubleOf } from '../../../electron/update-trouble.ts';
import { createUpdates, type UpdateSource } from '../../../electron/updates.ts';

const failed = (code: string, message = 'failed') => Object.assign(new Error(message), { code });

interface World {
  /** What the server has; absent where it has nothing newer. */
  readonly newer?: string;
  readonly wantsIt?: boolean;
  readonly restarts?: boolean;
  readonly fails?: Partial<Record<'open' | 'check' | 'download' | 'install', Error>>;
}

/** Updates over a source that does as the world says; everything that happens is written down in order. */
function aWorld({ newer, wantsIt = true, restarts = true, fails = {} }: World) {
  const story: string[] = [];
  const step = (name: keyof NonNullable<World['fails']>) => {
    story.push(name);
    const error = fails[name];
    if (error !== undefined) throw error;
  };
  const source: UpdateSource = {
    async check() {
      step('check');
      return newer;
    },
    async download() {
      step('download');
    },
    install: () => step('install'),
  };
  const updates = createUpdates({
    async open() {
      step('open');
      return source;
    },
    boxes: {
      tellUpToDate: () => story.push('up to date'),
      async askDownload(version) {
        story.push(`download ${version}?`);
        return wantsIt;
      },
      async askRestart(version) {
        story.push(`restart for ${version}?`);
        return restarts;
      },
      sayTrouble: (trouble) => story.push(`trouble: ${trouble}`),
    },
    async endWith(last) {
      story.push('closed');
      last();
    },
    onChange: () => story.push(`[${updates.state}]`),
    onFailure: () => story.push('logged'),
  });
  const settled = () => new Promise((done) => setImmediate(done));
  return {
    updates,
    /** Presses the item, and gives what came of it. */
    async press() {
      story.length = 0;
      updates.next();
      await settled();
      return story.join(', ');
    },
  };
}

describe('new versions', () => {
  test('are asked for by a press and never before, and what is newest says so', async () => {
    const { updates, press } = aWorld({});
    expect(updates.state).toBe('idle');
    expect(await press()).toBe('[checking], open, check, [idle], up to date');
  });

  test('are downloaded and put in place after everything was closed, where the user agrees to both', async () => {
    const { press } = aWorld({ newer: '9.9.9' });
    expect(await press()).toBe(
      '[checking], open, check, download 9.9.9?, [downloading], download, [ready], restart for 9.9.9?, closed, install',
    );
  });

  test('are left where the user doesn’t want them', async () => {
    const { press } = aWorld({ newer: '9.9.9', wantsIt: false });
    expect(await press()).toBe('[checking], open, check, download 9.9.9?, [idle]');
  });

  test('wait for the next restart, and are neither looked for nor downloaded again meanwhile', async () => {
    const { updates, press } = aWorld({ newer: '9.9.9', restarts: false });
    await press();
    expect(updates.state).toBe('ready');
    expect(await press()).toBe('restart for 9.9.9?');
  });

  test('are looked for once at a time', async () => {
    const { updates, press } = aWorld({});
    updates.next();
    const story = await press();
    expect(story.match(/check,/g)).toHaveLength(1);
  });

  test('can be looked for again after trouble, which is logged and said', async () => {
    const { updates, press } = aWorld({
      newer: '9.9.9',
      fails: { download: failed('ERR_CHECKSUM_MISMATCH') },
    });
    for (const _ of [1, 2]) expect(await press()).toMatch(/download, logged, \[idle\], trouble: damaged$/);
    expect(updates.state).toBe('idle');
  });
});

test.each([
  [failed('ERR_CHECKSUM_MISMATCH'), 'damaged'],
  [failed('ERR_UPDATER_INVALID_SIGNATURE'), 'unsigned'],
  [failed('ERR_UPDATER_CHANNEL_FILE_NOT_FOUND'), 'no-release'],
  [failed('ERR_UPDATER_INVALID_UPDATE_INFO'), 'no-release'],
  [failed('ERR_UPDATER_OLD_FILE_NOT_FOUND'), 'not-by-itself'],
  [failed('HTTP_ERROR_503'), 'unreachable'],
  [new Error('net::ERR_INTERNET_DISCONNECTED'), 'unreachable'],
  [new Error('whatever'), 'unknown'],
  ['whatever', 'unknown'],
])('the trouble of %s is “%s”', (error, trouble) => {
  expect(updateTroubleOf(error)).toBe(trouble);
});

test('a package asks where it was made to ask, whatever a variable says; a checkout where the variable says', () => {
  const resources = mkdtempSync(join(tmpdir(), 'sherpa-resources-'));
  const env = { SHERPA_RELEASES: 'https://releases.invalid/' };
  try {
    expect(releasesOf({ isPackaged: true, resources, env })).toBeUndefined();
    expect(releasesOf({ isPackaged: false, resources, env: {} })).toBeUndefined();
    expect(releasesOf({ isPackaged: false, resources, env })).toEqual({
      kind: 'checkout',
      address: env.SHERPA_RELEASES,
    });
    writeFileSync(join(resources, 'app-update.yml'), '');
    expect(releasesOf({ isPackaged: true, resources, env })).toEqual({ kind: 'packaged' });
  } finally {
    rmSync(resources, { recursive: true });
  }
});
