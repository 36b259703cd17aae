import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, ms, printRows, type Row } from './rows.ts';

const ROUNDS = 5;
const GOOGLE_ROUNDS = 3;
const worker = join(import.meta.dirname, 'feed-in-new-process.ts');

interface Cold {
  readonly ms: number;
  readonly warmMs: number;
  readonly peakMb: number;
}

/** Cold means a new process each time: the calendar is there, and nothing has been rendered. */
function inNewProcess<T>(what: string, entries: number, profile = 'standard'): T {
  const args = [worker, what, String(entries), profile];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const ours: Cold[] = [];
const library: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  ours.push(inNewProcess<Cold>('feed', 10_000));
  library.push(inNewProcess<{ ms: number }>('library', 10_000).ms);
}
const google: Cold[] = [];
const libraryForGoogle: number[] = [];
for (let round = 0; round < GOOGLE_ROUNDS; round += 1) {
  google.push(inNewProcess<Cold>('feed', 10_000, 'google'));
  libraryForGoogle.push(inNewProcess<{ ms: number }>('library', 10_000, 'google').ms);
}
const coldGoogle = median(google.map((run) => run.ms));
const warmGoogle = median(google.map((run) => run.warmMs));
const aloneGoogle = median(libraryForGoogle);
const cold = median(ours.map((run) => run.ms));
const warm = median(ours.map((run) => run.warmMs));
const alone = median(library);
const peak = Math.max(...ours.map(({ peakMb }) => peakMb));
const thousand = median([1, 2, 3].map(() => inNewProcess<Cold>('feed', 1_000).ms));
const hundredThousand = inNewProcess<Cold>('feed', 100_000).ms;

const rows: Row[] = [
  { what: 'ical-generator alone, 10,000 entries', figure: ms(alone) },
  {
    what: 'full feed of 10,000 entries, cold',
    figure: `${ms(cold)}, ${(cold / alone).toFixed(2)} ×`,
    bar: '≤ 1.3 × ical-generator alone',
    met: cold <= 1.3 * alone,
  },
  {
    what: 'the same after one edit',
    figure: `${ms(warm)}, ${(cold / warm).toFixed(0)} × faster`,
    bar: '≥ 10 × faster than cold',
    met: cold >= 10 * warm,
  },
  {
    what: 'memory at its peak, rendering all',
    figure: `${peak.toFixed(0)} MB`,
    bar: '≤ 450 MB',
    met: peak <= 450,
  },
  { what: 'ical-generator alone, the same for Google', figure: ms(aloneGoogle) },
  {
    what: 'the full feed for Google, alarms as events, cold',
    figure: `${ms(coldGoogle)}, ${(coldGoogle / aloneGoogle).toFixed(2)} ×`,
    bar: '≤ 1.3 × ical-generator alone',
    met: coldGoogle <= 1.3 * aloneGoogle,
  },
  {
    what: 'the same after one edit',
    figure: `${ms(warmGoogle)}, ${(coldGoogle / warmGoogle).toFixed(0)} × faster`,
    bar: '≥ 10 × faster than cold',
    met: coldGoogle >= 10 * warmGoogle,
  },
  {
    what: 'its memory at its peak',
    figure: `${Math.max(...google.map(({ peakMb }) => peakMb)).toFixed(0)} MB`,
    bar: '≤ 450 MB',
    met: google.every(({ peakMb }) => peakMb <= 450),
  },
  {
    what: 'cold, 1,000 → 10,000 entries',
    figure: `${ms(thousand)} → ${ms(cold)}, ${(cold / thousand).toFixed(1)} ×`,
    bar: '≤ 12 ×',
    met: cold <= 12 * thousand,
  },
  {
    what: 'cold, 10,000 → 100,000 entries',
    figure: `${ms(hundredThousand)}, ${(hundredThousand / cold).toFixed(1)} ×`,
    bar: '≤ 12 ×',
    met: hundredThousand <= 12 * cold,
  },
];
printRows(rows);
