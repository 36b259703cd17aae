import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCrashLimit } from '../../../electron/crash-limit.ts';
import { createDesktopPreferences } from '../../../electron/desktop-preferences.ts';
import { exportCalendar } from '../../../electron/export-calendar.ts';
import { createLoginItem } from '../../../electron/login-item.ts';
import { readOffered } from '../../../electron/offered-file.ts';
import { createPageMailbox } from '../../../electron/page-mailbox.ts';
import { shellTextsFor } from '../../../electron/shell-texts.ts';
import { trayIconFor } from '../../../electron/tray-icon.ts';
import { trayMenuFor } from '../../../electron/tray-menu.ts';
import type { Notice } from '../../../shared/contract/notices.ts';
import { dayFrom } from '../../../shared/dates/day.ts';
import { deadlinesAhead } from '../../../shared/deadlines/next-deadline.ts';
import type { Language } from '../../../shared/language.ts';
import { aView } from '../../support/a-view.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sherpa-shell-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fail = (error: unknown) => {
  throw error;
};

test('a page is loaded anew after two crashes in a minute, and not after the third', () => {
  const worthAnotherTry = createCrashLimit();
  expect([0, 10_000, 20_000].map(worthAnotherTry)).toEqual([true, true, false]);
});

test('crashes long past aren’t held against a page', () => {
  const worthAnotherTry = createCrashLimit();
  expect([0, 50_000, 100_000, 150_000].map(worthAnotherTry)).toEqual([true, true, true, true]);
});

test('what the user asked for waits for the page, in order, and what is of the moment doesn’t', () => {
  const told: string[] = [];
  const mailbox = createPageMailbox((notice) => told.push(notice.name));
  const chosen: Notice = { name: 'command.chosen', body: { command: 'today' } };
  mailbox.post(chosen);
  mailbox.tell({ name: 'changes.marked', body: {} });
  expect(told).toEqual(['changes.marked']);
  mailbox.open();
  mailbox.post({ name: 'command.chosen', body: { command: 'year' } });
  expect(told).toEqual(['changes.marked', 'command.chosen', 'command.chosen']);
  mailbox.close();
  for (let at = 0; at < 100; at += 1) mailbox.post(chosen);
  expect(told).toHaveLength(3);
  mailbox.open();
  expect(told).toHaveLength(23);
});

describe('preferences of the desktop', () => {
  const path = () => join(folder, 'desktop.json');

  test('are read again after a restart', () => {
    createDesktopPreferences(path(), fail).change({ keepRunning: true });
    const again = createDesktopPreferences(path(), fail);
    again.change({ quickAddKey: true });
    expect(createDesktopPreferences(path(), fail).read()).toEqual({ keepRunning: true, quickAddKey: true });
  });

  test.each(['', '{"keepRunning":"yes"}', '[]'])('count as not settled where the file holds %o', (text) => {
    writeFileSync(path(), text);
    expect(createDesktopPreferences(path(), fail).read().keepRunning).toBeUndefined();
  });
});

describe('a file that is offered', () => {
  test('is read whole, under its own name', async () => {
    const path = join(folder, 'Truce.ICS');
    writeFileSync(path, 'BEGIN:VCALENDAR');
    expect(await readOffered(path)).toEqual({
      ok: true,
      file: { name: 'Truce.ICS', as: 'ics', content: 'BEGIN:VCALENDAR' },
    });
  });

  test.each([
    ['of another kind', 'notes.txt', 'unknown-file'],
    ['that isn’t there', 'gone.ics', 'unread-file'],
    ['that is too large', 'large.json', 'large-file'],
  ])('%s is refused', async (_what, name, reason) => {
    if (name === 'large.json') writeFileSync(join(folder, name), Buffer.alloc(20_000_001));
    expect(await readOffered(join(folder, name))).toEqual({ ok: false, reason, name });
  });
});

