import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { send } from '../support/http-client.ts';
import { createSherpa } from '../support/sherpa.ts';
import { median, printRows } from './rows.ts';

const ENTRIES = 10_000;
const CONNECTIONS = 8;
const ROUNDS = 25;
const ROUND_MS = 250;
const LEAST_RATIO = 0.5;

/** What any server of Node's must do for a 304, and nothing else. */
const BARE = `
import { createServer } from 'node:http';
const server = createServer((request, response) => {
  response.writeHead(304, { etag: request.headers['if-none-match'] });
  response.end();
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** Asks over and over on a few connections, each waiting for its answer; answers a second. */
async function load(port: number, path: string, etag: string): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nIf-None-Match: ${etag}\r\nAccept-Encoding: gzip\r\n\r\n`;
  const sockets = await Promise.all(Array.from({ length: CONNECTIONS }, () => opened(port)));
  const end = performance.now() + ROUND_MS;
  const counts = await Promise.all(sockets.map((socket) => askUntil(socket, request, end)));
  for (const socket of sockets) socket.destroy();
  return (counts.reduce((sum, count) => sum + count, 0) / ROUND_MS) * 1000;
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
      .setNoDelay(true)
      .setEncoding('latin1');
    socket.once('error', reject);
  });
}

function askUntil(socket: Socket, request: string, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let answers = 0;
    let rest = '';
    socket.on('data', (chunk: string) => {
      rest += chunk;
      if (!rest.endsWith('\r\n\r\n')) return;
      if (!rest.startsWith('HTTP/1.1 304')) reject(new Error(`not a 304: ${rest.slice(0, 200)}`));
      rest = '';
      answers += 1;
      if (performance.now() < end) socket.write(request);
      else resolve(answers);
    });
    socket.write(request);
  });
}

const bare = spawn(process.execPath, ['--input-type=module', '-e', BARE], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const sherpa = await createSherpa();
try {
  const barePort = Number(
    await new Promise<string>((resolve) => createInterface(bare.stdout).once('line', resolve)),
  );
  const file = join(sherpa.data, '..', 'many.json');
  const many = Array.from({ length: ENTRIES }, (_, n) => ({
    kind: 'call',
    title: `Call ${n}`,
    when: { date: `20${20 + (n % 20)}-0${1 + (n % 9)}-1${n % 10}` },
  }));
  await writeFile(file, JSON.stringify(many));
  await sherpa.entries('import', file, '--as', 'json', '--accept');
  const host = await sherpa.serve('--port', '0');
  const feed = new URL(host.facts.feeds[0]?.url ?? '');
  const etag = String((await send(feed.href, { headers: { 'accept-encoding': 'gzip' } })).headers.etag);

  const ours = () => load(Number(feed.port), feed.pathname, etag);
  const theirs = () => load(barePort, feed.pathname, etag);
  await Promise.all([ours(), theirs()]);
  const rounds: { readonly ours: number; readonly bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ bare: await theirs(), ours: await ours() });
  await host.end('SIGTERM');

  const ratio = median(rounds.map((round) => round.ours / round.bare));
  const aSecond = (value: number) => `${Math.round(value).toLocaleString('en')} a second`;
  printRows([
    { what: 'a bare node:http 304', figure: aSecond(median(rounds.map((round) => round.bare))) },
    {
      what: `a cached feed of ${ENTRIES.toLocaleString('en')} entries, If-None-Match`,
      figure: aSecond(median(rounds.map((round) => round.ours))),
    },
    {
      what: 'ratio, median of the rounds',
      figure: ratio.toFixed(2),
      bar: `≥ ${LEAST_RATIO}`,
      met: ratio >= LEAST_RATIO,
    },
  ]);
} finally {
  bare.kill();
  await sherpa.clear();
}
