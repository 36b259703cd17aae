import * as v from 'valibot';
import { AppError } from '../../shared/contract/app-error.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { errorFrom } from './error-from.ts';
import type { Link } from './link.ts';

const SessionSchema = v.object({ token: v.string() });
const AnswerSchema = v.object({ result: v.optional(v.unknown()), error: v.optional(v.unknown()) });
const OpenedSchema = v.object({ seq: v.number() });

/** What a page needs of the browser to reach the host that served it. */
export interface Browser {
  readonly fetch: typeof fetch;
  readonly openEvents: (url: string) => EventSource;
}

const RETRY_MS = 1500;

/** The link to the headless host that served this page: `POST /rpc`, and server-sent events for the notices. */
export function createHttpLink(browser: Browser): Link {
  const listeners = new Set<(notice: Notice) => void>();
  const watchers = new Set<(from: number | undefined) => void>();
  let session: Promise<string> | undefined;

  const tell = (from: number | undefined) => {
    for (const watcher of watchers) watcher(from);
  };

  const token = () => {
    session ??= readToken(browser).catch((error) => {
      session = undefined;
      throw error;
    });
    return session;
  };

  const listen = async () => {
    try {
      const events = browser.openEvents(`/events?token=${encodeURIComponent(await token())}`);
      let wasOpen = false;
      events.addEventListener('opened', ({ data }) => {
        wasOpen = true;
        tell(v.parse(OpenedSchema, JSON.parse(data)).seq);
      });
      events.onmessage = ({ data }) => {
        const notice: Notice = JSON.parse(data);
        for (const listener of listeners) listener(notice);
      };
      events.onerror = () => {
        if (wasOpen) tell(undefined);
        wasOpen = false;
        if (events.readyState === EventSource.CLOSED) retry();
      };
    } catch {
      // Said by every request as well; what is left to do is to try again.
      tell(undefined);
      retry();
    }
  };

  const retry = () => {
    session = undefined;
    setTimeout(() => void listen(), RETRY_MS);
  };

  return {
    async request(method, input) {
      const response = await ask(browser, '/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-sherpa-token': await token() },
        body: JSON.stringify({ method, input }),
      });
      if (response.status === 401) session = undefined;
      const answer = v.safeParse(AnswerSchema, await readJson(response));
      if (!answer.success) throw new AppError('internal', `The host answered ${method} with something else.`);
      if (answer.output.error !== undefined) throw errorFrom(answer.output.error);
      return answer.output.result as never;
    },
    subscribe(listener) {
      if (listeners.size === 0) void listen();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
}

async function readToken(browser: Browser): Promise<string> {
  const response = await ask(browser, '/session', {});
  return v.parse(SessionSchema, await readJson(response)).token;
}

async function ask(browser: Browser, url: string, init: RequestInit): Promise<Response> {
  try {
    return await browser.fetch(url, init);
  } catch {
    throw new AppError('unavailable', 'Sherpa’s host doesn’t answer: start it again, and this page follows.');
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (response.headers.get('content-type')?.startsWith('application/json')) return JSON.parse(text);
  throw new AppError(
    'unavailable',
    text.trim() === '' ? `The host answered ${response.status}.` : text.trim(),
  );
}
