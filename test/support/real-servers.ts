import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** A server of Debian's packages on a port of the loopback, with one user. */
export interface RealServer {
  /** Ends with `/`. */
  readonly url: string;
  readonly port: number;
  setPassword(password: string): Promise<void>;
  start(): Promise<void>;
  /** Ends the process, however busy it is. */
  stop(): Promise<void>;
}

export const USER = 'lifeng';

const PLACES = ['/usr/bin', '/usr/sbin', '/usr/local/bin'];

/** Why a program can't be started here; undefined where it can. */
export function programMissing(name: string, packages: string): string | undefined {
  const found = PLACES.some((place) => existsSync(join(place, name)));
  return found ? undefined : `there is no ${name} here: install ${packages}`;
}

/** Radicale, whose calendars are under `/<user>/`; all it keeps is in a folder. */
export async function createRadicale(
  folder: string,
  storage = join(folder, 'calendars'),
): Promise<RealServer> {
  const port = await freePort();
  const users = join(folder, 'users');
  const config = join(folder, 'radicale.ini');
  await mkdir(folder, { recursive: true });
  await writeFile(
    config,
    [
      '[server]',
      `hosts = 127.0.0.1:${port}`,
      '[auth]',
      'type = htpasswd',
      `htpasswd_filename = ${users}`,
      'htpasswd_encryption = plain',
      'delay = 0',
      '[storage]',
      `filesystem_folder = ${storage}`,
      '[logging]',
      'level = critical',
      '',
    ].join('\n'),
  );
  return serverOf({ port, users, command: 'radicale', args: ['-C', config] });
}

/** lighttpd with WebDAV over a folder. */
export async function createLighttpd(folder: string, root = join(folder, 'root')): Promise<RealServer> {
  const port = await freePort();
  const users = join(folder, 'users');
  const config = join(folder, 'lighttpd.conf');
  await mkdir(root, { recursive: true });
  await writeFile(
    config,
    [
      'server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")',
      `server.document-root = "${root}"`,
      `server.port = ${port}`,
      'server.bind = "127.0.0.1"',
      `server.errorlog = "${join(folder, 'error.log')}"`,
      `server.upload-dirs = ("${root}")`,
      // Tests put files there and take them away themselves, which it would notice only a second later.
      'server.stat-cache-engine = "disable"',
      'mimetype.assign = (".ics" => "text/calendar")',
      'auth.backend = "plain"',
      `auth.backend.plain.userfile = "${users}"`,
      'auth.require = ("/" => ("method" => "basic", "realm" => "dav", "require" => "valid-user"))',
      'webdav.activate = "enable"',
      '',
    ].join('\n'),
  );
  const command = PLACES.map((place) => join(place, 'lighttpd')).find((path) => existsSync(path));
  return serverOf({ port, users, command: command ?? 'lighttpd', args: ['-D', '-f', config] });
}

function serverOf(parts: {
  readonly port: number;
  readonly users: string;
  readonly command: string;
  readonly args: readonly string[];
}): RealServer {
  const { port, users, command, args } = parts;
  let child: ChildProcess | undefined;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    setPassword: (password) => writeFile(users, `${USER}:${password}\n`),
    async start() {
      child = spawn(command, args, { stdio: 'ignore' });
      await answering(port, child);
    },
    async stop() {
      const ending = child;
      child = undefined;
      if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
      const ended = once(ending, 'exit');
      ending.kill('SIGKILL');
      await ended;
    },
  };
}

/** A certificate that nobody vouches for, and its key; the reason where there is no openssl to make one. */
export function selfSigned(folder: string): { readonly key: string; readonly cert: string } | string {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'].concat([
      '-keyout',
      key,
      '-out',
      cert,
    ]),
    { stdio: 'ignore' },
  );
  return made.status === 0 ? { key, cert } : 'there is no openssl here to make a certificate with';
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Resolves once something listens; rejects where the process ends before. */
async function answering(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
