import { describe, expect, it } from 'vitest';
import { BodyTooLarge } from '../../../core/http/body-too-large.ts';
import { createHttp } from '../../../core/http/http.ts';
import { AppError, ERROR_CODES } from '../../../shared/contract/app-error.ts';
import { aCall, aRequest, httpOptions, jsonOf } from '../../support/http-options.ts';

const PLAIN = 'text/plain; charset=utf-8';

/** A browser that has opened the link: its cookie and its header. */
async function aBrowser(http: ReturnType<typeof createHttp>) {
  const link = new URL(http.appUrl());
  const opened = await http.respond(aRequest('GET', link.pathname + link.search));
  const cookie = opened.headers['set-cookie']?.split(';')[0] ?? '';
  const session = jsonOf(await http.respond(aRequest('GET', '/session', { cookie }))) as { token: string };
  return { cookie, 'x-sherpa-token': session.token };
}

describe('whom it answers', () => {
  it.each(['127.0.0.1:7437', 'localhost:7437', '[::1]:7437', 'LOCALHOST:7437'])(
    'answers as %s',
    async (host) => {
      const http = createHttp(httpOptions());
      expect((await http.respond(aRequest('GET', '/feeds/x/all.ics', { host }))).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:7437',
    '127.0.0.1',
    '127.0.0.1:7438',
    'localhost.evil.example:7437',
    undefined,
  ])('refuses the foreign host %s, feeds included', async (host) => {
    const http = createHttp(httpOptions());
    for (const request of [aRequest('GET', '/feeds/x/all.ics', { host }), aCall({ method: 'a' }, { host })]) {
      const answer = await http.respond(request);
      expect(answer.status).toBe(403);
      expect(answer.headers['content-type']).toBe(PLAIN);
    }
  });

  it.each(['http://evil.example', 'http://127.0.0.1:9999', 'https://127.0.0.1:7437', 'null'])(
    'refuses calls, notices and sessions from pages of %s, whatever they know',
    async (origin) => {
      const http = createHttp(httpOptions());
      const browser = await aBrowser(http);
      for (const request of [
        aCall({ method: 'a' }, { origin }),
        aCall({ method: 'a' }, { ...browser, authorization: undefined, origin }),
        aRequest('GET', '/events', { ...browser, origin }),
        aRequest('GET', '/session', { ...browser, origin }),
      ])
        expect((await http.respond(request)).status).toBe(403);
    },
  );

  it('refuses what a browser says comes from another page of this machine', async () => {
    const http = createHttp(httpOptions());
    const browser = await aBrowser(http);
    const from = (site: string) =>
      http.respond(aRequest('GET', '/session', { ...browser, 'sec-fetch-site': site }));
    expect((await from('same-site')).status).toBe(403);
    expect((await from('cross-site')).status).toBe(403);
    expect((await from('same-origin')).status).toBe(200);
  });

  it.each([
    ['nothing', {}],
    ['another secret', { authorization: 'Bearer other' }],
    ['an empty secret', { authorization: 'Bearer ' }],
    ['a token without a cookie', { 'x-sherpa-token': 'secret-3' }],
  ])('refuses a call with %s', async (_, headers) => {
    const http = createHttp(httpOptions());
    await aBrowser(http);
    const answer = await http.respond(aCall({ method: 'a' }, { authorization: undefined, ...headers }));
    expect(answer.status).toBe(401);
    expect(answer.headers['content-type']).toBe(PLAIN);
  });

  it('refuses a cookie without the header that goes with it', async () => {
    const http = createHttp(httpOptions());
    const { cookie } = await aBrowser(http);
    const call = (headers: Record<string, string>) =>
      http.respond(aCall({ method: 'a' }, { authorization: undefined, ...headers }));
    expect((await call({ cookie })).status).toBe(401);
    expect((await call({ cookie, 'x-sherpa-token': 'guess' })).status).toBe(401);
  });

  it('refuses the header of another browser', async () => {
    const http = createHttp(httpOptions());
    const one = await aBrowser(http);
    const other = await aBrowser(http);
    const mixed = { ...one, 'x-sherpa-token': other['x-sherpa-token'], authorization: undefined };
    expect((await http.respond(aCall({ method: 'a' }, mixed))).status).toBe(401);
  });
});

describe('the link with the token', () => {
  it('opens a session once, in a cookie that scripts and other sites never see', async () => {
    const http = createHttp(httpOptions());
    const { pathname, search } = new URL(http.appUrl());
    const first = await http.respond(aRequest('GET', pathname + search));
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['set-cookie']).toMatch(/^sherpa-7437=\S+; Path=\/; .*HttpOnly; SameSite=Strict$/);
    const second = await http.respond(aRequest('GET', pathname + search));
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it('isn’t spent by a program that only looks', async () => {
    const http = createHttp(httpOptions());
    const { pathname, search } = new URL(http.appUrl());
    expect((await http.respond(aRequest('HEAD', pathname + search))).status).toBe(401);
    expect((await http.respond(aRequest('GET', pathname + search))).status).toBe(303);
  });

  it('leads a browser that is known already to the app when opened again', async () => {
    const http = createHttp(httpOptions());
    const { cookie } = await aBrowser(http);
    const again = await http.respond(aRequest('GET', '/?token=spent', { cookie }));
    expect([again.status, again.headers.location]).toEqual([303, '/']);
  });

  it('is given again to whoever has the lock’s secret', async () => {
    const http = createHttp(httpOptions());
    const asked = aRequest('POST', '/session', { authorization: 'Bearer lock-secret' });
    const { app } = jsonOf(await http.respond(asked)) as { app: string };
    expect(app).toMatch(/^http:\/\/127\.0\.0\.1:7437\/\?token=/);
    expect((await http.respond(aRequest('POST', '/session'))).status).toBe(401);
  });
});

describe('calls', () => {
  it.each([
    ['the lock’s secret', async () => ({ authorization: 'Bearer lock-secret' })],
    ['a browser’s session', (http: ReturnType<typeof createHttp>) => aBrowser(http)],
  ])('are answered with %s', async (_, headersOf) => {
    const http = createHttp(httpOptions());
    const headers = await headersOf(http);
    const answer = await http.respond(
      aCall({ method: 'entries.list', input: { from: 'x' } }, { authorization: undefined, ...headers }),
    );
    expect(answer.status).toBe(200);
    expect(jsonOf(answer)).toEqual({ result: { method: 'entries.list', input: { from: 'x' } } });
  });

  it.each([
    ['no JSON', '{', 400],
    ['no object', '[]', 400],
    ['no method', '{"input":{}}', 400],
    ['a field that isn’t known', '{"method":"a","input":{},"id":1}', 400],
    ['an empty body', '', 400],
  ])('with %s are refused as invalid input', async (_, body, status) => {
    const answer = await createHttp(httpOptions()).respond(aCall(body));
    expect(answer.status).toBe(status);
    expect(jsonOf(answer)).toEqual({
      error: { code: 'invalid-input', message: expect.stringMatching(/\.$/) },
    });
  });

  it('that aren’t marked as JSON are refused: forms of other sites can’t mark theirs', async () => {
    const http = createHttp(httpOptions());
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', undefined])
      expect((await http.respond(aCall({ method: 'a' }, { 'content-type': type }))).status).toBe(415);
  });

  it('that are too large are refused', async () => {
    const body = async () => {
      throw new BodyTooLarge('too large');
    };
    expect((await createHttp(httpOptions()).respond({ ...aCall({}), body })).status).toBe(413);
  });

  it.each(ERROR_CODES)('that fail as %s say so, with a status that isn’t a success', async (code) => {
    const dispatch = async () => {
      throw new AppError(code, 'Because.');
    };
    const answer = await createHttp(httpOptions({ dispatch })).respond(aCall({ method: 'a' }));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(jsonOf(answer)).toEqual({ error: { code, message: 'Because.' } });
  });

  it('leave to the server what nobody expected', async () => {
    const dispatch = async () => {
      throw new TypeError('boom');
    };
    await expect(createHttp(httpOptions({ dispatch })).respond(aCall({ method: 'a' }))).rejects.toThrow(
      'boom',
    );
  });
});

describe('the app’s files', () => {
  it('come with a policy that lets in nothing but the app’s own files', async () => {
    const http = createHttp(httpOptions());
    const { cookie } = await aBrowser(http);
    const { status, headers } = await http.respond(aRequest('GET', '/', { cookie }));
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('aren’t shown to a browser that nobody let in', async () => {
    const answer = await createHttp(httpOptions()).respond(aRequest('GET', '/'));
    expect([answer.status, answer.headers['content-type']]).toEqual([401, PLAIN]);
  });

  it.each(['/nothing.js', '/assets/../secret', '/feeds', '/rpc/x', '//evil.example/'])(
    'has nothing at %s',
    async (path) => {
      expect((await createHttp(httpOptions()).respond(aRequest('GET', path))).status).toBe(404);
    },
  );

  it.each([
    ['DELETE', '/', 'GET, HEAD'],
    ['POST', '/x', 'GET, HEAD'],
    ['GET', '/rpc', 'POST'],
    ['OPTIONS', '/rpc', 'POST'],
    ['POST', '/events', 'GET'],
    ['PUT', '/session', 'GET, POST'],
  ])('says what is possible instead of %s %s', async (method, path, allow) => {
    const answer = await createHttp(httpOptions()).respond(aRequest(method, path));
    expect([answer.status, answer.headers.allow, answer.headers['content-type']]).toEqual([
      405,
      allow,
      PLAIN,
    ]);
  });
});

describe('notices', () => {
  it('open with the number of the last change, and last until the client leaves', async () => {
    const sent: string[] = [];
    let listener: ((notice: never) => void) | undefined;
    let ticks: (() => void) | undefined;
    let open = 0;
    const http = createHttp(
      httpOptions({
        subscribe: (given) => {
          listener = given as typeof listener;
          open += 1;
          return () => {
            open -= 1;
          };
        },
        every: (_, tick) => {
          ticks = tick;
          open += 1;
          return () => {
            open -= 1;
          };
        },
      }),
    );
    const browser = await aBrowser(http);
    // As a browser's EventSource does, which can't send headers.
    const url = `/events?token=${browser['x-sherpa-token']}`;
    const { body, headers } = await http.respond(aRequest('GET', url, { cookie: browser.cookie }));
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    if (typeof body !== 'object' || !('start' in body)) throw new Error('no stream');
    const stop = body.start((chunk) => sent.push(chunk));
    listener?.({ name: 'status.changed', body: { text: 'two\nlines' } } as never);
    ticks?.();
    expect(sent).toEqual([
      'retry: 1000\nevent: opened\ndata: {"seq":7}\n\n',
      'data: {"name":"status.changed","body":{"text":"two\\nlines"}}\n\n',
      ': still here\n\n',
    ]);
    expect(open).toBe(2);
    stop();
    expect(open).toBe(0);
  });
});
