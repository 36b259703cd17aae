import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { gzip } from '../../core/node/gzip.ts';
import { startHttpServer } from '../../core/node/http-server.ts';
import { createPublisher } from '../../core/publish/publisher.ts';
import { manyCalendar } from '../support/many-calendar.ts';
import { createQuietLog } from '../support/quiet-log.ts';

// A server of its own process, so that who asks doesn't slow who answers: ours, or the barest that node:http allows.
const [what] = process.argv.slice(2);
console.log(what === 'ours' ? await ours() : await bare());

async function ours(): Promise<string> {
  const calendar = manyCalendar(10_000);
  const publisher = createPublisher({
    calendar: () => calendar,
    seq: () => 1,
    clock: { now: () => Date.now() },
    bytes: { gzip, digest: (bytes) => createHash('sha256').update(bytes).digest('base64url') },
    origin: () => undefined,
    secret: () => 's3cret',
  });
  const server = await startHttpServer({ respond: publisher.respond, port: 0, log: createQuietLog() });
  return server.url;
}

function bare(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(304, { etag: '"bare"' });
    response.end();
  });
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port was given'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
