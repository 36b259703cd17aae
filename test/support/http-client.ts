import { request } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly text: string;
}

export interface HttpSending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sent instead of the URL's path, without anybody tidying it. */
  readonly path?: string;
}

/** Sends a request as it is: any method, any Host, no redirect followed, nothing unpacked. */
export function send(url: string, { body = '', ...options }: HttpSending = {}): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: whole, text: whole.toString('utf8') });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A call of the contract with whatever credentials; the answer as it came. */
export function call(
  api: string,
  method: string,
  input: unknown,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  return send(`${api}/rpc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ method, input }),
  });
}

/** A browser that opened the app's link: the headers that its pages send. */
export async function openSession(app: string): Promise<{ cookie: string; 'x-sherpa-token': string }> {
  const opened = await send(app);
  const [cookie = ''] = String(opened.headers['set-cookie'] ?? '').split(';');
  const { token } = JSON.parse((await send(new URL('/session', app).href, { headers: { cookie } })).text);
  return { cookie, 'x-sherpa-token': token };
}
