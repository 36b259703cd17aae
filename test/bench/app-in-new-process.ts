import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { openHost } from '../../core/node/open-host.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { median, timed } from './rows.ts';

/** What one process measures of the application at a size, in milliseconds. */
export interface AppFigures {
  readonly opening: number;
  readonly edit: number;
  readonly byHand: number;
  readonly asOfFirst: number;
  readonly asOf: number;
}

const WARMING = 300;
const EDITS = 200;
const TURNS = 5;

const [folder = '', size] = process.argv.slice(2);
const entries = Number(size);
process.stdout.write(JSON.stringify(await measure()));

async function measure(): Promise<AppFigures> {
  const log = createQuietLog();
  const openOnce = () => openHost({ data: folder, version: 'bench', log, sample: 'never', serve: false });
  const host = await openOnce();
  // A window that listens: the edit is acknowledged only when its notice has been made.
  host.app.subscribe(() => {});
  await host.app.request('calendar.read', {});

  const hand = await open(join(folder, 'by-hand.jsonl'), 'a');
  const line = `${JSON.stringify({ seq: 1, at: '2026-04-01T09:00:00Z', by: 'someone@somewhere', act: 'a'.repeat(16), known: '2026-04-01', id: 'entry-00000000', what: 'entry.edited', value: { set: { title: 'Retitled in edit 1' }, unset: [] }, sum: '00000000' })}\n`;
  const edits: number[] = [];
  const byHand: number[] = [];
  const edit = (n: number) => {
    const id = `entry-${String((n * 7) % entries).padStart(8, '0')}`;
    return host.app.request('entries.edit', { id, set: { title: `Retitled in edit ${n}` } });
  };
  for (let n = 0; n < WARMING; n += 1) await edit(n);
  for (let n = WARMING; n < WARMING + EDITS; n += 1) {
    edits.push(await timed(() => edit(n)));
    byHand.push(
      await timed(async () => {
        await hand.write(line);
        await hand.datasync();
      }),
    );
  }
  await hand.close();

  const asOfs: number[] = [];
  for (let n = 0; n < TURNS; n += 1) {
    asOfs.push(
      await timed(() =>
        host.app.request('entries.list', { asOf: '2024-06-15', from: '2024-06-15', to: '2024-06-15' }),
      ),
    );
  }
  await host.close();

  const openings: number[] = [];
  for (let n = 0; n < TURNS; n += 1) {
    const begun = performance.now();
    const again = await openOnce();
    openings.push(performance.now() - begun);
    await again.close();
  }
  return {
    opening: median(openings),
    edit: median(edits),
    byHand: median(byHand),
    asOfFirst: asOfs[0] ?? Number.NaN,
    asOf: median(asOfs.slice(1)),
  };
}
