import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publisher } from '../../../core/feeds/publisher.ts';
import { startHttpServer } from '../../../core/node/http-server.ts';
import type { Calendar } from '../../../shared/entries/calendar.ts';
import type { Rendering } from '../../../shared/feeds/rendering.ts';
import { send } from '../http-client.ts';
import { createQuietLog } from '../quiet-log.ts';
import { itemsOf } from './feed-item.ts';
import type { Expected } from './reader.ts';

/** A calendar whose feeds are served on the loopback, and what readers should find there. */
export interface ServedCalendar {
  /** The feed of everything as it is now, in renderings, each downloaded into a folder. */
  expected(renderings: readonly Rendering[], folder: string): Promise<readonly Expected[]>;
  close(): Promise<void>;
}

export async function serveCalendar(
  publisher: Pick<Publisher, 'respond'>,
  secret: string,
  calendar: () => Calendar,
): Promise<ServedCalendar> {
  const server = await startHttpServer({ respond: publisher.respond, port: 0, log: createQuietLog() });
  return {
    async expected(renderings, folder) {
      await mkdir(folder, { recursive: true });
      return Promise.all(
        renderings.map(async (rendering) => {
          const { profile, alarms } = rendering;
          const name = `${profile}_${alarms}`;
          const url = `${server.url}/feeds/${secret}/everything.ics?profile=${profile}&alarms=${alarms}`;
          const { status, text } = await send(url);
          if (status !== 200) throw new Error(`${url} answered ${status}: ${text}`);
          const path = join(folder, `${name}.ics`);
          await writeFile(path, text);
          return { feed: { name, url, path, text }, items: itemsOf(calendar(), rendering) };
        }),
      );
    },
    close: server.close,
  };
}
