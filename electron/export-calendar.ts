import { extname } from 'node:path';
import type { Transport } from '../shared/contract/transport.ts';
import { EXPORT_FORMATS } from '../shared/feeds/export-format.ts';

/** What an export needs of the system. */
export interface ExportPorts {
  readonly request: Transport['request'];
  /** Asks the user where to; nothing where they think better of it. */
  readonly chooseTarget: (suggested: string) => Promise<string | undefined>;
  readonly write: (path: string, content: string) => Promise<void>;
}

/** Writes everything to a file that the user names; its ending is the format, and .ics where it has none that is known. Gives the path. */
export async function exportCalendar({
  request,
  chooseTarget,
  write,
}: ExportPorts): Promise<string | undefined> {
  const target = await chooseTarget('Sherpa.ics');
  if (target === undefined) return undefined;
  const ending = extname(target).slice(1).toLowerCase();
  const known = EXPORT_FORMATS.find((format) => format === ending);
  const { content } = await request('feeds.export', { format: known ?? 'ics' });
  const path = known === undefined ? `${target}.ics` : target;
  await write(path, content);
  return path;
}
