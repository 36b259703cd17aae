import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/**
 * What the tests need of the system: a browser, a display without a screen, Electron's libraries, Chinese letters, and other
 * people's calendar programs and servers.
 */
const wanted = [
  'calcurse',
  'chromium',
  'dbus',
  'fonts-noto-cjk',
  'khal',
  'libasound2',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libfaketime',
  'libgbm1',
  'libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libsecret-1-0',
  'libxss1',
  'libxtst6',
  'lighttpd',
  'lighttpd-mod-webdav',
  'python3-icalendar',
  'radicale',
  'vdirsyncer',
  'xauth',
  'xvfb',
];

/** On Debian, as root, installs what is missing; otherwise says what to install. Elsewhere does nothing. */
export function bringDebianPackages(tell: (sentence: string) => void): void {
  if (!existsSync('/etc/debian_version')) return;
  const missing = wanted.filter((name) => !namesOf(name).some(isInstalled));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    tell(`The tests need these Debian packages: apt-get install ${missing.join(' ')}`);
    return;
  }
  tell(`Installing Debian packages: ${missing.join(' ')} …`);
  apt(['update', '-qq']);
  const names = missing.flatMap((name) => namesOf(name).filter(isKnown).slice(0, 1));
  if (!withoutServices(() => apt(['install', '-y', '-qq', '--no-install-recommends', ...names]))) {
    tell('Not all could be installed; what depends on them will fail and say so.');
  }
}

/** Debian 13 renamed the libraries whose time has 64 bits. */
function namesOf(name: string): readonly string[] {
  return [name, `${name}t64`];
}

function isInstalled(name: string): boolean {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a format of dpkg's own.
  const result = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return result.stdout === 'install ok installed';
}

function isKnown(name: string): boolean {
  const result = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(result.stdout);
}

/** The servers among them are started by the tests alone: none shall run on this computer for having been installed. */
function withoutServices<T>(install: () => T): T {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(policy);
  }
}

function apt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
}
