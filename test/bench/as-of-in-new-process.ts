import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openHost } from '../../core/node/open-host.ts';
import { addDays, type Day } from '../../shared/dates/day.ts';
import { createQuietLog } from '../support/quiet-log.ts';
import { EDITED } from './late-edits.ts';
import { median, timed } from './rows.ts';

/** What one process measures of past days at a size; milliseconds. */
export interface AsOfFigures {
  /** The first past day anybody asks for: the journal is read and indexed. */
  readonly first: number;
  /** Every entry folded and shown again, as it was before the last edit of each. */
  readonly replay: number;
  /** The same of a day in the middle of the journal, in the other reading too. */
  readonly middle: number;
  readonly recorded: number;
  /** What differs in the middle from today. */
  readonly jump: number;
  /** What differs from the day before. */
  readonly step: number;
  readonly longestStep: number;
  readonly days: number;
  /** `JSON.parse` of the snapshot. */
  readonly parse: number;
}

/** The clock of the bench: after all that is known in its journal. */
const NOW = '2029-01-01T09:00:00Z';
const MIDDLE = '2024-06-15' as Day;
const TURNS = 7;
const STEPS = 300;

const [folder = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(folder)));

async function measure(data: string): Promise<AsOfFigures> {
  const clock = { now: () => Date.parse(NOW) };
  const snapshot = await readFile(join(data, 'snapshot.json'), 'utf8');
  const host = await openHost({
    data,
    version: 'bench',
    log: createQuietLog(),
    clock,
    sample: 'never',
    serve: false,
  });
  const { request } = host.app;
  await request('calendar.read', {});
  const first = await timed(() => request('calendar.past', { asOf: EDITED }));
  const parses: number[] = [];
  const turns: { readonly [what: string]: number[] } = {
    replay: [],
    middle: [],
    recorded: [],
    jump: [],
    days: [],
  };
  for (let n = 0; n < TURNS; n += 1) {
    parses.push(await timed(() => JSON.parse(snapshot)));
    turns.replay?.push(await timed(() => request('entries.list', { asOf: addDays(EDITED, -1) })));
    turns.middle?.push(await timed(() => request('entries.list', { asOf: MIDDLE })));
    turns.recorded?.push(
      await timed(() => request('entries.list', { asOf: addDays(EDITED, -1), reading: 'recorded' })),
    );
    turns.jump?.push(await timed(() => request('calendar.past', { asOf: MIDDLE })));
    turns.days?.push(await timed(() => request('history.days', {})));
  }
  const steps: number[] = [];
  for (let n = 0; n < STEPS; n += 1) {
    const since = addDays(MIDDLE, -n);
    steps.push(await timed(() => request('calendar.past', { asOf: addDays(since, -1), since })));
  }
  await host.close();
  const of = (what: string) => median((turns[what] ?? []).slice(1));
  return {
    first,
    replay: of('replay'),
    middle: of('middle'),
    recorded: of('recorded'),
    jump: of('jump'),
    days: of('days'),
    step: median(steps),
    longestStep: Math.max(...steps),
    parse: median(parses),
  };
}
