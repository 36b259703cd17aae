import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median, printRows } from './rows.ts';

const ROUNDS = 5;
const SECONDS = 2;
const CONNECTIONS = 8;
const PATH = '/feeds/s3cret/everything.ics';

async function startServer(what: 'ours' | 'bare') {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'feed-server.ts'), what], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const url of createInterface({ input: child.stdout })) return { child, url };
  throw new Error(`the ${what} server didn't start`);
}

/** How many 304s a second come back over a few connections, each asking again as soon as it has its answer. */
async function rateOf(url: string, etag: string): Promise<number> {
  const { hostname, port } = new URL(url);
  const request = `GET ${PATH} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nIf-None-Match: ${etag}\r\n\r\n`;
  const end = performance.now() + SECONDS * 1000;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => countOn(Number(port), hostname, request, end)),
  );
  return counts.reduce((sum, count) => sum + count, 0) / SECONDS;
}

function countOn(port: number, host: string, request: string, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let received = '';
    const socket = connect(port, host, () => socket.write(request));
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('error', reject);
    socket.on('data', (chunk: string) => {
      received += chunk;
      if (!received.endsWith('\r\n\r\n')) return;
      if (!received.startsWith('HTTP/1.1 304')) {
        reject(new Error(`answered ${received.slice(0, 40)}`));
        socket.destroy();
        return;
      }
      received = '';
      count += 1;
      if (performance.now() < end) socket.write(request);
      else {
        socket.destroy();
        resolve(count);
      }
    });
  });
}

const ours = await startServer('ours');
const bare = await startServer('bare');
const first = await fetch(`${ours.url}${PATH}`, { headers: { 'accept-encoding': 'identity' } });
const etag = first.headers.get('etag') ?? '';
await first.arrayBuffer();

const rates = { ours: [] as number[], bare: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  rates.ours.push(await rateOf(ours.url, etag));
  rates.bare.push(await rateOf(bare.url, etag));
}
ours.child.kill();
bare.child.kill();

const [mine, limit] = [median(rates.ours), median(rates.bare)];
printRows([
  { what: 'a bare node:http 304', figure: `${limit.toFixed(0)} a second` },
  {
    what: 'cached feed of 10,000 entries, If-None-Match',
    figure: `${mine.toFixed(0)} a second, ${(mine / limit).toFixed(2)} ×`,
    bar: '≥ half of the bare one',
    met: mine >= limit / 2,
  },
]);