describe('an export', () => {
  const run = async (target: string | undefined) => {
    const written: [string, string][] = [];
    const path = await exportCalendar({
      request: async (_method, input) => ({ content: JSON.stringify(input) }) as never,
      chooseTarget: async () => target,
      write: async (path, content) => void written.push([path, content]),
    });
    return { path, written };
  };

  test.each([
    ['all.ics', 'all.ics', 'ics'],
    ['all.CSV', 'all.CSV', 'csv'],
    ['all.md', 'all.md', 'md'],
    ['all', 'all.ics', 'ics'],
    ['v1.2', 'v1.2.ics', 'ics'],
  ])('to %s is %s, as %s', async (target, path, format) => {
    expect(await run(target)).toEqual({ path, written: [[path, JSON.stringify({ format })]] });
  });

  test('that the user thinks better of writes nothing', async () => {
    expect(await run(undefined)).toEqual({ path: undefined, written: [] });
  });
});

describe('starting at login on Linux', () => {
  test('is an entry of the session’s autostart, and gone when switched off', () => {
    const autostartPath = join(folder, 'autostart', 'sherpa.desktop');
    const item = createLoginItem({
      app: { getLoginItemSettings: fail, setLoginItemSettings: fail },
      platform: 'linux',
      autostartPath,
      executable: '/opt/My $herpa/sherpa-desktop',
    });
    expect(item.isOn()).toBe(false);
    item.set(true);
    expect(readFileSync(autostartPath, 'utf8')).toContain(
      'Exec="/opt/My \\\\$herpa/sherpa-desktop" --hidden\n',
    );
    expect(item.isOn()).toBe(true);
    item.set(false);
    expect(item.isOn()).toBe(false);
  });
});

describe('the tray', () => {
  const today = dayFrom(2025, 11, 25);
  const deadline = (title: string, date: string) => aView({ kind: 'deadline', title, when: { date } });

  function menuOf(language: Language, due = 0) {
    const done: string[] = [];
    const menu = trayMenuFor({
      deadlines: deadlinesAhead(
        [
          deadline('Later & last', '2026-11-10'),
          deadline('Past', '2025-01-01'),
          deadline('Tomorrow', '2025-11-26'),
          ...Array.from({ length: 9 }, (_, at) => deadline(`Year ${at}`, `202${at + 7}`.slice(0, 4))),
        ],
        today,
      ),
      today,
      due,
      texts: shellTextsFor(language),
      locale: language,
      open: () => done.push('open'),
      openEntry: (id) => done.push(id),
      openDue: () => done.push('due'),
      quickAdd: () => done.push('add'),
      quit: () => done.push('quit'),
    });
    return { menu, done };
  }
  const labels = (menu: readonly MenuItemConstructorOptions[]) =>
    menu.flatMap(({ label, type }) => (type === 'separator' ? '—' : (label ?? [])));

  test('lists five deadlines by the time left, then what can be done', () => {
    const shown = labels(menuOf('en').menu);
    expect(shown.slice(0, 3)).toEqual([
      'Next deadlines',
      'tomorrow · Tomorrow',
      'in 350 days · Later && last',
    ]);
    expect(shown.slice(6)).toEqual(['—', 'New Entry…', 'Open Sherpa', '—', 'Quit Sherpa']);
  });

  test('says first what is due, and does what is pressed', () => {
    const { menu, done } = menuOf('en', 2);
    expect(labels(menu)[0]).toBe('2 reminders are due');
    for (const { click } of menu) if (click) Reflect.apply(click, undefined, []);
    expect(done[0]).toBe('due');
    expect(done.slice(-3)).toEqual(['add', 'open', 'quit']);
  });

  test('speaks Chinese where the page does', () => {
    expect(labels(menuOf('zh-Hans').menu).slice(0, 2)).toEqual(['接下来的期限', '明天 · Tomorrow']);
  });

  test.each([
    ['darwin', '', true, 'trayTemplate.png'],
    ['win32', '', false, 'tray-on-light.png'],
    ['win32', '', true, 'tray-on-dark.png'],
    ['linux', 'ubuntu:GNOME', false, 'tray-on-dark.png'],
    ['linux', 'KDE', false, 'tray-on-light.png'],
  ])('has an icon that can be seen on %s %s', (platform, desktop, isDark, icon) => {
    expect(trayIconFor({ platform, desktop, isDark, isDue: false })).toBe(icon);
    expect(trayIconFor({ platform, desktop, isDark, isDue: true })).toBe(icon.replace('tray', 'tray-due'));
  });
});
