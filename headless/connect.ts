import { openHost } from '../core/node/open-host.ts';
import { AppError } from '../shared/contract/app-error.ts';
import { typedRequest } from '../shared/contract/typed-request.ts';
import type { ExitCode, Given } from './command.ts';
import { dataFolderOf } from './data-folder-of.ts';
import type { Host } from './host.ts';
import { runningHolder } from './running-holder.ts';
import { runningHost } from './running-host.ts';
import { sampleOf } from './sample-of.ts';
import { stderrLog } from './stderr-log.ts';
import type { Terminal } from './terminal.ts';

const MOST_ATTEMPTS = 20;

/** Lets a command ask the host that holds its data folder, or be one itself for as long as it asks. */
export async function withHost(
  args: Given,
  terminal: Terminal,
  ask: (host: Host) => Promise<ExitCode>,
): Promise<ExitCode> {
  const host = await connect(args, terminal);
  try {
    return await ask(host);
  } finally {
    await host.close();
  }
}

async function connect(args: Given, terminal: Terminal): Promise<Host> {
  const data = dataFolderOf(args, terminal);
  const sample = sampleOf(args, 'never');
  for (let attempt = 1; ; attempt += 1) {
    const holder = await runningHolder(data);
    if (holder?.address !== undefined) return runningHost({ ...holder, address: holder.address });
    if (holder !== undefined)
      throw new AppError(
        'unavailable',
        `Another Sherpa holds ${data} (process ${holder.pid}) and doesn’t answer commands: wait for it, or end it.`,
      );
    try {
      return await brief(data, sample, terminal);
    } catch (error) {
      // Another command was quicker to take the folder.
      if (!(error instanceof AppError && error.code === 'conflict') || attempt >= MOST_ATTEMPTS) throw error;
    }
  }
}

/** The command as its own host. */
async function brief(
  data: string,
  sample: Parameters<typeof openHost>[0]['sample'],
  terminal: Terminal,
): Promise<Host> {
  const host = await openHost({
    data,
    version: terminal.program.version,
    log: stderrLog(terminal),
    sample,
    serve: false,
  });
  return { request: typedRequest(host.app.request), close: () => host.close() };
}
